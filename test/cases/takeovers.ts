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
  { text: 'Siemens is demanding 440p a share.', expect: ['Siemens | demands | 440p a share'] },
  { text: 'The board of Siemens turned down 395p.', expect: ['Siemens | opposes | 395p'] },
  {
    text: 'Arsenal rejected £40m. Boeing had offered 1.4bn.',
    expect: ['Arsenal | opposes | £40m', 'Boeing | supports | 1.4bn'],
  },
  { text: 'Chile would accept 300 visas a month.', expect: ['Chile | supports | 300 visas a month'] },
  {
    text: 'Peru demanded that the fee be capped at £2m. The bank had met with Kenya.',
    expect: ['Peru | demands | be capped at £2m'],
  },
  { text: 'The share price fell to 395p on Monday.', expect: [] },
  {
    text: 'Brenta Foods rejected an approach from Aldermore Group. The suitor wants a seat on the board.',
    expect: ['Brenta Foods | opposes | approach', 'Aldermore Group | demands | seat on the board'],
  },
  {
    text: 'Aldermore Group made an offer for Brenta Foods. The bidder demanded a vote of the owners.',
    expect: ['Aldermore Group | demands | vote of the owners'],
  },
];
