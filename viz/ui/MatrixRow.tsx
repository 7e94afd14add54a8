// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table with the grid pattern of WAI-ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: cellProps makes every cell focusable
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its cells
import type { PartyNode } from '../../src/graph/knowledgeGraph.ts';
import { cellAt, weightOf } from '../state/matrix.ts';
import type { DemandRow } from '../state/model.ts';
import type { Pair, Scene } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import { issueIn, partiesIn, rowIn } from '../state/selection.ts';
import type { Selection } from '../state/view.ts';

export interface CellProps {
  'data-at': string;
  tabIndex: number;
  onFocus(): void;
}

interface Props {
  scene: Scene;
  row: DemandRow;
  /** Position in the grid, from 1. */
  at: number;
  columns: PartyNode[];
  selection: Selection | null;
  cellProps(row: number, column: number): CellProps;
  pick(column: PartyNode | null, row: DemandRow | null): void;
}

function describe(pair: Pair | undefined): string {
  if (!pair) return 'nothing said';
  const number = pair.stances.length;
  const via = pair.viaContrary ? ', partly by its contrary' : '';
  return `${LOOKS[pair.verdict].word}, ${number} ${number === 1 ? 'statement' : 'statements'}${via}`;
}

/** Whether the selection is exactly this cell, column (`row` null) or row (`column` null). */
export function isSelected(
  scene: Scene,
  selection: Selection | null,
  column: PartyNode | null,
  row: DemandRow | null,
): boolean {
  if (selection === null || selection.kind === 'tie' || issueIn(selection) !== null) return false;
  const [party = null] = partiesIn(selection);
  return party === (column?.id ?? null) && rowIn(scene, selection) === (row?.id ?? null);
}

/** One demand: its name with the contrary that is folded into it, and a cell for every party. */
export function MatrixRow({ scene, row, at, columns, selection, cellProps, pick }: Props) {
  return (
    <tr aria-rowindex={at + 1}>
      <th
        scope="row"
        class="row-name"
        aria-selected={isSelected(scene, selection, null, row)}
        title={row.demand.definition ?? row.label}
        onClick={() => pick(null, row)}
        {...cellProps(at, 0)}
      >
        <span class="clamp">
          {row.label}
          {row.contrary && (
            <span class="contrary" title={`Contrary, counted the other way round: ${row.contrary.label}`}>
              {' '}
              ⇄<span class="hidden"> contrary of {row.contrary.label}</span>
            </span>
          )}
        </span>
      </th>
      {columns.map((column, position) => {
        const pair = cellAt(scene, column, row);
        return (
          <td
            key={column.id}
            role="gridcell"
            class={pair ? `cell ${pair.verdict} weight-${weightOf(pair)}` : 'cell empty'}
            aria-label={`${column.label}, ${row.label}: ${describe(pair)}`}
            aria-selected={isSelected(scene, selection, column, row)}
            title={pair ? `${column.label}: ${describe(pair)}` : undefined}
            onClick={() => pair && pick(column, row)}
            {...cellProps(at, position + 1)}
          >
            {pair && LOOKS[pair.verdict].sign}
            {pair && pair.stances.length > 1 && <sub>{pair.stances.length}</sub>}
            {pair?.viaContrary && <i class="turned" aria-hidden="true" />}
          </td>
        );
      })}
    </tr>
  );
}
