// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table with the grid pattern of WAI-ARIA
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: the rows that only keep the scroll bar's length
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PartyNode } from '../../src/graph/knowledgeGraph.ts';
import type { Matrix } from '../state/matrix.ts';
import type { DemandRow } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import { rowIn } from '../state/selection.ts';
import { type Selection, select } from '../state/view.ts';
import type { Act } from './act.ts';
import { moveInGrid } from './gridKeys.ts';
import { isSelected, MatrixRow } from './MatrixRow.tsx';
import { visibleSlice } from './visibleSlice.ts';

interface Props {
  matrix: Matrix;
  scene: Scene;
  selection: Selection | null;
  act: Act;
}

/** More cells than this, and only the rows near the view are rendered, all of one height. */
const MOST_CELLS = 4000;
/** Height of such a row, in rem; the style sheet holds the same. */
const ROW_HEIGHT = 2.6;

type Line = { kind: 'issue'; label: string } | { kind: 'row'; row: DemandRow; at: number };

function linesOf(matrix: Matrix): Line[] {
  let at = 0;
  return matrix.groups.flatMap(({ label, rows }): Line[] => [
    ...(label === null ? [] : [{ kind: 'issue' as const, label }]),
    ...rows.map((row) => ({ kind: 'row' as const, row, at: ++at })),
  ]);
}

/** The grid itself: arrows move, Enter shows the statements; row and column headings select too. */
export function MatrixTable({ matrix, scene, selection, act }: Props) {
  const lines = useMemo(() => linesOf(matrix), [matrix]);
  const rows = useMemo(() => matrix.groups.flatMap((group) => group.rows), [matrix]);
  const { columns } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  const refocus = useRef(false);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [scroll, setScroll] = useState({ top: 0, height: 900 });
  const here = { row: Math.min(at.row, rows.length), column: Math.min(at.column, columns.length) };

  const windowed = rows.length * columns.length > MOST_CELLS;
  const rowHeight = ROW_HEIGHT * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { from, to } = windowed
    ? visibleSlice(scroll.top, scroll.height, rowHeight, lines.length)
    : { from: 0, to: lines.length };
  const shown = lines.slice(from, to);
  const isShown = (row: number) => row === 0 || shown.some((line) => line.kind === 'row' && line.at === row);
  const firstShown = shown.find((line) => line.kind === 'row');
  const stop = isShown(here.row) ? here.row : firstShown?.kind === 'row' ? firstShown.at : 0;

  /** Scrolls a row that is not rendered into view. */
  const reveal = (row: number) => {
    const index = lines.findIndex((line) => line.kind === 'row' && line.at === row);
    if (windowed && !isShown(row) && scroller.current)
      scroller.current.scrollTop = Math.max(0, index * rowHeight - scroll.height / 2);
  };
  useEffect(() => {
    const chosenRow = selection && rowIn(scene, selection);
    if (chosenRow) reveal(rows.findIndex((row) => row.id === chosenRow) + 1);
    const chosen = scroller.current?.querySelector('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection]);
  useEffect(() => {
    if (!refocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-at="${here.row} ${here.column}"]`);
    if (!cell) return;
    refocus.current = false;
    cell.focus();
  });

  const pick = (column: PartyNode | null, row: DemandRow | null) => {
    if (column && row) act((now) => select(now, { kind: 'pair', party: column.id, demand: row.id }));
    else if (column) act((now) => select(now, { kind: 'party', party: column.id }));
    else if (row) act((now) => select(now, { kind: 'demand', demand: row.id }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick(columns[here.column - 1] ?? null, rows[here.row - 1] ?? null);
      return;
    }
    const next = moveInGrid(event, here, { rows: rows.length, columns: columns.length });
    if (!next) return;
    event.preventDefault();
    refocus.current = true;
    setAt(next);
    reveal(next.row);
  };
  const cellProps = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: stop === row && here.column === column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  });
  const onScroll = () => {
    const { scrollTop = 0, clientHeight = 900 } = scroller.current ?? {};
    if (windowed) setScroll({ top: scrollTop, height: clientHeight });
  };
  const spacer = (count: number) =>
    count > 0 && (
      <tr role="presentation">
        <td
          role="presentation"
          class="spacer"
          colSpan={columns.length + 1}
          style={{ height: `${count * rowHeight}px` }}
        />
      </tr>
    );

  return (
    <div class="matrix-scroll" ref={scroller} onScroll={onScroll}>
      <table
        role="grid"
        aria-label="Parties by demands"
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        class={`${columns.length > 14 ? 'dense' : ''}${windowed ? ' windowed' : ''}`}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th class="corner" scope="col" {...cellProps(0, 0)}>
              Demand
            </th>
            {columns.map((column, position) => (
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
        <tbody>
          {spacer(from)}
          {shown.map((line) =>
            line.kind === 'issue' ? (
              <tr class="issue" key={`issue ${line.label}`}>
                <th colSpan={columns.length + 1} scope="rowgroup">
                  <span>{line.label}</span>
                </th>
              </tr>
            ) : (
              <MatrixRow
                key={line.row.id}
                {...{ scene, columns, selection, cellProps, pick }}
                row={line.row}
                at={line.at}
              />
            ),
          )}
          {spacer(lines.length - to)}
        </tbody>
      </table>
    </div>
  );
}
