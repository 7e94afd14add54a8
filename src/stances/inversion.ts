import type { Sentence, Token } from '../language/sentence.ts';

/** "not two hours later", "not a year ago": how little time went by, not that nothing happened. */
export function isShortTime({ tokens }: Sentence, token: Token): boolean {
  if (token.text.toLowerCase() !== 'not') return false;
  const words = tokens.slice(token.index + 1, token.index + 5).map(({ text }) => text.toLowerCase());
  return /^(?:even )?\S+ (?:second|minute|hour|day|week|month|year|decade)s? (?:later|ago|earlier|before|after)\b/.test(
    words.join(' '),
  );
}

/** "not only", "not just", "not merely": more is said, nothing is denied. */
export function isAddition(sentence: Sentence, token: Token): boolean {
  const next = sentence.tokens[token.index + 1]?.text.toLowerCase() ?? '';
  return token.text.toLowerCase() === 'not' && /^(only|just|merely|simply|least)$/.test(next);
}

/** "Never would the North lay down its arms", "nor will Oslo sign": a negative word before an inverted auxiliary, wherever the tree put it. */
export const isInvertedNegative = (sentence: Sentence, head: Token): boolean => invertedDenial(sentence, head) !== null;

/** "Not for a hundred million", "never": the words before an inverted auxiliary that deny its clause; null if there are none. */
export function invertedDenial(sentence: Sentence, head: Token): Token[] | null {
  const subject = sentence.child(head, 'nsubj');
  const auxiliary = sentence.child(head, 'aux', 'cop');
  if (auxiliary?.index === 1 && /^nor$/i.test(sentence.tokens[0].text)) return [sentence.tokens[0]];
  if (!subject || !auxiliary || auxiliary.index > subject.index) return null;
  for (let index = auxiliary.index - 1; index >= 0; index--) {
    const token = sentence.tokens[index];
    if (/^[;:.?!]$/.test(token.text)) return null;
    const word = token.text.toLowerCase();
    if (['never', 'nor', 'neither', 'nowhere'].includes(word)) return [token];
    if (isOpeningNot(sentence, token)) return sentence.tokens.slice(index, auxiliary.index);
    const before = sentence.tokens[index - 1];
    if (word === 'no' && before && ['under', 'at', 'in', 'on', 'by'].includes(before.text.toLowerCase()))
      return sentence.tokens.slice(before.index, auxiliary.index);
  }
  return null;
}

/** "*Not* for a hundred million would it sell": the first word of its clause, in front of what would not bring it about. */
const isOpeningNot = (sentence: Sentence, token: Token): boolean =>
  /^not$/i.test(token.text) &&
  !isAddition(sentence, token) &&
  !isShortTime(sentence, token) &&
  /^(?:[,;:–—“"‘(]|and|but|)$/i.test(sentence.tokens[token.index - 1]?.text ?? '');
