import type { Sentence, Token } from '../language/sentence.ts';
import { negations } from './clause.ts';
import { COPULAS, LESSER } from './lexicon/lowerBounds.ts';

/** "that the gap *not be less than* a day": the denial says how much at least is wanted. */
export function isLowerBound(sentence: Sentence, head: Token): boolean {
  return negations(sentence, head).some(({ index }) => {
    const words = sentence.tokens
      .slice(index + 1, index + 4)
      .map(({ text }) => text.toLowerCase())
      .filter((word) => !COPULAS.has(word));
    return LESSER.has(words[0]) && words[1] === 'than';
  });
}
