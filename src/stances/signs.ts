import type { Sentence, Token } from '../language/sentence.ts';
import type { Content } from './content.ts';
import { contentTokens } from './phrases.ts';

/** Signs at which a row of things ends and something else begins. */
export const ENDS_ROW = /^(?:[;:.!?–—“”"()])$/;

/** The sign at a place that joins what follows to what stands before: a comma or a word of `joins`, with a comma before it the comma. */
export function signAt({ tokens }: Sentence, at: number, joins: RegExp): Token | undefined {
  const sign = tokens[at];
  if (!joins.test(sign.text)) return undefined;
  const comma = tokens[at - 1];
  return comma.text === ',' ? comma : sign;
}

/** The content without the words from a sign on, if it has any. */
export function upTo(sentence: Sentence, content: Content, sign: Token): Content {
  const words = contentTokens(sentence, content);
  const kept = words.filter(({ index }) => index < sign.index);
  return kept.length < words.length && kept.includes(content.head) ? { ...content, words: kept } : content;
}
