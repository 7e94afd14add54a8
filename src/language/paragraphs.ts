import {
  agencyEndings,
  bullets,
  bylines,
  datelines,
  emptyOfWords,
  headingSigns,
  inlineMarks,
  quoteSigns,
  times,
} from './layoutPatterns.ts';
import type { Paragraph } from './sentence.ts';

/** A paragraph, and the words in it that are read as sentences. */
export interface ParagraphText extends Paragraph {
  /**
   * As long as the document's text from `start` to `end`, with everything that is not wording (marks, datelines, bylines,
   * odd spaces) replaced by spaces, so that a position in it is a position in the document.
   */
  readonly wording: string;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
/** Spaces of every kind and signs without width, which the tokeniser would take for letters. */
const SPACE_LIKE = /[\s\p{Cc}\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const WIDEST_WRAPPED_LINE = 120;
const NARROWEST_WRAPPED_LINE = 40;
const SENTENCE_END = /[.!?…:;][”"’')\]*_]*$/;
const LONGEST_HEADING = 160;
/** Beyond this length a line is taken as it is: layout signs belong to lines that people lay out. */
const LONGEST_LAID_OUT_LINE = 20_000;

const blank = (text: string): string => ' '.repeat(text.length);

/** Replacer that blanks a match except for its group `kept`. */
function blankAround(match: string, ...rest: unknown[]): string {
  const groups = rest[rest.length - 1];
  const kept = typeof groups === 'object' && groups !== null && 'kept' in groups ? String(groups.kept) : '';
  if (kept === '') return blank(match);
  const at = match.indexOf(kept);
  return ' '.repeat(at) + kept + ' '.repeat(match.length - at - kept.length);
}

/** Splits a document into paragraphs: one per line, except where a text is broken into lines of even width. */
export function splitParagraphs(text: string): ParagraphText[] {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(text, lines);
  const paragraphs: ParagraphText[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (isBlank(text, first)) continue;
    let last = first;
    while (wrapped && at + 1 < lines.length && continues(text, last, lines[at + 1])) last = lines[++at];
    paragraphs.push(describe(text, paragraphs.length, first.start, last.end));
  }
  return paragraphs;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

const contentOf = (text: string, line: Line): string =>
  text.slice(line.start, line.end).replace(SPACE_LIKE, ' ').trim();

const isBlank = (text: string, line: Line): boolean => contentOf(text, line) === '';

/** True if lines break in the middle of sentences throughout: no long lines, and several that go on in lower case. */
function isHardWrapped(text: string, lines: Line[]): boolean {
  let goingOn = 0;
  let filled = 0;
  for (const [at, line] of lines.entries()) {
    if (line.end - line.start > WIDEST_WRAPPED_LINE) return false;
    if (isBlank(text, line)) continue;
    filled++;
    const next = lines[at + 1];
    if (next && continues(text, line, next) && /^\p{Ll}/u.test(contentOf(text, next))) goingOn++;
  }
  return goingOn >= 3 && goingOn * 5 > filled;
}

function continues(text: string, line: Line, next: Line): boolean {
  const before = contentOf(text, line);
  const after = contentOf(text, next);
  if (before === '' || after === '' || before.length < NARROWEST_WRAPPED_LINE) return false;
  return !headingSigns.test(before) && !headingSigns.test(after) && !bullets.some((bullet) => bullet.test(after));
}

function describe(text: string, index: number, lineStart: number, lineEnd: number): ParagraphText {
  const raw = text.slice(lineStart, lineEnd);
  const spaced = raw.replace(SPACE_LIKE, ' ');
  const start = lineStart + (spaced.length - spaced.trimStart().length);
  const end = lineEnd - (spaced.length - spaced.trimEnd().length);
  const content = spaced.slice(start - lineStart, end - lineStart);
  if (content.length > LONGEST_LAID_OUT_LINE) return { index, start, end, kind: 'text', wording: content };

  const marks = /^(?:\*\*|__).+(?:\*\*|__)$/.test(content);
  let wording = content;
  let kind: Paragraph['kind'] = 'text';
  const cover = (pattern: RegExp): boolean => {
    const lead = wording.length - wording.trimStart().length;
    const match = pattern.exec(wording.trimStart());
    if (!match || match.index > 0) return false;
    wording = ' '.repeat(lead + match[0].length) + wording.slice(lead + match[0].length);
    return true;
  };
  cover(quoteSigns);
  if (cover(headingSigns)) kind = 'heading';
  else if (bullets.some(cover)) kind = 'bullet';
  cover(times);
  for (const mark of inlineMarks) wording = wording.replace(mark, blankAround);
  if (isByline(wording.trim())) return { index, start, end, kind: 'heading', wording: blank(wording) };
  datelines.some(cover);
  for (const ending of agencyEndings) wording = coverEnding(wording, ending);
  if (kind === 'text' && (marks || isHeading(wording.trim()))) kind = 'heading';
  if (kind === 'bullet' && /^\d/.test(content) && isHeading(wording.trim())) kind = 'heading';
  return { index, start, end, kind, wording };
}

function coverEnding(wording: string, pattern: RegExp): string {
  const trimmed = wording.trimEnd();
  const match = pattern.exec(trimmed);
  return match && match.index > 0 ? wording.slice(0, match.index) + ' '.repeat(wording.length - match.index) : wording;
}

function isByline(line: string): boolean {
  return bylines.some((pattern) => pattern.test(line)) || emptyOfWords.some((pattern) => pattern.test(line));
}

/** A short line that does not end like a sentence, or a question all of whose longer words are capitalised. */
function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || line === '') return false;
  if (!SENTENCE_END.test(line)) return true;
  return line.endsWith('?') && isTitleCase(line);
}

const LONGER_WORD = /\p{L}[\p{L}'’]{3,}/gu;

/** True if at least four in five of the longer words begin with a capital, and there are three of them or more. */
export function isTitleCase(line: string): boolean {
  const words = line.match(LONGER_WORD) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && capitalised.length * 5 >= words.length * 4;
}
