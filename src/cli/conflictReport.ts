import type { FoldedDemand } from '../questions/conflicts.ts';
import type { Position } from '../questions/positions.ts';
import type { TableFormat } from './commonOptions.ts';
import { print, printJson } from './output.ts';
import { paintPolarity } from './positionReport.ts';
import { formatCsv, formatTable } from './table.ts';

const SIDES = ['pro', 'con', 'mixed', 'neutral'] as const;

/** Prints demands with the parties on either side. */
export function printConflicts(conflicts: readonly FoldedDemand[], format: TableFormat): void {
  if (format === 'json') printJson({ conflicts: conflicts.map(conflictRecord) });
  else if (format === 'csv') print(formatCsv(CSV_COLUMNS, conflicts.flatMap(csvRows)));
  else if (!conflicts.length) print('No demand is supported by one party and opposed by another.');
  else
    print(
      formatTable(
        [
          { title: 'Demand', grow: 2 },
          { title: '+ For', grow: 2 },
          { title: '− Against', grow: 2 },
          { title: '± ○ In between', grow: 1 },
        ],
        conflicts.map(({ demand, pro, con, mixed, neutral }) => [
          demand.label,
          paintPolarity('pro', names(pro)),
          paintPolarity('con', names(con)),
          [names(mixed), names(neutral)].filter(Boolean).join('\n'),
        ]),
      ),
    );
}

/** `Russia (3)`, one party a line; `by its contrary` where the statements are about the contrary alone. */
function names(positions: readonly Position[]): string {
  const parties = new Map<string, { statements: number; contrary: string | null }>();
  for (const { party, statements, demand, contraryOf } of positions) {
    const known = parties.get(party.label);
    const contrary = contraryOf ? demand.label : null;
    parties.set(party.label, {
      statements: (known?.statements ?? 0) + statements.length,
      contrary: known && !known.contrary ? null : contrary,
    });
  }
  return [...parties]
    .map(([label, { statements, contrary }]) => `${label} (${statements}${contrary ? `, on “${contrary}”` : ''})`)
    .join('\n');
}

function conflictRecord(conflict: FoldedDemand) {
  const side = (positions: readonly Position[]) =>
    positions.map(({ party, stance, demand, contraryOf, statements }) => ({
      party: party.label,
      partyId: party.id,
      stance,
      demand: demand.id,
      contraryOf: contraryOf?.id ?? null,
      statements: statements.map(({ id, holder, quote, doc, start, end }) => ({ id, holder, quote, doc, start, end })),
    }));
  const { demand } = conflict;
  return {
    demand: demand.id,
    demandLabel: demand.label,
    supporters: side(conflict.pro),
    opponents: side(conflict.con),
    conditional: side(conflict.mixed),
    noncommittal: side(conflict.neutral),
  };
}

const CSV_COLUMNS = ['demand', 'demandLabel', 'side', 'party', 'stance', 'statedDemand', 'statements', 'quote', 'doc'];

function csvRows(conflict: FoldedDemand): unknown[][] {
  const { demand } = conflict;
  return SIDES.flatMap((side) =>
    conflict[side].map((position) => [
      demand.id,
      demand.label,
      side,
      position.party.label,
      position.stance,
      position.demand.id,
      position.statements.length,
      position.statements[0].quote,
      position.statements[0].doc,
    ]),
  );
}
