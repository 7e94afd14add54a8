import type { StanceCase } from './stanceCase.ts';

/** Several parties in one sentence: who of them holds what, and who does not. */
export const severalHolders: readonly StanceCase[] = [
  {
    text: 'Kenya and Uganda have each spurned the toll.',
    expect: ['Kenya | opposes | the toll', 'Uganda | opposes | the toll'],
  },
  {
    text: 'Malta is ready to fund the ferry, Cyprus is not.',
    expect: ['Malta | supports | the ferry', 'Cyprus | opposes | the ferry'],
  },
  { text: 'It is not Nepal but Bhutan that opposes the dam.', expect: ['Bhutan | opposes | the dam'] },
  { text: 'Not Ghana but Togo wants the quota lifted.', expect: ['Togo | demands | the quota'] },
  {
    text: 'The quota was rejected by Iceland, Norway and Ireland, all of which ask for a review.',
    expect: [
      'Iceland | opposes | The quota',
      'Norway | opposes | The quota',
      'Ireland | opposes | The quota',
      'Iceland | demands | a review',
      'Norway | demands | a review',
      'Ireland | demands | a review',
    ],
  },
  {
    text: 'Laos and Cambodia, neither of which accepts the weir, left the room.',
    expect: ['Laos | opposes | the weir', 'Cambodia | opposes | the weir'],
  },
];
