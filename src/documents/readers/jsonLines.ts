import { decodeStream } from '../decodeStream.ts';
import { inMegabytes, LONGEST_RECORD } from '../limits.ts';
import type { Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import { linesOf } from './lines.ts';
import type { Context, FoundDocument } from './reader.ts';
import { jsonError, readRecord } from './record.ts';
import { documentId } from './text.ts';

/**
 * JSON Lines: one record a line (see `readRecord`), read as they come, so that a collection can have any length. A record without an
 * id is called after the collection and its line (`news-3`). Blank lines are passed over.
 */
export async function* readJsonLines(
  source: Source,
  { report, columns }: Pick<Context, 'report' | 'columns'>,
): AsyncGenerator<FoundDocument> {
  const { label } = source;
  let empty = true;
  const text = decodeStream(source.bytes(), (encoding) =>
    report({ source: label, message: `some bytes are not ${encoding} and became U+FFFD`, leftOut: false }),
  );
  for await (const { line, text: row } of linesOf(text, LONGEST_RECORD)) {
    const refuse = (message: string, hint: string) => report({ source: label, line, message, hint, leftOut: true });
    if (row === null) {
      empty = false;
      refuse(`this line is longer than ${inMegabytes(LONGEST_RECORD)}`, 'Each line must hold one document');
      continue;
    }
    if (!row.trim()) continue;
    empty = false;
    let record: unknown;
    try {
      record = JSON.parse(row);
    } catch (error) {
      refuse(`this line is not JSON (${jsonError(error)})`, 'Each line must hold one whole record');
      continue;
    }
    const read = readRecord(record, `${documentId(source)}-${line}`, columns);
    if ('reason' in read) {
      refuse(read.reason, read.hint);
      continue;
    }
    for (const message of read.complaints) report({ source: label, line, message, leftOut: false });
    yield { source: label, line, document: read.document };
  }
  if (empty) throw new Unreadable('this file is empty', 'Write {"text": "…"} on each line');
}
