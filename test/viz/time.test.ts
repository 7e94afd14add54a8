import { dayNumber, dayRange, isoDay } from '../../viz/state/days.ts';
import { shownStances } from '../../viz/state/filtering.ts';
import { makeModel } from '../../viz/state/model.ts';
import {
  acrossBins,
  asFilters,
  nextPeriod,
  openingPeriod,
  periodByKey,
  periodLabel,
  periodOf,
  putEdge,
  shift,
} from '../../viz/state/period.ts';
import {
  binAt,
  binsBetween,
  countByTime,
  isOpen,
  makeTimeline,
  ticks,
  total,
  unitFor,
} from '../../viz/state/timeline.ts';
import {
  activeFilters,
  INITIAL_VIEW,
  NO_FILTERS,
  setFilters,
  toggleUndated,
  undatedShown,
} from '../../viz/state/view.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { datedGraph } from './datedGraph.ts';

const day = (iso: string) => dayNumber(iso) ?? Number.NaN;
const march = binsBetween(day('2025-03-01'), day('2025-03-10'));
const model = makeModel(datedGraph(sampleGraph(), '2025-02-24', 26));

test('few bars are folded until the reader unfolds them, one is never shown', () => {
  const days = (last: string) => binsBetween(day('2025-03-01'), day(last));
  expect([isOpen(march, 'auto'), isOpen(days('2025-03-03'), 'auto')]).toEqual([true, false]);
  expect([isOpen(days('2025-03-03'), 'open'), isOpen(march, 'folded'), isOpen(days('2025-03-01'), 'open')]).toEqual([
    true,
    false,
    false,
  ]);
});

const undatedCount = model.graph.stances.filter(({ date }) => date === null).length;

describe('days', () => {
  test.each([
    ['2025-03-17', '2025-03-17', '17 March 2025'],
    ['2025-03-17', '2025-03-23', '17–23 March 2025'],
    ['2025-02-24', '2025-03-02', '24 February – 2 March 2025'],
    ['2024-12-30', '2025-01-05', '30 December 2024 – 5 January 2025'],
  ])('%s to %s is told as %s', (from, to, told) => {
    expect(dayRange(day(from), day(to))).toBe(told);
  });

  test('a day with a time is that day, and what is no date is none', () => {
    expect(isoDay(day('2025-03-17T23:59:00+05:00'))).toBe('2025-03-17');
    expect(dayNumber('soon')).toBeNull();
  });
});

describe('the axis', () => {
  test.each([
    [1, 'day'],
    [62, 'day'],
    [63, 'week'],
    [434, 'week'],
    [435, 'month'],
    [9000, 'year'],
  ] as const)('%i days are told by %s', (days, unit) => {
    expect(unitFor(days)).toBe(unit);
  });

  test.each([
    ['2025-03-05', '2025-06-05', '2025-03-03', '2025-06-08', '3–9 March 2025'],
    ['2023-03-05', '2025-06-05', '2023-03-01', '2025-06-30', 'March 2023'],
    ['1994-03-05', '2025-06-05', '1994-01-01', '2025-12-31', '1994'],
    ['1969-11-05', '1970-02-05', '1969-11-03', '1970-02-08', '3–9 November 1969'],
  ])('from %s to %s the bins have no gap', (first, last, from, to, label) => {
    const { bins, ...axis } = binsBetween(day(first), day(last));
    expect([isoDay(axis.from), isoDay(axis.to), bins[0].label]).toEqual([from, to, label]);
    for (const [index, bin] of bins.slice(1).entries()) expect(bin.from).toBe(bins[index].to + 1);
    expect(bins.length).toBeLessThan(125);
  });

  test('labels stand at even distances and tell the year once', () => {
    const labels = ticks(binsBetween(day('2023-11-05'), day('2025-06-05')), 8);
    expect(labels.map(({ label }) => label)).toEqual(['Jan 2024', 'Apr', 'Jul', 'Oct', 'Jan 2025', 'Apr']);
    expect(ticks(march, 100)[1]).toEqual({ bin: 1, label: '2 Mar' });
    expect(ticks(march, 4).map(({ bin }) => bin)).toEqual([0, 3, 6, 9]);
  });

  test('every statement is counted once, those without a date apart', () => {
    const timeline = makeTimeline(model);
    if (!timeline) throw new Error('nothing is dated');
    const counts = countByTime(model, timeline, model.graph.stances);
    expect(total(counts.undated)).toBe(undatedCount);
    const dated = counts.bins.reduce((sum, bin) => sum + total(bin), 0);
    expect(dated + undatedCount).toBe(model.graph.stances.length);
    expect(makeTimeline(makeModel({ ...model.graph, stances: [] }))).toBeNull();
  });
});

