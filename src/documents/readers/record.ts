import type { Document } from '../document.ts';
import { type Columns, findColumns, pickFields } from '../fields.ts';
import { parseMetadata } from '../metadata.ts';

/** A record as a document, or why it is none. */
export type ReadRecord = { document: Document; complaints: string[] } | { reason: string; hint: string };

const WRITE_SO = 'Write {"text": "…"}';

/**
 * Reads a JSON record with `text` and any of id, title, date, publisher, url, language, under these names, the usual ones or those
 * asked for.
 *
 * @param defaultId the id of a record that has none
 */
export function readRecord(record: unknown, defaultId: string, columns?: Columns): ReadRecord {
  if (!isRecord(record)) return { reason: 'this line is not a JSON record', hint: WRITE_SO };
  const fields = pickFields(record, findColumns(Object.keys(record), columns));
  const { id, text } = fields;
  if (typeof text !== 'string')
    return { reason: `this record has no ${columns?.text ? `"${columns.text}"` : '"text"'}`, hint: WRITE_SO };
  if (!isId(id)) return { reason: 'the "id" of this record is not a string', hint: 'Write {"id": "…", "text": "…"}' };
  const { metadata, complaints } = parseMetadata(fields);
  return {
    document: { id: id == null || id === '' ? defaultId : String(id), text: wellFormed(text), ...metadata },
    complaints,
  };
}

/** JSON can spell half of a surrogate pair, which no other format can write: U+FFFD takes its place, offsets stay. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): boolean =>
  value == null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

/** Why a text is not JSON. V8 repeats the input in its message; what stands before it is enough. */
export const jsonError = (error: unknown): string =>
  (error as Error).message.replace(/,? ?(?:\.\.\.)?"[\s\S]*/, '').trim() || 'not valid';
