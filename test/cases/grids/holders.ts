import type { Polarity } from '../../../src/stances/stance.ts';

/** Names as they stand in a sentence, and the parties they are. */
export const HOLDERS: readonly (readonly [name: string, party: string])[] = [
  ['Peru', 'Peru'],
  ['South Sudan', 'South Sudan'],
  ['Saudi Arabia', 'Saudi Arabia'],
  ['the Arab League', 'Arab League'],
  ['the EU', 'European Union'],
  ['the Harbour Workers Union', 'Harbour Workers Union'],
  ['AOSIS', 'AOSIS'],
  ['the Greens', 'Greens'],
  ['Kenya', 'Kenya'],
  ['the Tenants’ League', 'Tenants’ League'],
  ['Uganda', 'Uganda'],
  ['the Netherlands', 'Netherlands'],
  ['Costa Rica', 'Costa Rica'],
  ['RMT', 'RMT'],
  ['Norway’s government', 'Norway'],
  ['the Faroe Islands', 'Faroe Islands'],
  ['Papua New Guinea', 'Papua New Guinea'],
];

/** Ways to put two or three of them beside each other: A, the next B, the one after that C, and D, four further on. */
export const ROWS: readonly string[] = [
  'A and B',
  'A, B and C',
  'A, D, and C',
  'both A and D',
  'A as well as D',
  'A together with D',
  'A and, more quietly, D',
];

/** Sentences in which a row stands at L, and on which side of the quota or levy they all are. */
export const OF_ROWS: readonly (readonly [frame: string, side: Polarity])[] = [
  ['L rejected the quota.', 'con'],
  ['L want the levy scrapped.', 'pro'],
  ['L, on the other hand, would have the levy scrapped.', 'pro'],
  ['In the first round L insisted on a review of the levy.', 'pro'],
  ['On Monday L called for a review of the levy.', 'pro'],
  ['While talks went on in Geneva, L agreed to the quota.', 'pro'],
  ['L have agreed to lift the levy.', 'pro'],
  ['L will not sign the quota.', 'con'],
  ['L are firmly against the quota.', 'con'],
  ['The quota was rejected by L.', 'con'],
  ['The quota is unacceptable to L.', 'con'],
  ['For L the quota is unacceptable.', 'con'],
  ['The quota has the backing of L.', 'pro'],
  ['The levy met with protests from L.', 'con'],
  ['There was support for the quota from L.', 'pro'],
];
