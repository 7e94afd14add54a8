import type { Stance } from '../../src/stances/stance.ts';

const COLUMNS = [
  'doc',
  'date',
  'holder',
  'party',
  'stance',
  'polarity',
  'demand',
  'demandLabel',
  'demandText',
  'addressee',
  'attribution',
  'condition',
  'quote',
  'start',
  'end',
  'confidence',
  'rule',
] as const satisfies readonly (keyof Stance)[];

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
  const lines = stances.map((stance) => COLUMNS.map((column) => field(stance[column] as string | number | null)));
  return `${[COLUMNS.join(','), ...lines.map((line) => line.join(','))].join('\r\n')}\r\n`;
}
