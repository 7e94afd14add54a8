import { type CsvError, type Parser, parse } from 'csv-parse';
import { decodeStream } from '../decodeStream.ts';
import { type Columns, findColumns, pickFields } from '../fields.ts';
import { countOf, inMegabytes, LONGEST_RECORD, MOST_COLUMNS } from '../limits.ts';
import { parseMetadata } from '../metadata.ts';
import { peekText } from '../peekText.ts';
import type { Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import type { Context, FoundDocument, Reader } from './reader.ts';
import { documentId } from './text.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * CSV: a table whose first row names its columns (see `findColumns`), read row by row, so that it can have any length. The delimiter
 * is the one that the first row has most of. A row without an id is called after the table and its line (`export-3`).
 */
export const readCsv: Reader = (source, context) => readTable(source, context, null);

/** Tab-separated values, with the quoting of CSV. */
export const readTsv: Reader = (source, context) => readTable(source, context, '\t');

async function* readTable(
  source: Source,
  { report, columns: asked }: Context,
  fixedDelimiter: string | null,
): AsyncGenerator<FoundDocument> {
  const { label } = source;
  const decoded = decodeStream(source.bytes(), (encoding) =>
    report({ source: label, message: `some bytes are not ${encoding} and became U+FFFD`, leftOut: false }),
  );
  const { head, text } = await peekText(decoded, LONGEST_HEADER);
  const rows: Row[] = [];
  const parser = parse({
    delimiter: fixedDelimiter ?? delimiterOf(head),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    // Rows go past the stream's own buffer, which an error further down would empty.
    on_record: (cells: string[], { lines }: { lines: number }) => {
      rows.push({ cells, lastLine: lines });
      return null;
    },
  });
  parser.on('error', () => {});
  parser.resume();
  const document = (row: Row): FoundDocument | null => {
    const line = nextLine;
    nextLine = row.lastLine + 1;
    if (!names) {
      names = row.cells.map((name) => name.trim());
      columns = columnsOf(names, asked);
      return null;
    }
    const record: Record<string, string> = {};
    for (const [index, name] of names.entries()) record[name] ??= row.cells[index] ?? '';
    const { id, text, ...fields } = pickFields(record, columns);
    const { metadata, complaints } = parseMetadata(fields);
    for (const message of complaints) report({ source: label, line, message, leftOut: false });
    const name = String(id ?? '').trim() || `${documentId(source)}-${line}`;
    return { source: label, line, document: { id: name, text: String(text), ...metadata } };
  };
  let names: string[] | null = null;
  let columns: Columns = {};
  let nextLine = 1;
  let count = 0;
  try {
    for await (const portion of withEnd(text)) {
      const error = await write(parser, portion);
      for (const row of rows.splice(0)) {
        const found = document(row);
        if (!found) continue;
        count++;
        yield found;
      }
      if (error) throw tableError(error, nextLine);
    }
  } finally {
    parser.destroy();
  }
  if (!names) throw new Unreadable('this file is empty', 'Write the names of the columns in its first row');
  if (!count) throw new Unreadable('this table has the names of its columns and no row', 'Leave it out, or fill it');
}

interface Row {
  cells: string[];
  lastLine: number;
}

/** The portions, and null after the last. */
async function* withEnd(portions: AsyncIterable<string>): AsyncGenerator<string | null> {
  yield* portions;
  yield null;
}

/** Hands a portion, or the end, to the parser and waits until it has been parsed; gives the error that stopped it. */
function write(parser: Parser, portion: string | null): Promise<Error | null> {
  return new Promise((resolve) => {
    parser.once('error', resolve);
    const done = (error?: Error | null) => {
      parser.off('error', resolve);
      resolve(error ?? null);
    };
    if (portion !== null) parser.write(portion, done);
    else parser.once('end', done).end();
  });
}

/** Characters in which the first row must end for its delimiter to be told. */
const LONGEST_HEADER = 64 * 1024;

function delimiterOf(head: string): string {
  // Within quotes a delimiter is text.
  const first = head
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/, 1)[0];
  const counts = DELIMITERS.map((delimiter) => countOf(delimiter, first, MOST_COLUMNS));
  if (Math.max(...counts) > MOST_COLUMNS)
    throw new Unreadable(`its first row has more than ${MOST_COLUMNS.toLocaleString('en')} columns`, 'Is it a table?');
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

function columnsOf(names: readonly string[], asked: Columns | undefined): Columns {
  const columns = findColumns(names, asked);
  const list = names.slice(0, 20).join(', ').slice(0, 300);
  for (const [field, name] of Object.entries(asked ?? {}))
    if (columns[field as keyof Columns] === undefined)
      throw new Unreadable(`there is no column "${name}" (there are: ${list})`, `Give another --columns ${field}=NAME`);
  if (columns.text === undefined)
    throw new Unreadable(
      `no column is known for the text (there are: ${list})`,
      'Say which it is: --columns text=NAME',
    );
  return columns;
}

function tableError(error: unknown, line: number): Error {
  const { code } = error as CsvError;
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new Unreadable(
      `the row from line ${line} on is longer than ${inMegabytes(LONGEST_RECORD)}, and what follows is unread`,
      'A quotation mark may not be closed there',
    );
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new Unreadable(`a quotation mark in the row from line ${line} on is never closed`, 'Close or double it');
  if (code?.startsWith('CSV_'))
    return new Unreadable(
      `the row from line ${line} on is not CSV, and what follows is unread`,
      'Mend its quotation marks',
    );
  return error as Error;
}
