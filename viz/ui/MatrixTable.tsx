// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table with the grid pattern of WAI-ARIA
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: the rows that only keep the scroll bar's length
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PartyNode } from '../../src/graph/knowledgeGraph.ts';
import type { Matrix } from '../state/matrix.ts';
import type { DemandRow } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import { rowIn } from '../state/selection.ts';
import type { Turn } from '../state/turns.ts';
import { type Selection, select } from '../state/view.ts';
import type { Act } from './act.ts';
import { type GridPlace, moveInGrid } from './gridKeys.ts';
import { chosenCell, MatrixRow, Spacer } from './MatrixRow.tsx';
import { useGridWindow } from './useGridWindow.ts';
import { usePrinting } from './usePrinting.ts';
import { useRem } from './useRem.ts';

interface Props {
  matrix: Matrix;
  scene: Scene;
  /** Changes of position by pair. */
  turned: ReadonlyMap<string, readonly Turn[]>;
  selection: Selection | null;
  act: Act;
}

/** More cells than this, and only the rows and columns near the view are rendered, all of one size. */
const MOST_CELLS = 1500;
/** Height of such a row and width of such a column, of the names beside and least height of those above, in rem; the style sheet holds the same. */
const ROW_HEIGHT = 2.6;
const COLUMN_WIDTH = 1.9;
const NAME_WIDTH = 13.5;
const HEAD_HEIGHT = 5;

type Line = { kind: 'issue'; label: string } | { kind: 'row'; row: DemandRow; at: number };

function linesOf(matrix: Matrix): Line[] {
  let at = 0;
  return matrix.groups.flatMap(({ label, rows }): Line[] => [
    ...(label === null ? [] : [{ kind: 'issue' as const, label }]),
    ...rows.map((row) => ({ kind: 'row' as const, row, at: ++at })),
  ]);
}

/** The cell or heading that an event meant, and where it stands. */
function cellOf(target: EventTarget | null): { element: HTMLElement; row: number; column: number } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  const [row, column] = element?.dataset.at?.split(' ').map(Number) ?? [];
  return element && { element, row, column };
}

