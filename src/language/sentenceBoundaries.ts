import { finalAbbreviations, sentenceOpeners, speechVerbs, titleAbbreviations } from './sentenceWords.ts';
import type { TokenizedText, TokenSpan } from './tokenizer.ts';

const STOP = /^(?:\.+|[!?…]+)$/;
const ALWAYS_CLOSING = /^[”’»)\]]$/;
const STRAIGHT_QUOTE = /^["']$/;
const OPENING = /^["'“‘«([]$/;
const INITIAL = /^\p{Lu}\.$/u;
/** How far into a sentence after a quotation its verb of speech may stand. */
const ATTRIBUTION_REACH = 7;
/** What follows the verb when a sentence only says who spoke: "Peskov told reporters on Monday." */
const AFTER_ATTRIBUTION =
  /^(?:[.,:;]|on|in|at|during|after|to|reporters|journalists|him|her|them|me|us|when|as|adding|\p{Lu}.*)$/u;

/** A stretch of tokens with the questions that sentence ends turn on. */
class TokenText {
  readonly tokens: readonly TokenSpan[];
  private readonly wording: string;

  constructor(wording: string, tokens: readonly TokenSpan[]) {
    this.wording = wording;
    this.tokens = tokens;
  }

  form(at: number): string {
    const token = this.tokens[at];
    return token ? this.wording.slice(token.start, token.end) : '';
  }

  touches(at: number): boolean {
    return at + 1 < this.tokens.length && this.tokens[at].end === this.tokens[at + 1].start;
  }

  /** True for a closing bracket or quotation mark; a straight quote closes if it stands close to the word before only. */
  closes(at: number): boolean {
    const form = this.form(at);
    if (ALWAYS_CLOSING.test(form)) return at === 0 || this.touches(at - 1);
    return STRAIGHT_QUOTE.test(form) && at > 0 && this.touches(at - 1) && !this.touches(at);
  }
}

/**
 * Sentence ends after the repairs of wink-nlp's: closing quotes stay with their sentence, "“Why?” he asked" and
 * "Lt. Col. Smith" stay whole, "… with the U.S. The Kremlin …" is split.
 * @returns for each sentence, the index behind its last token
 */
export function repairBoundaries(wording: string, { tokens, sentenceEnds }: TokenizedText): number[] {
  const text = new TokenText(wording, tokens);
  const ends: number[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!sentenceEnds.has(at) && !mayEndUnseen(text, at)) continue;
    let last = at;
    while (last + 1 < tokens.length && text.closes(last + 1)) last++;
    const ended = last === tokens.length - 1 || !goesOn(text, start, at, last);
    at = last;
    if (!ended) continue;
    if (hasWord(text, start, last)) ends.push(last + 1);
    else if (ends.length) ends[ends.length - 1] = last + 1;
    else continue;
    start = last + 1;
  }
  if (start < tokens.length) {
    if (ends.length && !hasWord(text, start, tokens.length - 1)) ends[ends.length - 1] = tokens.length;
    else ends.push(tokens.length);
  }
  return ends;
}

function hasWord(text: TokenText, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (/[\p{L}\p{N}]/u.test(text.form(at))) return true;
  return false;
}

/** Ends that the tokeniser overlooks: after a full stop, before a capital; after "U.S." before a word that opens sentences. */
function mayEndUnseen(text: TokenText, at: number): boolean {
  const form = text.form(at);
  if (finalAbbreviations.has(form.toLowerCase())) return sentenceOpeners.has(text.form(at + 1));
  if (!STOP.test(form) || form.length > 1) return false;
  let next = at + 1;
  while (next < text.tokens.length && text.closes(next)) next++;
  if (next >= text.tokens.length || text.touches(next - 1)) return false;
  const following = OPENING.test(text.form(next)) && !text.closes(next) ? text.form(next + 1) : text.form(next);
  return /^\p{Lu}/u.test(following);
}

/** True if the sentence goes on behind `last`: `at` is its full stop, `last` the last closing sign after it. */
function goesOn(text: TokenText, start: number, at: number, last: number): boolean {
  const form = text.form(at);
  const next = text.form(last + 1);
  const quoted = last > at;
  if (/^\p{Ll}/u.test(next)) return quoted || form !== '.';
  if (/^[,;:]/.test(next)) return true;
  if (!quoted && isAbbreviation(text, at, next)) return true;
  return quoted && /[?!]/.test(form) && isAttribution(text, start, last + 1);
}

function isAbbreviation(text: TokenText, at: number, next: string): boolean {
  const form = text.form(at);
  if (!form.endsWith('.') || form === '.') return false;
  if (titleAbbreviations.has(form.slice(0, -1).toLowerCase())) return /^[\p{Lu}\d“"]/u.test(next);
  return INITIAL.test(form) && /^\p{Lu}/u.test(next) && !sentenceOpeners.has(next);
}

/** "Peskov told reporters.", "the minister asked on Monday." after a quotation that ends in a question or exclamation mark. */
function isAttribution(text: TokenText, start: number, from: number): boolean {
  if (from - start < 3) return false;
  for (let at = from; at < Math.min(from + ATTRIBUTION_REACH, text.tokens.length); at++) {
    const form = text.form(at);
    if (STOP.test(form) || /^[,;:“"]$/.test(form)) return false;
    if (at > from && speechVerbs.has(form.toLowerCase())) return AFTER_ATTRIBUTION.test(text.form(at + 1));
  }
  return false;
}
