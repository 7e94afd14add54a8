import type { StanceCase } from './stanceCase.ts';

/** News sentences on climate talks. */
export const climateTalks: readonly StanceCase[] = [
  {
    text: 'Saudi Arabia opposed any mention of a phase-out of fossil fuels.',
    expect: ['Saudi Arabia | opposes | phase-out'],
  },
  { text: 'Colombia called for a treaty that would end new oil drilling.', expect: ['Colombia | demands | treaty'] },
  { text: 'India said developed nations must triple their climate finance.', expect: ['India | demands | triple'] },
  { text: 'Brazil proposes that forests be paid for out of a global fund.', expect: ['Brazil | demands | forests'] },
  {
    text: 'Australia would support the pledge if coal for steelmaking were left out.',
    expect: ['Australia | conditional | pledge', 'Australia | demands | left out'],
  },
  { text: 'China refuses to be counted as a donor country.', expect: ['China | opposes | donor'] },
  {
    text: 'Norway has not decided whether to join the coalition against coal.',
    expect: ['Norway | noncommittal | coalition'],
  },
  {
    text: "Tuvalu's envoy said the ocean must not become a dumping ground.",
    expect: ['Tuvalu | opposes | dumping ground'],
  },
  {
    text: 'The European Union welcomed the draft on methane but rejected the paragraph on border taxes.',
    expect: ['European Union | supports | methane', 'European Union | opposes | paragraph'],
  },
  { text: 'Poland asked for more time to close its lignite mines.', expect: ['Poland | demands | time'] },
  {
    text: "Kenya's president urged donors to write off the debts of flooded countries.",
    expect: ['Kenya | demands | write off'],
  },
  {
    text: 'Russia has blocked the proposal for independent reviews of national targets.',
    expect: ['Russia | opposes | reviews'],
  },
  { text: 'Chile intends to stop burning coal for power by 2040.', expect: ['Chile | supports | stop'] },
];