describe('the period', () => {
  const bins = (period: { from: number; to: number } | null) =>
    period && [binAt(march, period.from), binAt(march, period.to)];
  const period = acrossBins(march, 6, 3);

  test('its ends are open where the axis ends', () => {
    expect(asFilters(march, period)).toEqual({ from: '2025-03-04', to: '2025-03-07' });
    expect(asFilters(march, acrossBins(march, -5, 2))).toEqual({ from: null, to: '2025-03-03' });
    expect(asFilters(march, march)).toEqual({ from: null, to: null });
    expect(periodOf(march, asFilters(march, period))).toEqual(period);
    expect(periodOf(march, NO_FILTERS)).toBeNull();
    expect(periodLabel(march, null)).toBe('1–10 March 2025');
  });

  test('an end stops at the other, and the whole at the ends of the axis', () => {
    expect(bins(putEdge(march, period, 'from', 9))).toEqual([6, 6]);
    expect(bins(putEdge(march, period, 'to', 0))).toEqual([3, 3]);
    expect(bins(shift(march, period, 99))).toEqual([6, 9]);
    expect(bins(shift(march, period, -2))).toEqual([1, 4]);
  });

  test.each([
    ['ArrowLeft', false, 'from', [2, 6]],
    ['ArrowRight', false, 'to', [3, 7]],
    ['ArrowRight', true, 'from', [4, 7]],
    ['PageUp', false, 'to', [3, 8]],
    ['Home', false, 'from', [0, 6]],
    ['End', false, 'from', [6, 6]],
    ['End', true, 'to', [6, 9]],
    ['x', false, 'from', null],
  ] as const)('%s (Shift: %s) on the handle "%s"', (key, shiftKey, edge, moved) => {
    expect(bins(periodByKey(march, period, edge, { key, shiftKey }))).toEqual(moved);
  });

  test('playing passes over stretches without a statement and ends', () => {
    const counts = countByTime(model, march, []);
    counts.bins[8].con = 1;
    const start = openingPeriod(march);
    expect(bins(start)).toEqual([0, 1]);
    const next = nextPeriod(march, counts, start, 1);
    expect(bins(next)).toEqual([7, 8]);
    expect(next && bins(nextPeriod(march, counts, next, 1))).toEqual([8, 9]);
    expect(nextPeriod(march, counts, acrossBins(march, 8, 9), 1)).toBeNull();
  });
});

describe('statements without a date', () => {
  const chosen = setFilters(INITIAL_VIEW, { from: '2025-03-01', to: '2025-03-05' });
  const undatedAmong = (view: typeof chosen) =>
    shownStances(model, view.filters).filter(({ date }) => date === null).length;

  test('are shown until a period is chosen, and beside it if the reader wants', () => {
    expect(undatedAmong(INITIAL_VIEW)).toBe(undatedCount);
    expect(undatedAmong(chosen)).toBe(0);
    expect(undatedAmong(toggleUndated(chosen))).toBe(undatedCount);
    expect(toggleUndated(toggleUndated(chosen))).toEqual(chosen);
  });

  test('can be hidden without a period, which counts as a filter', () => {
    const hidden = toggleUndated(INITIAL_VIEW);
    expect([undatedShown(hidden.filters), undatedAmong(hidden), activeFilters(hidden.filters)]).toEqual([false, 0, 1]);
    expect(activeFilters(chosen.filters)).toBe(1);
  });
});
