import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { Matrix, MatrixCell } from '../questions/matrix.ts';
import { STANCE_TYPES } from '../stances/stance.ts';
import type { TableFormat } from './commonOptions.ts';
import type { Messages } from './messages.ts';
import { outputWidth, print, printJson } from './output.ts';
import { paintPolarity, SIGNS } from './positionReport.ts';
import { formatCsv, formatTable } from './table.ts';

/** Room that the demand column keeps. */
const DEMAND_WIDTH = 32;

/** Prints demands as rows and parties as columns, for there are mostly fewer parties. */
export function printMatrix(
  graph: KnowledgeGraph,
  matrix: Matrix,
  format: TableFormat,
  all: boolean,
  messages: Messages,
): void {
  const { parties, demands, cell } = matrix;
  if (format === 'json') {
    printJson({
      parties: parties.map(({ id, label, kind }) => ({ id, label, kind })),
      demands: demands.map(({ id, label, issue }) => ({ id, label, issue })),
      cells: parties.flatMap((party) =>
        demands.flatMap((demand) => {
          const found = cell(party, demand);
          return found ? [{ party: party.id, demand: demand.id, ...found }] : [];
        }),
      ),
    });
  } else if (format === 'csv') {
    const row = (demand: (typeof demands)[number]) =>
      parties.map((party) => cell(party, demand)).map((found) => (found ? stancesOf(found) : ''));
    const header = ['demand', 'demandLabel', 'issue', ...parties.map(({ label }) => label)];
    print(
      formatCsv(
        header,
        demands.map((demand) => [demand.id, demand.label, demand.issue ?? '', ...row(demand)]),
      ),
    );
  } else if (!demands.length) print('The graph holds no statement.');
  else {
    const shown = all ? parties : fitting(parties);
    const issues = new Map(graph.issues.map(({ id, label }) => [id, label]));
    const listed = demands.filter((demand) => shown.some((party) => cell(party, demand)));
    const rows = listed.map((demand, index) => [
      demand.issue === listed[index - 1]?.issue ? '' : (issues.get(demand.issue ?? '') ?? 'in no codebook'),
      demand.label,
      ...shown.map((party) => paintedCell(cell(party, demand))),
    ]);
    const columns = shown.map(({ label }) => ({ title: label, align: 'center' as const }));
    print(formatTable([{ title: 'Issue', grow: 1 }, { title: 'Demand', grow: 3 }, ...columns], rows, { ruled: false }));
    if (shown.length < parties.length) {
      const rest = parties.slice(shown.length).map(({ label }) => label);
      messages.info(`Not shown, for want of room: ${rest.join(', ')}. See all with --all or --format csv.`);
    }
  }
}

function fitting<T extends { label: string }>(parties: readonly T[]): T[] {
  let room = outputWidth() - DEMAND_WIDTH;
  return parties.filter(({ label }, index) => (room -= label.length + 3) >= 0 || index === 0);
}

function paintedCell(cell: MatrixCell | null): string {
  if (!cell) return '';
  const total = STANCE_TYPES.reduce((sum, stance) => sum + cell.counts[stance], 0);
  return `${cell.polarities.map((polarity) => paintPolarity(polarity, SIGNS[polarity])).join('')} ${total}`;
}

/** `demands 2; opposes 1` */
const stancesOf = ({ counts }: MatrixCell): string =>
  STANCE_TYPES.filter((stance) => counts[stance])
    .map((stance) => `${stance} ${counts[stance]}`)
    .join('; ');
