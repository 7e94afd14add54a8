import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { visibleSlice } from './visibleSlice.ts';

interface Grid {
  rows: number;
  columns: number;
  /** Pixels from one to the next; all are alike. */
  rowHeight: number;
  columnWidth: number;
}

export interface GridWindow {
  rows: { from: number; to: number };
  columns: { from: number; to: number };
}

/** Room for a screen before anything is measured. */
const GUESS = { width: 900, height: 900 };

/** Which rows and columns of a large grid to render: those in view and some beyond; all of them if not `windowed`. */
export function useGridWindow(scroller: { current: HTMLElement | null }, grid: Grid, windowed: boolean): GridWindow {
  const slices = (): GridWindow => {
    const { scrollTop = 0, scrollLeft = 0, clientWidth = 0, clientHeight = 0 } = scroller.current ?? {};
    return {
      rows: visibleSlice(scrollTop, clientHeight || GUESS.height, grid.rowHeight, grid.rows),
      columns: visibleSlice(scrollLeft, clientWidth || GUESS.width, grid.columnWidth, grid.columns),
    };
  };
  const [shown, setShown] = useState(slices);
  const measure = () => {
    const next = slices();
    setShown((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  };
  useLayoutEffect(measure, [grid.rows, grid.columns]);
  useEffect(() => {
    const element = scroller.current;
    if (!windowed || !element) return;
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [windowed, grid.rows, grid.columns, grid.rowHeight, grid.columnWidth]);
  if (!windowed) return { rows: { from: 0, to: grid.rows }, columns: { from: 0, to: grid.columns } };
  const within = ({ from, to }: { from: number; to: number }, count: number) => ({
    from: Math.min(from, count),
    to: Math.min(to, count),
  });
  return { rows: within(shown.rows, grid.rows), columns: within(shown.columns, grid.columns) };
}
