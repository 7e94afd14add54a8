// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table with the grid pattern of WAI-ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: cellProps makes every cell focusable
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its cells
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PartyNode } from '../../src/graph/knowledgeGraph.ts';
import { cellAt, makeMatrix, weightOf } from '../state/matrix.ts';
import type { DemandRow, Model } from '../state/model.ts';
import type { Pair, Scene } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import { type MatrixOrder, type Selection, select, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { moveInGrid } from './gridKeys.ts';

interface Props {
  model: Model;
  scene: Scene;
  view: ViewState;
  act: Act;
}

const ORDERS: Record<MatrixOrder, string> = {
  issue: 'by issue',
  similarity: 'by likeness',
  count: 'by statements',
  name: 'by name',
};

function describe(pair: Pair | undefined): string {
  if (!pair) return 'nothing said';
  const number = pair.stances.length;
  const via = pair.viaContrary ? ', partly by its contrary' : '';
  return `${LOOKS[pair.verdict].word}, ${number} ${number === 1 ? 'statement' : 'statements'}${via}`;
}

/** Row heading: the name, and the contrary that is folded into the row. */
function RowName({ row }: { row: DemandRow }) {
  return (
    <>
      {row.label}
      {row.contrary && (
        <span class="contrary" title={`Contrary, counted the other way round: ${row.contrary.label}`}>
          {' '}
          ⇄<span class="hidden"> contrary of {row.contrary.label}</span>
        </span>
      )}
    </>
  );
}

function isSelected(
  scene: Scene,
  selection: Selection | null,
  column: PartyNode | null,
  row: DemandRow | null,
): boolean {
  if (selection === null) return false;
  const party = selection.kind === 'demand' ? null : selection.party;
  const demand = selection.kind === 'party' ? null : (scene.rowOf.get(selection.demand)?.id ?? selection.demand);
  return party === (column?.id ?? null) && demand === (row?.id ?? null);
}

/** Party by demand as a keyboard grid: arrows move, Enter shows the statements; row and column headings select too. */
export function MatrixPane({ model, scene, view, act }: Props) {
  const matrix = useMemo(() => makeMatrix(model, scene, view.order), [model, scene, view.order]);
  const rows = useMemo(() => matrix.groups.flatMap((group) => group.rows), [matrix]);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const here = { row: Math.min(at.row, rows.length), column: Math.min(at.column, matrix.columns.length) };
  const { selection } = view;

  useEffect(() => {
    const chosen = table.current?.querySelector('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection]);

  const pick = (column: PartyNode | null, row: DemandRow | null) => {
    if (column && row) act((now) => select(now, { kind: 'pair', party: column.id, demand: row.id }));
    else if (column) act((now) => select(now, { kind: 'party', party: column.id }));
    else if (row) act((now) => select(now, { kind: 'demand', demand: row.id }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick(matrix.columns[here.column - 1] ?? null, rows[here.row - 1] ?? null);
      return;
    }
    const next = moveInGrid(event, here, { rows: rows.length, columns: matrix.columns.length });
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  const cellProps = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: here.row === row && here.column === column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  });

  let index = 0;
  const rowElement = (row: DemandRow) => {
    index += 1;
    const at = index;
    return (
      <tr key={row.id}>
        <th
          scope="row"
          class="row-name"
          aria-selected={isSelected(scene, selection, null, row)}
          title={row.demand.definition ?? row.label}
          onClick={() => pick(null, row)}
          {...cellProps(at, 0)}
        >
          <span class="clamp">
            <RowName row={row} />
          </span>
        </th>
        {matrix.columns.map((column, position) => {
          const pair = cellAt(scene, column, row);
          const look = pair && LOOKS[pair.verdict];
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
              {look?.sign}
              {pair && pair.stances.length > 1 && <sub>{pair.stances.length}</sub>}
              {pair?.viaContrary && <i class="turned" aria-hidden="true" />}
            </td>
          );
        })}
      </tr>
    );
  };

  return (
    <section class="pane matrix" aria-label="Matrix">
      <div class="pane-head">
        <h2>Matrix</h2>
        <div class="pane-tools">
          <label>
            <span class="hidden">Order of rows and columns</span>
            <select
              value={view.order}
              onChange={(event) => {
                const order = event.currentTarget.value as MatrixOrder;
                act((now) => ({ ...now, order }));
              }}
            >
              {Object.entries(ORDERS).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            aria-pressed={view.fold}
            title="Show a demand and its contrary as one, marked ⇄"
            onClick={() => act((now) => ({ ...now, fold: !now.fold }))}
          >
            Contraries as one
          </button>
        </div>
      </div>
      <div class="matrix-scroll">
        <table
          role="grid"
          aria-label="Parties by demands"
          ref={table}
          onKeyDown={onKeyDown}
          class={matrix.columns.length > 14 ? 'dense' : ''}
        >
          <thead>
            <tr>
              <th class="corner" scope="col" {...cellProps(0, 0)}>
                Demand
              </th>
              {matrix.columns.map((column, position) => (
                <th
                  key={column.id}
                  scope="col"
                  class="column-name"
                  aria-selected={isSelected(scene, selection, column, null)}
                  onClick={() => pick(column, null)}
                  title={column.label}
                  {...cellProps(0, position + 1)}
                >
                  <span>{column.label}</span>
                </th>
              ))}
            </tr>
          </thead>
          {matrix.groups.map((group) => (
            <tbody key={group.label ?? 'all'}>
              {group.label && (
                <tr class="issue">
                  <th colSpan={matrix.columns.length + 1} scope="rowgroup">
                    <span>{group.label}</span>
                  </th>
                </tr>
              )}
              {group.rows.map(rowElement)}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
