// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table with the grid pattern of WAI-ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: cellProps makes every cell focusable
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its cells
import type { PartyNode } from '../../src/graph/knowledgeGraph.ts';
import { cellAt, weightOf } from '../state/matrix.ts';
import type { DemandRow } from '../state/model.ts';
import type { Pair, Scene } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import { partiesIn, rowIn } from '../state/selection.ts';
import type { Turn } from '../state/turns.ts';
import type { Selection } from '../state/view.ts';
import { memo } from './memo.ts';
import { turnWords } from './TurnEntry.tsx';

interface Props {
  scene: Scene;
  /** Changes of position by pair. */
  turned: ReadonlyMap<string, readonly Turn[]>;
  row: DemandRow;
  /** Position in the grid, from 1. */
  at: number;
  /** Those that are rendered, and how many are left out on either side. */
  columns: PartyNode[];
  before: number;
  after: number;
  /** Column with the tab stop, 0 for the name; -1 where it is in another row. */
  stop: number;
  /** Party of the selected cell, empty for the whole row; null where nothing here is selected. */
  chosen: string | null;
}

function describe(pair: Pair | undefined, turns: readonly Turn[]): string {
  if (!pair) return 'nothing said';
  const number = pair.stances.length;
  const via = pair.viaContrary ? ', partly by its contrary' : '';
  return `${LOOKS[pair.verdict].word}, ${number} ${number === 1 ? 'statement' : 'statements'}${via}${turns.map((turn) => `, changed ${turnWords(turn)}`).join('')}`;
}

/** The cell that is selected: a column (`row` null), a row (`party` null) or where they meet; null for what is no cell. */
export function chosenCell(
  scene: Scene,
  selection: Selection | null,
): { party: string | null; row: string | null } | null {
  if (selection?.kind !== 'party' && selection?.kind !== 'demand' && selection?.kind !== 'pair') return null;
  return { party: partiesIn(selection)[0] ?? null, row: rowIn(scene, selection) };
}

/** Room for columns that are not rendered. */
export function Spacer({ count }: { count: number }) {
  return count > 0 ? <td role="presentation" class="spacer" colSpan={count} /> : null;
}

/** One demand: its name with the contrary that is folded into it, and a cell for every party. */
function Row({ scene, turned, row, at, columns, before, after, stop, chosen }: Props) {
  return (
    <tr aria-rowindex={at + 1}>
      <th
        scope="row"
        class="row-name"
        aria-colindex={1}
        aria-selected={chosen === ''}
        title={row.demand.definition ?? row.label}
        data-at={`${at} 0`}
        tabIndex={stop === 0 ? 0 : -1}
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
      <Spacer count={before} />
      {columns.map((column, index) => {
        const pair = cellAt(scene, column, row);
        const position = before + index + 1;
        const turns = (pair && turned.get(pair.id)) ?? [];
        const said = describe(pair, turns);
        return (
          <td
            key={position}
            role="gridcell"
            class={
              pair
                ? `cell ${pair.verdict} weight-${weightOf(pair)}${pair.viaContrary || turns.length > 0 ? ' marked' : ''}`
                : 'cell empty'
            }
            aria-colindex={position + 1}
            aria-label={`${column.label}, ${row.label}: ${said}`}
            aria-selected={chosen === column.id}
            data-at={`${at} ${position}`}
            tabIndex={stop === position ? 0 : -1}
          >
            {pair && LOOKS[pair.verdict].sign}
            {pair && pair.stances.length > 1 && <sub>{pair.stances.length}</sub>}
            {turns.length > 0 && (
              <span class="turned-over" aria-hidden="true">
                ↻
              </span>
            )}
            {pair?.viaContrary && <i class="turned" aria-hidden="true" />}
          </td>
        );
      })}
      <Spacer count={after} />
    </tr>
  );
}

export const MatrixRow = memo(Row, ({ scene, row, at, columns, before, after, stop, chosen }) => [
  scene,
  row,
  at,
  columns,
  before,
  after,
  stop,
  chosen,
]);
