import type { Sentence } from '../language/sentence.ts';
import { AFTERMATH } from './lexicon/aftermath.ts';

/** Words looked at from the opening of the clause on. */
const REACH = 10;

/**
 * "would send engineers *once the war is over*": the end of what runs its course says when the act is due, not on what terms. With "only"
 * or "not before" it is a condition, and so it is where somebody is to end it ("once Peru has ended the war").
 *
 * @param first index of the word that opens the clause
 */
export function isAftermath({ tokens }: Sentence, first: number): boolean {
  if (/^only$/i.test(tokens[first - 1]?.text ?? '')) return false;
  const spoken = tokens
    .slice(first, first + REACH)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  const clause = AFTERMATH.exec(spoken)?.[0];
  return clause !== undefined && !/^(?:[,–—-] )?(?:and |but )?not\b/.test(spoken.slice(clause.length));
}
