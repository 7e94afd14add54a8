import { POLARITY, STATEMENT_FIELDS, type Stance } from '../stances/stance.ts';
import { print, printJson } from './output.ts';

/** Prints statements: one JSON record a line, one JSON array, CSV, or a table for the eye. */
export async function printStatements(
  stances: readonly Stance[],
  format: 'jsonl' | 'json' | 'csv' | 'table',
): Promise<void> {
  if (format === 'jsonl') for (const stance of stances) print(JSON.stringify(record(stance)));
  else if (format === 'json') printJson(stances.map(record));
  else if (format === 'csv') print(await csv(stances));
  else if (!stances.length) print('No statement was found.');
  else print(await table(stances));
}

const record = (stance: Stance): Record<string, unknown> =>
  Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, stance[field]]));

async function csv(stances: readonly Stance[]): Promise<string> {
  const { formatCsv } = await import('./table.ts');
  return formatCsv(
    STATEMENT_FIELDS,
    stances.map((stance) => STATEMENT_FIELDS.map((field) => stance[field] ?? '')),
  );
}

async function table(stances: readonly Stance[]): Promise<string> {
  const [{ formatTable }, { paintPolarity, SIGNS }] = await Promise.all([
    import('./table.ts'),
    import('./positionReport.ts'),
  ]);
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
