import type { Stance } from '../../src/stances/stance.ts';
import { dayNumber, dayRange, isoDay, monthAndYear } from './days.ts';
import { dayOf } from './filtering.ts';
import type { Model } from './model.ts';
import { noCounts, type PolarityCounts } from './polarity.ts';
import type { ViewState } from './view.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** A stretch of days that one bar stands for, ends included; days are counted from 1970. */
export interface TimeBin {
  from: number;
  to: number;
  label: string;
}

/** The axis of the histogram: bins without a gap from the first dated statement to the last. */
export interface Timeline {
  unit: TimeUnit;
  bins: TimeBin[];
  /** First and last day of the axis. */
  from: number;
  to: number;
}

/** Longest span in days that a unit is used for, so that there are some sixty bars or a little more at most. */
const LONGEST: readonly [TimeUnit, number][] = [
  ['day', 62],
  ['week', 62 * 7],
  ['month', 3653],
];

/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const MONDAY_OFFSET = 3;

export function unitFor(days: number): TimeUnit {
  return LONGEST.find(([, longest]) => days <= longest)?.[0] ?? 'year';
}

function startOf(unit: TimeUnit, day: number): number {
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((((day + MONDAY_OFFSET) % 7) + 7) % 7);
  const iso = isoDay(day);
  return dayNumber(unit === 'month' ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`) ?? day;
}

/** First day after the bin that begins on `start`. */
function after(unit: TimeUnit, start: number): number {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  return startOf(unit, start + (unit === 'month' ? 31 : 366));
}

function labelOf(unit: TimeUnit, from: number, to: number): string {
  if (unit === 'month') return monthAndYear(from);
  return unit === 'year' ? isoDay(from).slice(0, 4) : dayRange(from, to);
}

/** The bins between two days, in the unit that suits their distance. */
export function binsBetween(first: number, last: number): Timeline {
  const unit = unitFor(last - first + 1);
  const bins: TimeBin[] = [];
  for (let from = startOf(unit, first); from <= last; ) {
    const next = after(unit, from);
    bins.push({ from, to: next - 1, label: labelOf(unit, from, next - 1) });
    from = next;
  }
  return { unit, bins, from: bins[0].from, to: bins[bins.length - 1].to };
}

/** The axis for all statements of the graph, so that it stays while filters change; null where nothing is dated. */
export function makeTimeline(model: Model): Timeline | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const iso of new Set(model.graph.stances.map((stance) => dayOf(model, stance) ?? ''))) {
    const day = dayNumber(iso);
    if (day === null) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first > last ? null : binsBetween(first, last);
}

/** Index of the bin that holds a day; the nearest one for a day beyond the axis. */
export function binAt(timeline: Timeline, day: number): number {
  const index = timeline.bins.findIndex((bin) => day <= bin.to);
  return index < 0 ? timeline.bins.length - 1 : index;
}

/** Bars that are worth the room that they take from the network; fewer are told in words until the reader unfolds them. */
const FEWEST_OPEN = 4;

/** Whether the bars are shown: as the reader chose, or else where there are enough of them; a single one never is. */
export function isOpen({ bins }: Timeline, chosen: ViewState['time']): boolean {
  if (bins.length === 1 || chosen === 'folded') return false;
  return chosen === 'open' || bins.length >= FEWEST_OPEN;
}

export interface TimeCounts {
  /** Beside the bins of the timeline. */
  bins: PolarityCounts[];
  undated: PolarityCounts;
}

export const total = (counts: PolarityCounts): number => counts.pro + counts.mixed + counts.neutral + counts.con;

/** Statements by bin and polarity. */
export function countByTime(model: Model, timeline: Timeline, stances: readonly Stance[]): TimeCounts {
  const counts: TimeCounts = { bins: timeline.bins.map(noCounts), undated: noCounts() };
  // Many statements share few days, and to find the bin of a day takes longer than to count.
  const bins = new Map<string, PolarityCounts>();
  const binOf = (iso: string) => {
    const day = dayNumber(iso);
    const bin = day === null ? counts.undated : counts.bins[binAt(timeline, day)];
    bins.set(iso, bin);
    return bin;
  };
  for (const stance of stances) {
    const iso = dayOf(model, stance) ?? '';
    const bin = bins.get(iso) ?? binOf(iso);
    bin[stance.polarity] += 1;
  }
  return counts;
}

export interface Tick {
  /** Bin under which the label stands. */
  bin: number;
  label: string;
}

const STEPS = [1, 2, 3, 4, 6, 7, 12, 14, 24, 28, 60, 120] as const;

/** Labels of the axis, at most `most`, at even distances; the year is told where it changes. */
export function ticks({ unit, bins }: Timeline, most: number): Tick[] {
  const step = STEPS.find((size) => bins.length / size <= most) ?? bins.length;
  const found: Tick[] = [];
  let year = '';
  bins.forEach(({ from }, bin) => {
    const iso = isoDay(from);
    const place = unit === 'month' ? Number(iso.slice(5, 7)) - 1 + 12 * Number(iso.slice(0, 4)) : bin;
    if (place % step !== 0) return;
    const month = monthAndYear(from).slice(0, 3);
    const short = unit === 'month' ? month : `${Number(iso.slice(8))} ${month}`;
    const own = iso.slice(0, 4);
    found.push({ bin, label: unit === 'year' ? own : own === year ? short : `${short} ${own}` });
    year = own;
  });
  return found;
}
