import type { StanceCase } from './stanceCase.ts';

/** Official statements, communiques and speeches: formal wording, first person plural, appeals. */
export const statements: readonly StanceCase[] = [
  {
    text: 'The European Union calls on all parties to respect the truce.',
    expect: ['European Union | demands | truce'],
  },
  { text: 'Norway reiterates its full support for the work of the envoy.', expect: ['Norway | supports | work'] },
  { text: 'Japan expresses its strong opposition to the new export controls.', expect: ['Japan | opposes | controls'] },
  {
    text: 'The African Union appeals to the generals to hand back power.',
    expect: ['African Union | demands | power'],
  },
  { text: 'Switzerland stands ready to offer its good offices.', expect: ['Switzerland | supports | offices'] },
  { text: 'India underlined the need for a reform of the bank.', expect: ['India | demands | reform'] },
  { text: 'Kenya stressed that the debt should be restructured without delay.', expect: ['Kenya | demands | debt'] },
  { text: 'China firmly opposes the sale of missiles to the island.', expect: ['China | opposes | sale'] },
  { text: 'Egypt renews its call for a nuclear-free zone.', expect: ['Egypt | demands | zone'] },
  { text: 'The Arab League rejects any forced movement of civilians.', expect: ['Arab League | opposes | movement'] },
  { text: 'Turkey considers the sale of the submarines to be a threat.', expect: ['Turkey | opposes | sale'] },
  { text: 'Pakistan calls for the immediate resumption of the water talks.', expect: ['Pakistan | demands | talks'] },
  {
    text: 'Germany and France jointly proposed a fund for defence research.',
    expect: ['Germany | demands | fund', 'France | demands | fund'],
  },
  { text: 'Ireland attached no conditions to its approval of the loan.', expect: ['Ireland | supports | loan'] },
];
