import type { Sentence } from '../language/sentence.ts';
import { type Condition, openingWords } from './conditions.ts';

/**
 * "will not talk *as long as troops remain*": refused in what is the case, and nothing is offered for an end of it. "As long as the text
 * is not debated" waits for the debate, as "until" does, and is a condition.
 */
export function saysHowLong(sentence: Sentence, { first }: Condition): boolean {
  const opening = openingWords(sentence, first);
  if (!/^(?:(?:for )?as|so) long as /.test(`${opening} `)) return false;
  const clause = sentence.tokens.slice(first);
  const end = clause.findIndex(({ text }) => /^[,;:.!?”–—]$/.test(text));
  return !clause
    .slice(0, end < 0 ? undefined : end)
    .some(({ text }) => /^(?:not|n['’]t|no|never|without)$/i.test(text));
}
