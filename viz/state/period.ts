import { dayNumber, dayRange, isoDay } from './days.ts';
import { binAt, type TimeCounts, type Timeline, total } from './timeline.ts';
import type { Filters } from './view.ts';

/** A stretch of days, ends included. */
export interface Period {
  from: number;
  to: number;
}

export type Edge = 'from' | 'to';

/** The period of the filters on the axis; null where every day is shown. */
export function periodOf(timeline: Timeline, { from, to }: Pick<Filters, 'from' | 'to'>): Period | null {
  if (from === null && to === null) return null;
  const first = Math.max(timeline.from, dayNumber(from ?? '') ?? timeline.from);
  const last = Math.min(timeline.to, dayNumber(to ?? '') ?? timeline.to);
  return { from: Math.min(first, timeline.to), to: Math.max(last, timeline.from) };
}

/** As the filters hold it: an end that lies at the end of the axis is open. */
export function asFilters(timeline: Timeline, { from, to }: Period): Pick<Filters, 'from' | 'to'> {
  return {
    from: from <= timeline.from ? null : isoDay(from),
    to: to >= timeline.to ? null : isoDay(to),
  };
}

/** "3–9 March 2025". */
export function periodLabel(timeline: Timeline, period: Period | null): string {
  const { from, to } = period ?? timeline;
  return dayRange(Math.min(from, to), Math.max(from, to));
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** From the start of one bin to the end of another, in either order. */
export function acrossBins({ bins }: Timeline, one: number, other: number): Period {
  const at = (index: number) => bins[clamp(index, 0, bins.length - 1)];
  return { from: at(Math.min(one, other)).from, to: at(Math.max(one, other)).to };
}

/** Puts one end at a bin; it stops where it meets the other end. */
export function putEdge(timeline: Timeline, period: Period, edge: Edge, bin: number): Period {
  const [first, last] = [binAt(timeline, period.from), binAt(timeline, period.to)];
  if (edge === 'from') return { from: timeline.bins[clamp(bin, 0, last)].from, to: period.to };
  return { from: period.from, to: timeline.bins[clamp(bin, first, timeline.bins.length - 1)].to };
}

/** Moves the whole period by some bins and keeps its length; it stops at the ends of the axis. */
export function shift(timeline: Timeline, period: Period, steps: number): Period {
  const [first, last] = [binAt(timeline, period.from), binAt(timeline, period.to)];
  const allowed = clamp(steps, -first, timeline.bins.length - 1 - last);
  return acrossBins(timeline, first + allowed, last + allowed);
}

/** Where playing begins: at the start of the axis, as wide as a sixth of it. */
export function openingPeriod(timeline: Timeline): Period {
  return acrossBins(timeline, 0, Math.max(1, Math.round(timeline.bins.length / 6)) - 1);
}

/**
 * The next place of the period in the given direction that shows a statement, so that playing does not stop at a blank
 * page; null where there is none up to the end.
 */
export function nextPeriod(timeline: Timeline, counts: TimeCounts, period: Period, direction: 1 | -1): Period | null {
  let now = period;
  for (;;) {
    const next = shift(timeline, now, direction);
    if (next.from === now.from && next.to === now.to) return null;
    now = next;
    const shown = counts.bins.slice(binAt(timeline, now.from), binAt(timeline, now.to) + 1);
    if (shown.some((bin) => total(bin) > 0)) return now;
  }
}

/** Where a key on the handle of an edge leads, by the ARIA pattern of sliders; with Shift the whole period moves. */
export function periodByKey(
  timeline: Timeline,
  period: Period,
  edge: Edge,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): Period | null {
  const page = Math.max(2, Math.round(timeline.bins.length / 8));
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -page,
    PageUp: page,
    Home: -timeline.bins.length,
    End: timeline.bins.length,
  };
  const step = steps[key];
  if (step === undefined) return null;
  return shiftKey
    ? shift(timeline, period, step)
    : putEdge(timeline, period, edge, binAt(timeline, period[edge]) + step);
}
