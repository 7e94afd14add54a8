import type { StanceCase } from './stanceCase.ts';

/** News sentences on budgets, debt and pensions. */
export const budgetTalks: readonly StanceCase[] = [
  { text: 'The Netherlands wants the next European budget to be smaller.', expect: ['Netherlands | demands | budget'] },
  { text: 'Poland is against cuts in farm aid.', expect: ['Poland | opposes | cuts'] },
  { text: 'Zambia asked its creditors for a longer repayment period.', expect: ['Zambia | demands | period'] },
  { text: 'The IMF insists on the removal of the fuel subsidy.', expect: ['IMF | demands | removal'] },
  {
    text: "Ghana's finance minister said the subsidy could not be removed before the harvest.",
    expect: ['Ghana | conditional | removed'],
  },
  { text: 'The Labour Party wants to restore the winter allowance.', expect: ['Labour Party | demands | restore'] },
  { text: 'The Liberal Party rejects higher contributions.', expect: ['Liberal Party | opposes | contributions'] },
  {
    text: 'Italy called for defence spending to be left out of the deficit rules.',
    expect: ['Italy | demands | defence'],
  },
  { text: 'Sri Lanka accepted the terms of the bondholders.', expect: ['Sri Lanka | supports | terms'] },
  { text: 'Sweden does not want to pay more into the common budget.', expect: ['Sweden | opposes | pay'] },
  { text: 'The Central Bank of Kenya kept its rate at nine percent.', expect: [] },
  { text: 'Argentina repaid two billion dollars in January.', expect: [] },
  { text: 'The budget debate lasted until four in the morning.', expect: [] },
];
