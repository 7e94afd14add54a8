import { STATEMENT_FIELDS, type Stance } from '../../src/stances/stance.ts';

/**
 * A field as RFC 4180 wants it. A text that a spreadsheet would take for a formula gets an apostrophe before it: quotes
 * come from documents that nobody vouches for.
 */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV, lines ended by CRLF. */
export function rowsToCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** The stances as CSV with a heading line, lines ended by CRLF. */
export function toCsv(stances: readonly Stance[]): string {
  const rows = stances.map((stance) => STATEMENT_FIELDS.map((column) => stance[column] as string | number | null));
  return rowsToCsv([STATEMENT_FIELDS, ...rows]);
}
