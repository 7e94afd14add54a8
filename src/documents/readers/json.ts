import type { Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import type { Context, FoundDocument } from './reader.ts';
import { jsonError, readRecord } from './record.ts';
import { documentId, textOf } from './text.ts';

/** JSON: a record with a text (see `readRecord`), or an array of them. */
export async function* readJson(source: Source, { report, columns }: Context): AsyncGenerator<FoundDocument> {
  let value: unknown;
  try {
    value = JSON.parse(await textOf(source));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`this is not JSON (${jsonError(error)})`, 'Mend it, or write one record a line as FILE.jsonl');
  }
  if (Array.isArray(value) && !value.length)
    throw new Unreadable('there is no record in it', 'Leave it out, or fill it');
  const id = documentId(source);
  for (const [index, record] of (Array.isArray(value) ? value : [value]).entries()) {
    const read = readRecord(record, Array.isArray(value) ? `${id}-${index + 1}` : id, columns);
    const place = Array.isArray(value) ? `record ${index + 1}: ` : '';
    if ('reason' in read) {
      const message = `${place}${read.reason.replace('this line', 'this')}`;
      report({ source: source.label, message, hint: read.hint, leftOut: true });
      continue;
    }
    for (const message of read.complaints) report({ source: source.label, message: place + message, leftOut: false });
    yield { source: source.label, document: read.document };
  }
}
