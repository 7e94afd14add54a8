import type { StanceType } from '../stance.ts';

const each = (stance: StanceType, list: string): [string, StanceType][] =>
  list.split(' ').map((word) => [word, stance]);

/**
 * Adjectives that judge the plan or offer they stand before ("it's a poor offer"); said of anything else they are no position, so that the
 * lexicon of predicates leaves them out.
 */
export const ATTRIBUTIVE_EVALUATIONS: ReadonlyMap<string, StanceType> = new Map([
  ...each('opposes', 'bad terrible awful poor lousy rotten dreadful disastrous miserable rubbish dire weak dodgy'),
  ...each('supports', 'good fair great excellent decent generous sensible balanced solid fantastic tremendous'),
]);
