import type { Stance } from '../../src/stances/stance.ts';
import { inReadingOrder } from './evidence.ts';
import type { Model } from './model.ts';
import type { Pair } from './pairs.ts';
import { LOOKS, polarityTowards, type Verdict } from './polarity.ts';

/** A statement that stands for a position, with its sign towards the demand of the row. */
export interface Quote {
  stance: Stance;
  verdict: Exclude<Verdict, 'split'>;
  sign: string;
}

/**
 * The newest words behind a position; of a party that said yes and no, the newest of either side.
 *
 * @param sides whether a clear yes or no is quoted beside conditions: it is what makes two clash or agree
 */
export function newestQuotes(model: Model, pair: Pair, sides = false): Quote[] {
  const quotes = inReadingOrder(model, pair.stances).map((stance): Quote => {
    const verdict = polarityTowards(stance.stance, stance.demand !== pair.demand);
    return { stance, verdict, sign: LOOKS[verdict].sign };
  });
  const newest = (wanted: Verdict) => quotes.find(({ verdict }) => verdict === wanted) ?? [];
  const bothSides = [newest('pro'), newest('con')].flat();
  if (pair.verdict === 'split') return bothSides;
  return pair.verdict === 'mixed' && sides ? [newest('mixed'), bothSides].flat() : [newest(pair.verdict)].flat();
}
