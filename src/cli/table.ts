import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import { outputColors, outputWidth } from './output.ts';

export interface Column {
  title: string;
  /** Share of the width that is left when every column has its least width; 0 keeps the column at its content. */
  grow?: number;
  align?: 'left' | 'right' | 'center';
}

/** Cells: text in which line feeds part paragraphs. Colour codes do not count for the width. */
export type Row = readonly string[];

/** Leaves out the lines between rows. */
const UNRULED = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/**
 * A table as wide as the terminal at most; long cells wrap between words.
 *
 * @param options.ruled false for no lines between rows, where each row is short
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly Row[],
  options: { ruled?: boolean } = {},
): string {
  const colors = outputColors();
  const natural = columns.map(
    (column, index) => Math.max(column.title.length, ...rows.map((row) => longestLine(row[index]))) + 2,
  );
  const table = new Table({
    head: columns.map(({ title }) => colors.bold(title)),
    colWidths: share(columns, natural, outputWidth() - columns.length - 1),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    ...(options.ruled === false ? { chars: UNRULED } : {}),
    style: { head: [], border: colors.isColorSupported ? ['grey'] : [] },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

/** Comma-separated values with a header line (RFC 4180, but with line feeds alone). */
export function formatCsv(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], { cast: { number: String, boolean: String } });
}

function longestLine(cell: string): number {
  return Math.max(
    ...stripColors(cell)
      .split('\n')
      .map((line) => line.length),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with the escape character
const stripColors = (text: string): string => text.replace(/\x1b\[\d+m/g, '');

function share(columns: readonly Column[], natural: readonly number[], available: number): number[] {
  const least = natural.map((width, index) => (columns[index].grow ? Math.min(width, 14) : width));
  let spare = available - least.reduce((sum, width) => sum + width, 0);
  const widths = [...least];
  // What a narrow column does not need goes to the others.
  for (let open = columns.map((_, index) => index).filter((index) => columns[index].grow); open.length && spare > 0; ) {
    const total = open.reduce((sum, index) => sum + columns[index].grow!, 0);
    const before = spare;
    for (const index of open) {
      const extra = Math.min(natural[index] - widths[index], Math.floor((before * columns[index].grow!) / total));
      widths[index] += extra;
      spare -= extra;
    }
    open = open.filter((index) => widths[index] < natural[index]);
    if (spare === before) break;
  }
  return widths;
}
