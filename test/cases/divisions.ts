import type { StanceCase } from './stanceCase.ts';

/** How those who are named behind "with" divide on what the clause before it tells of. */
export const divisions: readonly StanceCase[] = [
  {
    text: 'The draft treaty was adopted, with Chad in favour and Niger opposed.',
    expect: ['Chad | supports | draft treaty', 'Niger | opposes | draft treaty'],
  },
  {
    text: 'Japan voted for the quota, with Iceland against.',
    expect: ['Japan | supports | quota', 'Iceland | opposes | quota'],
  },
  {
    text: 'The amendment was put to the vote, with Mali and Togo voting for and Benin abstaining.',
    expect: ['Mali | supports | amendment', 'Togo | supports | amendment', 'Benin | noncommittal | amendment'],
  },
  { text: 'Japan played twice, with Iceland against the sun.', expect: [] },
  { text: 'The count ended at noon, with Iceland in favour of nobody.', expect: [] },
];
