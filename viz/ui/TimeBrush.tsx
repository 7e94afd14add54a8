import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { longDay } from '../state/days.ts';
import { acrossBins, type Edge, type Period, periodByKey, putEdge, shift } from '../state/period.ts';
import { binAt, type TimeCounts, type Timeline, total } from '../state/timeline.ts';
import { TimeBars } from './TimeBars.tsx';

interface Props {
  timeline: Timeline;
  counts: TimeCounts;
  period: Period | null;
  choose(period: Period | null): void;
  /** The bin under the pointer. */
  onPoint(bin: number | null): void;
  /** What stands under the bars, given where the middle of a day's bar is and which days are shown. */
  marks: false | ((middle: (day: number) => number, shown: Period) => ComponentChild);
}

/** What a drag changes, and where it began. */
interface Drag {
  grip: Edge | 'window' | 'new';
  bin: number;
  before: Period;
  moved: boolean;
}

/** Room at both sides for the handles, which lie outside the period so that they never cover one another. */
const SIDE = 26;

/** The bars under a window that is drawn, moved and resized by mouse, finger or keys. */
export function TimeBrush({ timeline, counts, period, choose, onPoint, marks }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!plot.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)));
    observer.observe(plot.current);
    return () => observer.disconnect();
  }, []);

  const days = timeline.to - timeline.from + 1;
  const x = (day: number) => SIDE + ((day - timeline.from) / days) * Math.max(0, width - 2 * SIDE);
  const middle = (day: number) => {
    const { from, to } = timeline.bins[binAt(timeline, day)];
    return (x(from) + x(to + 1)) / 2;
  };
  const shown = period ?? { from: timeline.from, to: timeline.to };
  const binUnder = (event: PointerEvent) => {
    const left = plot.current?.getBoundingClientRect().left ?? 0;
    const day = timeline.from + ((event.clientX - left - SIDE) / Math.max(1, width - 2 * SIDE)) * days;
    return binAt(timeline, Math.max(timeline.from, Math.floor(day)));
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.target.closest('.turn-marks')) return;
    const grip = event.target.closest<HTMLElement>('[data-grip]')?.dataset.grip as Drag['grip'] | undefined;
    drag.current = { grip: grip ?? 'new', bin: binUnder(event), before: shown, moved: false };
    plot.current?.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const bin = binUnder(event);
    onPoint(bin);
    const now = drag.current;
    if (!now || (bin === now.bin && !now.moved)) return;
    now.moved = true;
    if (now.grip === 'new') choose(acrossBins(timeline, now.bin, bin));
    else if (now.grip === 'window') choose(shift(timeline, now.before, bin - now.bin));
    else choose(putEdge(timeline, now.before, now.grip, bin));
  };
  const onPointerUp = () => {
    const now = drag.current;
    drag.current = null;
    if (!now || now.moved || now.grip === 'from' || now.grip === 'to') return;
    const clicked = acrossBins(timeline, now.bin, now.bin);
    const again = period !== null && period.from === clicked.from && period.to === clicked.to;
    choose(again ? null : clicked);
  };

  const within = counts.bins
    .slice(binAt(timeline, shown.from), binAt(timeline, shown.to) + 1)
    .reduce((sum, bin) => sum + total(bin), 0);
  const handle = (edge: Edge) => (
    <div
      class={`handle ${edge}`}
      role="slider"
      tabIndex={0}
      data-grip={edge}
      aria-label={edge === 'from' ? 'First day shown' : 'Last day shown'}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={days - 1}
      aria-valuenow={shown[edge] - timeline.from}
      aria-valuetext={`${longDay(shown[edge])}, ${within} statements in the period`}
      title="Arrow keys move this end, with Shift the whole period"
      style={{ left: `${edge === 'from' ? x(shown.from) : x(shown.to + 1)}px` }}
      onKeyDown={(event) => {
        const next = periodByKey(timeline, shown, edge, event);
        if (next === null) return;
        event.preventDefault();
        choose(next);
      }}
    />
  );
  return (
    <div
      class={marks ? 'time-plot marked' : 'time-plot'}
      ref={plot}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onPointerLeave={() => onPoint(null)}
    >
      {width > 2 * SIDE && (
        <>
          <TimeBars timeline={timeline} counts={counts} shown={shown} x={x} width={width} />
          <div
            class={period === null ? 'window all' : 'window'}
            data-grip={period === null ? 'new' : 'window'}
            style={{ left: `${x(shown.from)}px`, width: `${x(shown.to + 1) - x(shown.from)}px` }}
          />
          {handle('from')}
          {handle('to')}
          {marks !== false && marks(middle, shown)}
        </>
      )}
    </div>
  );
}
