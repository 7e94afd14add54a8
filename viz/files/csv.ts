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

/** The stances as CSV with a heading line, lines ended by CRLF. */
export function toCsv(stances: readonly Stance[]): string {
  const lines = stances.map((stance) =>
    STATEMENT_FIELDS.map((column) => field(stance[column] as string | number | null)),
  );
  return `${[STATEMENT_FIELDS.join(','), ...lines.map((line) => line.join(','))].join('\r\n')}\r\n`;
}
