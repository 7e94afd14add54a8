import type { Document } from './document.ts';
import type { DocumentProblem } from './documentProblem.ts';
import { parseMetadata } from './metadata.ts';

/** A document of a collection with the line it stands on. */
export interface CollectionItem {
  line: number;
  document: Document;
}

/**
 * Reads JSON Lines: one record a line with `text` and any of id, title, date, publisher, url, language. A record
 * without an id is called after the collection and its line (`news-3`). Blank lines are passed over.
 */
export function* parseJsonLines(
  content: string,
  source: string,
  collection: string,
  report: (problem: DocumentProblem) => void,
): Generator<CollectionItem> {
  let line = 0;
  for (const row of lines(content)) {
    line++;
    if (!row.trim()) continue;
    const refuse = (message: string, hint: string) => report({ source, line, message, hint, leftOut: true });
    let record: unknown;
    try {
      record = JSON.parse(row);
    } catch (error) {
      refuse(`this line is not JSON (${reasonOf(error)})`, 'Each line must hold one whole record');
      continue;
    }
    if (!isRecord(record)) refuse('this line is not a JSON record', 'Write {"text": "…"}');
    else if (typeof record.text !== 'string') refuse('this record has no "text"', 'Write {"text": "…"}');
    else if (!isId(record.id)) refuse('the "id" of this record is not a string', 'Write {"id": "…", "text": "…"}');
    else {
      const { metadata, complaints } = parseMetadata(record);
      for (const message of complaints) report({ source, line, message, leftOut: false });
      const id = record.id === undefined || record.id === '' ? `${collection}-${line}` : String(record.id);
      yield { line, document: { id, text: wellFormed(record.text), ...metadata } };
    }
  }
}

/** True if the first line that is not blank is a JSON record with a text: standard input has no ending to go by. */
export function looksLikeJsonLines(content: string): boolean {
  const first = /^\s*(\{.*\})[^\S\n]*(?:\n|$)/.exec(content)?.[1];
  if (!first) return false;
  try {
    return typeof JSON.parse(first).text === 'string';
  } catch {
    return false;
  }
}

/** JSON can spell half of a surrogate pair, which no other format can write: U+FFFD takes its place, offsets stay. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

function* lines(content: string): Generator<string> {
  for (let start = 0; start < content.length; ) {
    const end = content.indexOf('\n', start);
    yield content.slice(start, end < 0 ? content.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): boolean =>
  value === undefined || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

/** V8 repeats the input in its message; what stands before it is enough. */
const reasonOf = (error: unknown): string =>
  (error as Error).message.replace(/,? ?(?:\.\.\.)?"[\s\S]*/, '').trim() || 'not valid';
