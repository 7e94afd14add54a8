import type { StanceCase } from './stanceCase.ts';

/** News sentences on parliaments, budgets and coalition talks. */
export const parliamentsAndCoalitions: readonly StanceCase[] = [
  {
    text: 'The Liberal Party will only enter a coalition if the debt brake stays in the constitution.',
    expect: ['Liberal Party | conditional | coalition'],
  },
  {
    text: 'The Conservative Party has ruled out any cooperation with the Freedom List.',
    expect: ['Conservative Party | opposes | cooperation'],
  },
  {
    text: 'The Labour Party voted against the budget because it cuts housing aid.',
    expect: ['Labour Party | opposes | budget'],
  },
  {
    text: 'The Centre Party wants to raise the retirement age to sixty-seven.',
    expect: ['Centre Party | demands | raise'],
  },
  {
    text: 'The Farmers Party is willing to tolerate a minority government.',
    expect: ['Farmers Party | supports | government'],
  },
  {
    text: 'The Left Party is asking for a tax on large fortunes, which the Liberal Party rejects.',
    expect: ['Left Party | demands | tax', 'Liberal Party | opposes | tax'],
  },
  {
    text: 'The Social Democrats backed the compromise on rents.',
    expect: ['Social Democrats | supports | compromise'],
  },
  {
    text: 'The Christian Democrats will not agree to new debt, their leader Karl Brandt said on Monday.',
    expect: ['Christian Democrats | opposes | debt'],
  },
  {
    text: 'The Pirate Party demands that the surveillance law be repealed.',
    expect: ['Pirate Party | demands | repealed'],
  },
  {
    text: 'The Unity Party has yet to decide whether it will join the government.',
    expect: ['Unity Party | noncommittal | government'],
  },
];
