import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { visibleSlice } from './visibleSlice.ts';

interface Grid {
  rows: number;
  columns: number;
  /** Pixels from one to the next; all are alike. */
  rowHeight: number;
  columnWidth: number;
  /** Pixels that the headings cover above and beside, wherever one has scrolled. */
  headHeight: number;
  headWidth: number;
}

export interface GridWindow {
  rows: { from: number; to: number };
  columns: { from: number; to: number };
}

/** What is seen of the grid, in pixels. */
interface Seen {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** A matrix beside the network on a common screen, before anything is measured. */
const GUESS: Seen = { top: 0, left: 0, width: 520, height: 700 };

function windowOf(seen: Seen, { rows, columns, rowHeight, columnWidth, headHeight, headWidth }: Grid): GridWindow {
  const height = Math.max(0, seen.height - headHeight);
  const width = Math.max(0, seen.width - headWidth);
  // A list that has become shorter stands at its new end before the browser says so.
  const top = Math.min(seen.top, Math.max(0, rows * rowHeight - height));
  const left = Math.min(seen.left, Math.max(0, columns * columnWidth - width));
  return {
    rows: visibleSlice(top, height, rowHeight, rows),
    columns: visibleSlice(left, width, columnWidth, columns),
  };
}

/**
 * Which rows and columns of a large grid to render: those in view and some beyond; all of them if not `windowed`. Sizes
 * come from the browser when it has laid out the page: to ask for them would make it lay out once more.
 */
export function useGridWindow(scroller: { current: HTMLElement | null }, grid: Grid, windowed: boolean): GridWindow {
  const [seen, setSeen] = useState(GUESS);
  const latest = useRef(grid);
  latest.current = grid;
  // Before the first paint, since a scroll that nobody hears would leave the rows in view undrawn.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!windowed || !element) return;
    const look = (change: Partial<Seen>) => {
      setSeen((now) => {
        const next = { ...now, ...change };
        const [before, after] = [now, next].map((part) => JSON.stringify(windowOf(part, latest.current)));
        return before === after ? now : next;
      });
    };
    const onScroll = () => look({ top: element.scrollTop, left: element.scrollLeft });
    element.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(([{ contentRect }]) =>
      look({ width: contentRect.width, height: contentRect.height }),
    );
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [windowed]);
  if (!windowed) return { rows: { from: 0, to: grid.rows }, columns: { from: 0, to: grid.columns } };
  return windowOf(seen, grid);
}
