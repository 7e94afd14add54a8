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

/** The newest words behind a position; of a party that said yes and no, the newest of either side. */
export function newestQuotes(model: Model, pair: Pair): Quote[] {
  const quotes = inReadingOrder(model, pair.stances).map((stance): Quote => {
    const verdict = polarityTowards(stance.stance, stance.demand !== pair.demand);
    return { stance, verdict, sign: LOOKS[verdict].sign };
  });
  if (pair.verdict !== 'split') return [quotes.find(({ verdict }) => verdict === pair.verdict) ?? quotes[0]];
  return (['pro', 'con'] as const).flatMap((side) => quotes.find(({ verdict }) => verdict === side) ?? []);
}
