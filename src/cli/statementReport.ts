import { POLARITY, STATEMENT_FIELDS, type Stance } from '../stances/stance.ts';
import { print, printJson } from './output.ts';
import { paintPolarity, SIGNS } from './positionReport.ts';
import { formatCsv, formatTable } from './table.ts';

/** Prints statements: one JSON record a line, one JSON array, CSV, or a table for the eye. */
export function printStatements(stances: readonly Stance[], format: 'jsonl' | 'json' | 'csv' | 'table'): void {
  if (format === 'jsonl') for (const stance of stances) print(JSON.stringify(record(stance)));
  else if (format === 'json') printJson(stances.map(record));
  else if (format === 'csv')
    print(
      formatCsv(
        STATEMENT_FIELDS,
        stances.map((stance) => STATEMENT_FIELDS.map((field) => stance[field] ?? '')),
      ),
    );
  else if (!stances.length) print('No statement was found.');
  else print(table(stances));
}

const record = (stance: Stance): Record<string, unknown> =>
  Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, stance[field]]));

function table(stances: readonly Stance[]): string {
  return formatTable(
    [
      { title: 'Document', grow: 1 },
      { title: 'Party' },
      { title: 'Stance' },
      { title: 'Demand', grow: 1 },
      { title: 'In these words', grow: 3 },
    ],
    stances.map(({ doc, holder, party, stance, demandLabel, quote }) => [
      doc,
      holder === party ? party : `${party}\n(${holder})`,
      paintPolarity(POLARITY[stance], `${SIGNS[POLARITY[stance]]} ${stance}`),
      demandLabel,
      quote.replace(/\s+/g, ' '),
    ]),
  );
}
