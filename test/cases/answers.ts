import type { StanceCase } from './stanceCase.ts';

/** Questions whether a party would do something, and what it answers. */
export const answers: readonly StanceCase[] = [
  {
    text: 'Would Norway sell the island? “Never,” the Norwegian minister said.',
    expect: ['Norway | opposes | sell the island'],
  },
  { text: 'A longer ceasefire, then? “Gladly,” said the Omani envoy.', expect: ['Oman | supports | ceasefire'] },
  { text: 'Is a second vote possible? “Out of the question,” said Meloni.', expect: ['Italy | opposes | vote'] },
  {
    text: 'Asked whether Peru would host the court, the Peruvian minister said yes.',
    expect: ['Peru | supports | host the court'],
  },
  {
    text: 'Asked whether she would accept a smaller fleet, Meloni shook her head.',
    expect: ['Italy | opposes | fleet'],
  },
  {
    text: 'Asked whether Spain would share the costs, Sánchez would not be drawn.',
    expect: ['Spain | noncommittal | share the costs'],
  },
  { text: 'A base on its soil? Oslo says no.', expect: ['Norway | opposes | base'] },
  {
    text: 'A second mine? “Not in a hundred years,” said the Bolivian president.',
    expect: ['Bolivia | opposes | mine'],
  },
  { text: 'A storm over the fjord? Oslo says nothing.', expect: [] },
  { text: 'Did Egypt close the border? “No,” the Egyptian minister said.', expect: [] },
  { text: 'Will it snow in Oslo? “No,” said the Norwegian minister.', expect: [] },
  { text: 'Asked whether he had met the ambassador, Macron said no.', expect: [] },
  { text: 'Asked whether Russia would attack, the Polish minister shook his head.', expect: [] },
  { text: 'Chile was asked to give up its claim. It refused.', expect: ['Chile | opposes | claim'] },
  { text: 'Chile was asked to give up its claim. It declined.', expect: ['Chile | opposes | claim'] },
  { text: 'Chile was told to open its ports; it has refused to.', expect: ['Chile | opposes | ports'] },
  { text: 'Chile was asked to give up its claim. It rained.', expect: [] },
  {
    text: 'Asked whether Peru would sign the text, the Peruvian minister said: "Ask me on Friday."',
    expect: ['Peru | noncommittal | the text'],
  },
  {
    text: 'Will Peru join the pact? "Ask me again on Friday," said the Peruvian minister.',
    expect: ['Peru | noncommittal | the pact'],
  },
  {
    text: 'Would Siemens raise its bid? "Call us in June," said Siemens.',
    expect: ['Siemens | noncommittal | raise its bid'],
  },
  { text: '"Ask me again next week," said the Chilean minister.', expect: [] },
  { text: '"Call me tomorrow," the Norwegian envoy said.', expect: [] },
  { text: '"Ask the Germans," said the Chilean minister.', expect: [] },
  { text: '"Trust us," said the Chilean minister.', expect: [] },
  { text: '"Ask Berlin to pay," said the Chilean minister.', expect: ['Chile | demands | pay'] },
  { text: '"Ask them for a loan," said the Chilean minister.', expect: ['Chile | demands | a loan'] },
  { text: '"Spare us the levy," the Chilean envoy said.', expect: ['Chile | demands | the levy'] },
  { text: '"Call off the strike," the Finnish premier said.', expect: ['Finland | opposes | the strike'] },
];
