import type { StanceCase } from './stanceCase.ts';

/** News sentences on takeovers and mergers. */
export const takeovers: readonly StanceCase[] = [
  { text: 'Corvin Group rejected the bid, saying it undervalued the bank.', expect: ['Corvin Group | opposes | bid'] },
  { text: 'Halden Energy agreed to sell its pipelines to a Danish fund.', expect: ['Halden Energy | supports | sell'] },
  {
    text: 'Corvin Group urged its shareholders not to tender their shares.',
    expect: ['Corvin Group | opposes | tender'],
  },
  { text: 'Italy has vetoed the sale of the tyre maker to a Chinese buyer.', expect: ['Italy | opposes | sale'] },
  {
    text: 'Halden Energy is seeking a stake of thirty percent in the refinery.',
    expect: ['Halden Energy | demands | stake'],
  },
  { text: 'Veltra Bank promised to keep all branches in villages open.', expect: ['Veltra Bank | supports | keep'] },
  { text: 'Veltra Bank wants regulators to speed up the review.', expect: ['Veltra Bank | demands | speed up'] },
  { text: 'Canada will not allow the mine to be sold abroad.', expect: ['Canada | opposes | mine'] },
];
