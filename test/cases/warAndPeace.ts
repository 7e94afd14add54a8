import type { StanceCase } from './stanceCase.ts';

/** News sentences on wars, truces and settlements. */
export const warAndPeace: readonly StanceCase[] = [
  {
    text: 'Armenia says the prisoners must be freed before any treaty is signed.',
    expect: ['Armenia | demands | freed'],
  },
  {
    text: "Sudan's army chief refused to meet the commander of the rival force.",
    expect: ['Sudan | opposes | meet'],
  },
  { text: 'Israel rejects a ceasefire that would leave the tunnels intact.', expect: ['Israel | opposes | ceasefire'] },
  { text: 'Hamas demands a full withdrawal from the strip.', expect: ['Hamas | demands | withdrawal'] },
  { text: 'Qatar offered to host a further round of talks between the factions.', expect: ['Qatar | supports | host'] },
  { text: 'Azerbaijan insists that Armenia change its constitution.', expect: ['Azerbaijan | demands | change'] },
  { text: 'The Houthis agreed to stop attacks on ships in the Red Sea.', expect: ['Houthis | supports | stop'] },
  { text: 'Lebanon wants the foreign troops to leave the five hilltops.', expect: ['Lebanon | demands | leave'] },
  {
    text: 'Pakistan welcomed the offer of mediation, but India turned it down.',
    expect: ['Pakistan | supports | mediation', 'India | opposes | mediation'],
  },
  { text: 'Kosovo will not sign any document that mentions autonomy.', expect: ['Kosovo | opposes | document'] },
  {
    text: 'Thailand and Cambodia agreed to pull back their heavy guns from the border.',
    expect: ['Thailand | supports | pull back', 'Cambodia | supports | pull back'],
  },
  {
    text: "Colombia's president met the envoys and demanded the release of the soldiers.",
    expect: ['Colombia | demands | release'],
  },
  {
    text: 'Hezbollah refuses to lay down its arms as long as foreign troops remain.',
    expect: ['Hezbollah | opposes | arms'],
  },
  { text: 'Egypt opposes any plan to move the refugees to the desert.', expect: ['Egypt | opposes | refugees'] },
  { text: 'Turkey called on the two sides to return to the negotiating table.', expect: ['Turkey | demands | return'] },
  { text: "Mali's junta rejected the mediation of Algeria.", expect: ['Mali | opposes | mediation'] },
  {
    text: '"There will be no talks while the siege goes on," the Sudanese foreign minister said.',
    expect: ['Sudan | opposes | talks'],
  },
];
