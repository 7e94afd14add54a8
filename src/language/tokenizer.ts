import type { WinkMethods } from 'wink-nlp';

export interface TokenSpan {
  start: number;
  end: number;
}

/** Tokens of a stretch of text, and after which of them (by index) the tokeniser sees a sentence end. */
export interface TokenizedText {
  tokens: TokenSpan[];
  sentenceEnds: Set<number>;
}

/** wink-nlp takes quadratic time over text without spaces; longer stretches than this are cut. */
const LONGEST_UNSPACED = 120;
/** And it is fastest on pieces of moderate size. */
const LARGEST_PIECE = 20_000;
/** How far ahead to look for a token that the tokeniser wrote differently from the text. */
const LOOK_AHEAD = 40;

/** Words and sentence ends by wink-nlp, with offsets into the text that was given. */
export class Tokenizer {
  private readonly nlp: WinkMethods;

  constructor(nlp: WinkMethods) {
    this.nlp = nlp;
  }

  /** Every character but spaces belongs to exactly one token. Time grows linearly with the length of `wording`. */
  tokenize(wording: string): TokenizedText {
    const tokens: TokenSpan[] = [];
    const sentenceEnds = new Set<number>();
    for (const piece of cutPieces(wording)) this.tokenizePiece(wording, piece, tokens, sentenceEnds);
    if (tokens.length) sentenceEnds.add(tokens.length - 1);
    return { tokens, sentenceEnds };
  }

  private tokenizePiece(wording: string, piece: TokenSpan, tokens: TokenSpan[], sentenceEnds: Set<number>): void {
    const source = wording.slice(piece.start, piece.end);
    const document = this.nlp.readDoc(source);
    const forms = document.tokens().out();
    const spans = document.sentences().out(this.nlp.its.span) as unknown as number[][];
    const lastTokens = new Set(spans.map((span) => span[1]));
    let at = 0;
    for (const [index, form] of forms.entries()) {
      const found = form.trim() === '' ? -1 : locate(source, form, at);
      if (found >= 0) {
        addRun(source, piece.start, at, found, tokens);
        tokens.push({ start: piece.start + found, end: piece.start + found + form.length });
        at = found + form.length;
      }
      if (lastTokens.has(index) && index < forms.length - 1 && tokens.length) sentenceEnds.add(tokens.length - 1);
    }
    addRun(source, piece.start, at, source.length, tokens);
  }
}

/** Position of `form` at or shortly after `at`, or -1. */
function locate(source: string, form: string, at: number): number {
  let from = at;
  while (from < source.length && source[from] === ' ') from++;
  if (source.startsWith(form, from)) return from;
  const found = source.slice(from, from + LOOK_AHEAD + form.length).indexOf(form);
  return found < 0 ? -1 : from + found;
}

/** Tokens for text that the tokeniser left out. */
function addRun(source: string, offset: number, from: number, to: number, tokens: TokenSpan[]): void {
  if (from >= to) return;
  for (const match of source.slice(from, to).matchAll(/[^ ]+/g)) {
    const start = offset + from + match.index;
    tokens.push({ start, end: start + match[0].length });
  }
}

/** Cuts text into pieces that the tokeniser can take: at sentence ends, else at spaces, else anywhere. */
function cutPieces(wording: string): TokenSpan[] {
  const pieces: TokenSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) pieces.push({ start, end });
    start = end;
  };
  const words = /[^ ]+/g;
  for (let match = words.exec(wording); match; match = words.exec(wording)) {
    const wordEnd = match.index + match[0].length;
    if (match[0].length > LONGEST_UNSPACED) {
      close(match.index);
      while (wordEnd - start > LONGEST_UNSPACED) close(wholeCharacterEnd(wording, start + LONGEST_UNSPACED));
      close(wordEnd);
      continue;
    }
    const size = wordEnd - start;
    if (size > LARGEST_PIECE || (size > LARGEST_PIECE / 2 && /[.!?]$/.test(match[0]))) close(wordEnd);
  }
  close(wording.length);
  return pieces;
}

function wholeCharacterEnd(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end + 1 : end;
}
