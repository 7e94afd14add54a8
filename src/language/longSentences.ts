import type { TokenSpan } from './tokenizer.ts';

/** The network's arc scores grow with the square of the length, and its trees are best below 60 tokens. */
export const LONGEST_SENTENCE = 150;
/** Where a cut is due, pieces shorter than this are not made. */
const SHORTEST_PIECE = 20;

const CONJUNCTION = /^(?:and|but|or|while|whereas|although|because|which|who|with|as|nor|yet|so)$/i;

/** Places for a cut, best first: how good the place after token `at` is. */
const cutPlaces: readonly ((form: string, next: string) => boolean)[] = [
  (form) => /^[.!?…]+$/.test(form),
  (form) => form === ';',
  (form, next) => form === ',' && CONJUNCTION.test(next),
  (form) => /^(?:--|[–—:])$/.test(form),
  (form) => form === ',',
  (_, next) => CONJUNCTION.test(next),
];

/**
 * Cuts a sentence of more than `LONGEST_SENTENCE` tokens into pieces below that: behind a semicolon, else before a
 * conjunction after a comma, else at a dash, comma or conjunction, else anywhere.
 */
export function cutLongSentence(wording: string, tokens: readonly TokenSpan[]): TokenSpan[][] {
  const pieces: TokenSpan[][] = [];
  let start = 0;
  while (tokens.length - start > LONGEST_SENTENCE) {
    const end = bestCut(wording, tokens, start);
    pieces.push(tokens.slice(start, end));
    start = end;
  }
  pieces.push(tokens.slice(start));
  return pieces;
}

function bestCut(wording: string, tokens: readonly TokenSpan[], start: number): number {
  const form = (at: number): string => wording.slice(tokens[at].start, tokens[at].end);
  const limit = start + LONGEST_SENTENCE;
  for (const isPlace of cutPlaces)
    for (let at = limit - 1; at >= start + SHORTEST_PIECE; at--)
      if (at + 1 < tokens.length && isPlace(form(at), form(at + 1))) return at + 1;
  return limit;
}
