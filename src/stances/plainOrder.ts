import type { Sentence, Token } from '../language/sentence.ts';
import type { Content } from './content.ts';

/**
 * The words of a demand in the order of a plain sentence: of "a toll Oslo refuses to discuss" not "a toll … discuss" but "discuss … a toll".
 * A phrase that stands apart before the verb it belongs to goes behind it; anything else stays as it is.
 */
export function plainOrder(sentence: Sentence, { kind, head }: Content, tokens: readonly Token[]): readonly Token[] {
  if (kind !== 'clause' || tokens.length < 2) return tokens;
  const gap = tokens.findIndex(({ index }, at) => at > 0 && index > tokens[at - 1].index + 1);
  const phrase = tokens.slice(0, Math.max(gap, 0));
  const rest = tokens.slice(phrase.length);
  const top = phrase.find((token) => !phrase.some(({ index }) => index === token.head));
  if (!top || !rest.includes(head) || !isObject(sentence, top)) return tokens;
  const governor = sentence.governor(top);
  return governor && rest.includes(governor) ? [...rest, ...phrase] : tokens;
}

/** An object, or one whose preposition was left behind the verb. */
const isObject = (sentence: Sentence, top: Token): boolean =>
  /^obj/.test(top.rel) ||
  (/^obl/.test(top.rel) && sentence.children(top, 'case').some(({ index }) => index > top.index));

/** The words with a capital that only the start of the sentence gave to an article. */
export const withoutOpeningCapital = (words: string): string =>
  words.replace(/(?<=\S )(?:An?|The|This|That|These|Any|Such)(?= |$)/, (word) => word.toLowerCase());
