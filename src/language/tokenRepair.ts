import { addressEndings, titleAbbreviations, wordsLikeAbbreviations } from './sentenceWords.ts';
import type { TokenizedText, TokenSpan } from './tokenizer.ts';

const CONTRACTION = /^(\p{L}+)(['’](?:m|s|re|ve|ll|d|em))$/iu;
const GLUED_CLOSER = /^([)\]”"»])([:;,.])$/;
const SIGN_RUN = /^[.!?*=~_#-]+$/;
const UNIT_AND_STOP = /^(?:m|p|k|g|t|bn|tn|mn|km|kg|cm|mm)\.$/i;
const LETTER = /[\p{L}\p{M}]/u;
/** Second halves of words that the treebanks do split: "can|not", "gon|na", "wo|n't". */
const SPLIT_OFF = /^(?:not|na|ta|me|n['’]t)$/i;

/**
 * Brings wink-nlp's tokens to the conventions of the treebanks: "Erdo|ğ|an" one word, "I'm" two, "no." at the end of a
 * sentence two, "Sec." one, runs of signs one.
 */
export function repairTokens(wording: string, { tokens, sentenceEnds }: TokenizedText): TokenizedText {
  const repaired: TokenSpan[] = [];
  const ends = new Set<number>();
  for (const [at, span] of tokens.entries()) {
    const form = wording.slice(span.start, span.end);
    const last = repaired[repaired.length - 1];
    if (last && last.end === span.start && joins(wording, repaired, span, tokens[at + 1])) {
      // The word grows; an end seen inside it was none.
      ends.delete(repaired.length - 1);
      last.end = span.end;
    } else {
      for (const part of split(wording, form, span, tokens[at + 1])) repaired.push(part);
    }
    if (sentenceEnds.has(at)) ends.add(repaired.length - 1);
  }
  return { tokens: repaired, sentenceEnds: ends };
}

/** True if `span` continues the last token, which it touches. */
function joins(wording: string, before: readonly TokenSpan[], span: TokenSpan, next: TokenSpan | undefined): boolean {
  const last = before[before.length - 1];
  const left = wording.slice(last.start, last.end);
  const right = wording.slice(span.start, span.end);
  if (LETTER.test(left[left.length - 1]) && LETTER.test(right[0])) return !SPLIT_OFF.test(right);
  if (SIGN_RUN.test(left) && SIGN_RUN.test(right)) return left[0] === right[0];
  if (right === '.') {
    if (next && next.start === span.end && addressEndings.has(wording.slice(next.start, next.end).toLowerCase()))
      return true;
    return isTitleBeforeName(wording, left, next);
  }
  return addressEndings.has(right.toLowerCase()) && /[\p{L}\p{N}]\.$/u.test(left);
}

function isTitleBeforeName(wording: string, word: string, next: TokenSpan | undefined): boolean {
  if (!/^\p{Lu}/u.test(word) || !titleAbbreviations.has(word.toLowerCase()) || !next) return false;
  return /[\p{Lu}\d]/u.test(wording[next.start]);
}

function split(wording: string, form: string, span: TokenSpan, next: TokenSpan | undefined): TokenSpan[] {
  const parts = CONTRACTION.exec(form) ?? GLUED_CLOSER.exec(form);
  if (parts) return cutAt(span, span.start + parts[1].length);
  if (form.length > 2 && form.endsWith('.') && isWordBeforeStop(wording, form.slice(0, -1), next))
    return cutAt(span, span.end - 1);
  // "at $300m. The bank": the letter is the unit of the number it touches
  if (UNIT_AND_STOP.test(form) && /\d/.test(wording[span.start - 1] ?? '')) return cutAt(span, span.end - 1);
  return [{ ...span }];
}

function isWordBeforeStop(wording: string, word: string, next: TokenSpan | undefined): boolean {
  if (!wordsLikeAbbreviations.has(word.toLowerCase())) return false;
  // "Mass." and "Sun." with a capital are the abbreviations; "No." is one before a number only.
  if (word !== word.toLowerCase() && word !== 'No') return false;
  return !next || !/[\p{Ll}\d]/u.test(wording[next.start]);
}

const cutAt = ({ start, end }: TokenSpan, at: number): TokenSpan[] => [
  { start, end: at },
  { start: at, end },
];
