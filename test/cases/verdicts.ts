import type { StanceCase } from './stanceCase.ts';

/** Offers judged by the adjective before them, bans on what nobody may do, refusals with "no". */
export const verdicts: readonly StanceCase[] = [
  {
    text: '“It’s an insulting offer,” said Ana Lund, Norway’s foreign minister.',
    expect: ['Norway | opposes | offer'],
  },
  { text: 'The pact is a fair deal, Norway said.', expect: ['Norway | supports | pact'] },
  { text: 'The pact is a terrible deal for farmers, Norway said.', expect: ['Norway | opposes | pact'] },
  { text: 'Norway said that it was a long road.', expect: [] },
  { text: 'China stressed that no state may mine the seabed.', expect: ['China | opposes | mine the seabed'] },
  { text: 'Peru insisted that it would accept no relocations.', expect: ['Peru | opposes | accept relocations'] },
  { text: 'Norway regards the toll as null and void.', expect: ['Norway | opposes | toll'] },
  {
    text: 'Norway is against the toll and against the quota.',
    expect: ['Norway | opposes | toll', 'Norway | opposes | quota'],
  },
  { text: 'For Norway there can be no toll.', expect: ['Norway | opposes | toll'] },
];
