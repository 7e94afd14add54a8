import type { Position } from '../questions/positions.ts';
import type { Polarity, Stance } from '../stances/stance.ts';
import { POLARITY } from '../stances/stance.ts';
import type { TableFormat } from './commonOptions.ts';
import { outputColors, print, printJson } from './output.ts';
import { formatCsv, formatTable } from './table.ts';

export interface ReportOptions {
  format: TableFormat;
  /** Every statement in the table, instead of the first of each position. */
  all?: boolean;
  /** Told in a table when there is no position. */
  nothing: string;
  /** Fields that stand before the answers in JSON. */
  about: Record<string, unknown>;
}

/** Prints positions with the statements behind them. JSON and CSV hold every statement, a table the first of each. */
export function printPositions(positions: readonly Position[], options: ReportOptions): void {
  if (options.format === 'json') printJson({ ...options.about, answers: positions.map(answerRecord) });
  else if (options.format === 'csv')
    print(
      formatCsv(
        CSV_COLUMNS,
        positions.flatMap((position) => position.statements.map((statement) => csvRow(position, statement))),
      ),
    );
  else if (!positions.length) print(options.nothing);
  else print(positionTable(positions, options.all ?? false));
}

/** Sign and colour of a polarity: told apart without colour, and by colour-blind eyes. */
export function paintPolarity(polarity: Polarity, text: string): string {
  const colors = outputColors();
  const paint = { pro: colors.blue, mixed: colors.yellow, neutral: colors.gray, con: colors.red }[polarity];
  return paint(text);
}

export const SIGNS: Readonly<Record<Polarity, string>> = { pro: '+', mixed: '±', neutral: '○', con: '−' };

function positionTable(positions: readonly Position[], all: boolean): string {
  const rows = positions.map((position) => [
    position.party.label,
    paintPolarity(POLARITY[position.stance], `${SIGNS[POLARITY[position.stance]]} ${position.stance}`),
    demandCell(position),
    statementsCell(position.statements, all),
  ]);
  return formatTable(
    [{ title: 'Party' }, { title: 'Stance' }, { title: 'Demand', grow: 1 }, { title: 'In these words', grow: 3 }],
    rows,
  );
}

function demandCell({ demand, contraryOf }: Position): string {
  return contraryOf ? `${demand.label}\n(contrary of ${contraryOf.label})` : demand.label;
}

function statementsCell(statements: readonly Stance[], all: boolean): string {
  const shown = all ? statements : statements.slice(0, 1);
  const lines = shown.map(({ quote, doc, holder, party, condition }) => {
    const speaker = holder === party ? '' : `${holder}, `;
    return `“${oneLine(quote)}” (${speaker}${doc})${condition ? `\nif: ${oneLine(condition)}` : ''}`;
  });
  const more = statements.length - shown.length;
  return lines.join('\n') + (more ? `\nand ${more} more` : '');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function answerRecord({ party, stance, demand, contraryOf, statements }: Position) {
  return {
    party: party.label,
    partyId: party.id,
    stance,
    polarity: POLARITY[stance],
    demand: demand.id,
    demandLabel: demand.label,
    contraryOf: contraryOf?.id ?? null,
    statements: statements.map(({ id, holder, attribution, condition, quote, doc, start, end, date, confidence }) => ({
      id,
      holder,
      attribution,
      condition,
      quote,
      doc,
      start,
      end,
      date,
      confidence,
    })),
  };
}

const CSV_COLUMNS = [
  'party',
  'stance',
  'polarity',
  'demand',
  'demandLabel',
  'contraryOf',
  'holder',
  'attribution',
  'condition',
  'quote',
  'doc',
  'start',
  'end',
  'date',
  'confidence',
];

function csvRow({ party, stance, demand, contraryOf }: Position, statement: Stance): unknown[] {
  const { holder, attribution, condition, quote, doc, start, end, date, confidence } = statement;
  return [
    party.label,
    stance,
    POLARITY[stance],
    demand.id,
    demand.label,
    contraryOf?.id ?? '',
    holder,
    attribution,
    condition ?? '',
    quote,
    doc,
    start,
    end,
    date ?? '',
    confidence,
  ];
}