/** The grid itself: arrows move, Enter shows the statements; row and column headings select too. */
export function MatrixTable({ matrix, scene, turned, selection, act }: Props) {
  const lines = useMemo(() => linesOf(matrix), [matrix]);
  const rows = useMemo(() => matrix.groups.flatMap((group) => group.rows), [matrix]);
  const { columns } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  /** Where the focus goes as soon as the cell is rendered. A place, since an effect of the render before may run late. */
  const refocus = useRef<GridPlace | null>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const here = { row: Math.min(at.row, rows.length), column: Math.min(at.column, columns.length) };

  const printing = usePrinting();
  const windowed = !printing && rows.length * columns.length > MOST_CELLS;
  const rem = useRem();
  const size = {
    rowHeight: ROW_HEIGHT * rem,
    columnWidth: COLUMN_WIDTH * rem,
    headHeight: HEAD_HEIGHT * rem,
    headWidth: NAME_WIDTH * rem,
  };
  const view = useGridWindow(scroller, { rows: lines.length, columns: columns.length, ...size }, windowed);
  const shown = lines.slice(view.rows.from, view.rows.to);
  const { from, to } = view.columns;
  const shownColumns = useMemo(() => columns.slice(from, to), [columns, from, to]);
  const rowShown = (row: number) => row === 0 || shown.some((line) => line.kind === 'row' && line.at === row);
  const columnShown = (column: number) => column === 0 || (column > from && column <= to);
  const firstShown = shown.find((line) => line.kind === 'row');
  // Of a cell that is not rendered, the nearest thing that is takes the one tab stop of the grid.
  const stop = {
    row: rowShown(here.row) ? here.row : firstShown?.kind === 'row' ? firstShown.at : 0,
    column: columnShown(here.column) ? here.column : 0,
  };
  const chosen = chosenCell(scene, selection);

  /** Scrolls a cell that is not rendered into view. */
  const reveal = (row: number, column: number) => {
    if (!windowed || !scroller.current) return;
    const index = lines.findIndex((line) => line.kind === 'row' && line.at === row);
    if (!rowShown(row))
      scroller.current.scrollTop = Math.max(0, index * size.rowHeight - scroller.current.clientHeight / 2);
    if (!columnShown(column)) scroller.current.scrollLeft = Math.max(0, (column - 4) * size.columnWidth);
  };
  useEffect(() => {
    const row = selection && rowIn(scene, selection);
    if (row && rows.length > 0)
      reveal(
        rows.findIndex(({ id }) => id === row) + 1,
        chosen?.party ? columns.findIndex(({ id }) => id === chosen.party) + 1 : 0,
      );
    const cell = scroller.current?.querySelector('[aria-selected="true"]');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection]);
  useEffect(() => {
    if (!refocus.current) return;
    const { row, column } = refocus.current;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`);
    if (!cell) return;
    refocus.current = null;
    cell.focus();
  });

  const pick = (row: DemandRow | undefined, column: PartyNode | undefined) => {
    if (column && row) act((now) => select(now, { kind: 'pair', party: column.id, demand: row.id }));
    else if (column) act((now) => select(now, { kind: 'party', party: column.id }));
    else if (row) act((now) => select(now, { kind: 'demand', demand: row.id }));
  };
  const onClick = ({ target }: MouseEvent) => {
    const cell = cellOf(target);
    if (cell && !cell.element.matches('.empty')) pick(rows[cell.row - 1], columns[cell.column - 1]);
  };
  // What a cell says is its tooltip too; to write it on every cell beforehand would take longer than to draw them.
  const onPointerOver = ({ target }: PointerEvent) => {
    const cell = cellOf(target)?.element;
    if (cell?.matches('.cell')) cell.title = cell.matches('.empty') ? '' : (cell.ariaLabel ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick(rows[here.row - 1], columns[here.column - 1]);
      return;
    }
    const next = moveInGrid(event, here, { rows: rows.length, columns: columns.length });
    if (!next) return;
    event.preventDefault();
    refocus.current = next;
    setAt(next);
    reveal(next.row, next.column);
  };
  const onFocus = (event: FocusEvent) => {
    const cell = cellOf(event.target);
    if (cell && (cell.row !== at.row || cell.column !== at.column)) setAt({ row: cell.row, column: cell.column });
  };
  const spacer = (count: number) =>
    count > 0 && (
      <tr role="presentation">
        <td
          role="presentation"
          class="spacer"
          colSpan={columns.length + 1}
          style={{ height: `${count * size.rowHeight}px` }}
        />
      </tr>
    );
  const tab = (row: number, column: number) => (stop.row === row && stop.column === column ? 0 : -1);

  return (
    <div class="matrix-scroll" ref={scroller}>
      <table
        role="grid"
        aria-label="Parties by demands"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        onFocusCapture={onFocus}
        onClick={onClick}
        onPointerOver={onPointerOver}
        class={`${columns.length > 14 || windowed ? 'dense' : ''}${windowed ? ' windowed' : ''}`}
        style={windowed ? { width: `${NAME_WIDTH + COLUMN_WIDTH * columns.length}rem` } : undefined}
      >
        {windowed && (
          <colgroup>
            <col class="names" />
            <col span={columns.length} class="parties" />
          </colgroup>
        )}
        <thead>
          <tr aria-rowindex={1}>
            <th class="corner" scope="col" aria-colindex={1} data-at="0 0" tabIndex={tab(0, 0)}>
              Demand
            </th>
            <Spacer count={from} />
            {shownColumns.map((column, index) => {
              const position = from + index + 1;
              return (
                <th
                  key={position}
                  scope="col"
                  class="column-name"
                  aria-colindex={position + 1}
                  aria-selected={chosen !== null && chosen.row === null && chosen.party === column.id}
                  title={column.label}
                  data-at={`0 ${position}`}
                  tabIndex={tab(0, position)}
                >
                  <span>{column.label}</span>
                </th>
              );
            })}
            <Spacer count={columns.length - to} />
          </tr>
        </thead>
        <tbody>
          {spacer(view.rows.from)}
          {shown.map((line) =>
            line.kind === 'issue' ? (
              <tr class="issue" key={`issue ${line.label}`}>
                <th colSpan={columns.length + 1} scope="rowgroup">
                  <span>{line.label}</span>
                </th>
              </tr>
            ) : (
              <MatrixRow
                key={line.at}
                {...{ scene, turned }}
                row={line.row}
                at={line.at}
                columns={shownColumns}
                before={from}
                after={columns.length - to}
                stop={stop.row === line.at ? stop.column : -1}
                chosen={chosen?.row === line.row.id ? (chosen.party ?? '') : null}
              />
            ),
          )}
          {spacer(lines.length - view.rows.to)}
        </tbody>
      </table>
    </div>
  );
}
