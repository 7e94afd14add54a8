import type { StanceCase } from './stanceCase.ts';

/** What a party was asked for, and its yes or no in the next clause without a word on what that was. */
export const requestsAnswered: readonly StanceCase[] = [
  {
    text: 'Kenya pleaded with both sides to stay at the table. Chad will.',
    expect: ['Kenya | demands | the table', 'Chad | supports | the table'],
  },
  {
    text: 'The United Nations pleaded with both sides to publish the minutes. Peru will; Chile will not.',
    expect: ['United Nations | demands | minutes', 'Peru | supports | minutes', 'Chile | opposes | minutes'],
  },
  {
    text: 'The European Union asked Chile to lift the levy and to reopen the port. Chile will do neither.',
    expect: [
      'European Union | demands | levy',
      'European Union | demands | port',
      'Chile | opposes | levy',
      'Chile | opposes | port',
    ],
  },
  {
    text: 'Norway asked Sweden to open the dam and to close the sluice. Sweden will do both.',
    expect: [
      'Norway | demands | dam',
      'Norway | demands | sluice',
      'Sweden | supports | dam',
      'Sweden | supports | sluice',
    ],
  },
  {
    text: 'The Greens asked Oslo to cut the grant. Ms Berg gave her word that she would.',
    expect: ['Greens | demands | grant', 'Berg | supports | grant'],
  },
  {
    text: 'The Greens asked Oslo to cut the grant. Oslo replied that it would not.',
    expect: ['Greens | demands | grant', 'Norway | opposes | grant'],
  },
  {
    text: 'Chile asked Peru to sign the pact. Peru did.',
    expect: ['Chile | demands | the pact', 'Peru | supports | the pact'],
  },
  {
    text: 'The European Union asked Chile to lift the levy, which it dismissed out of hand.',
    expect: ['European Union | demands | levy', 'Chile | opposes | levy'],
  },
  {
    text: 'The European Union asked Chile to lift the levy, to which it agreed.',
    expect: ['European Union | demands | levy', 'Chile | supports | levy'],
  },
  { text: 'The envoy met both sides in Oslo. Chile will.', expect: [] },
  { text: 'Chile saw Peru win the match. Peru did.', expect: [] },
];
