import type { StanceCase } from './stanceCase.ts';

/** Predictions, expectations and risks: no position on a demand. */
export const nothingPredictions: readonly StanceCase[] = [
  { text: 'Analysts expect Brazil to raise the issue of sugar in the spring.', expect: [] },
  { text: 'The talks could collapse before the weekend.', expect: [] },
  { text: 'A deal may be reached by the end of the month.', expect: [] },
  { text: 'Tariffs will probably cost Canada thousands of jobs.', expect: [] },
  { text: 'Economists predict that Ghana will default next year.', expect: [] },
  { text: 'Turnout in the strike ballot is likely to be high.', expect: [] },
  { text: 'The ceasefire could break down at any moment.', expect: [] },
  { text: 'Norway might lose half of its catch by 2040.', expect: [] },
  { text: 'Observers believe that the coalition will not last the year.', expect: [] },
  { text: 'Kenya expects a good harvest this autumn.', expect: [] },
  { text: 'The Kremlin said the phone call would probably last an hour.', expect: [] },
  { text: 'Markets fear that Argentina will run out of dollars.', expect: [] },
  { text: 'Peru is likely to win the arbitration.', expect: [] },
  { text: 'If the levy passes, steel prices in India will rise.', expect: [] },
  { text: 'The merger could create the largest bank in Spain.', expect: [] },
  { text: 'Economists reckon that the tariff could shave half a point off growth in Mexico.', expect: [] },
  { text: 'Observers doubt that the coalition in Berlin can survive another defeat.', expect: [] },
  { text: 'Oil prices would climb above ninety dollars in that case, the bank wrote.', expect: [] },
  { text: 'Prices will fall only when the harvest is in, the Bank of Peru said.', expect: [] },
];
