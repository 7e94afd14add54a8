import { useMemo, useState } from 'preact/hooks';
import { shownStances } from '../state/filtering.ts';
import type { Model } from '../state/model.ts';
import { demandRows, type Scene } from '../state/pairs.ts';
import { asFilters, type Period, periodLabel, periodOf } from '../state/period.ts';
import { STANCE_SIGNS, sumOf } from '../state/polarity.ts';
import { type Timeline as Axis, countByTime, isOpen, makeTimeline, type TimeCounts, total } from '../state/timeline.ts';
import { type Turn, turnsOf } from '../state/turns.ts';
import { setFilters, toggleUndated, undatedShown, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { memo } from './memo.ts';
import { Tally } from './Tally.tsx';
import { TimeBrush } from './TimeBrush.tsx';
import { TimePlayer } from './TimePlayer.tsx';
import { TimeTable } from './TimeTable.tsx';
import { TurnMarks } from './TurnMarks.tsx';

interface Props {
  model: Model;
  view: ViewState;
  act: Act;
}

/** When what was said: a histogram that filters by days. Nothing where no statement has a date. */
function TimelineNow({ model, view, act }: Props) {
  const timeline = useMemo(() => makeTimeline(model), [model]);
  const { from, to, undated, ...others } = view.filters;
  const shown = useMemo(() => shownStances(model, view.filters, 'days'), [model, JSON.stringify(others)]);
  const counts = useMemo(() => timeline && countByTime(model, timeline, shown), [model, timeline, shown]);
  // The marks stay while the period moves, as the bars do.
  const { rowOf } = useMemo(() => demandRows(model, view.fold), [model, view.fold]);
  const turns = useMemo(() => turnsOf(model, { stances: shown, rowOf }), [model, shown, rowOf]);
  return timeline && counts && <Strip {...{ model, timeline, counts, rowOf, turns, view, act }} />;
}

interface StripProps {
  model: Model;
  rowOf: Scene['rowOf'];
  turns: readonly Turn[];
  timeline: Axis;
  counts: TimeCounts;
  view: ViewState;
  act: Act;
}

function Strip({ model, timeline, counts, rowOf, turns, view, act }: StripProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const period = periodOf(timeline, view.filters);
  const choose = (next: Period | null) =>
    act((now) => setFilters(now, next === null ? { from: null, to: null } : asFilters(timeline, next)));
  const single = timeline.bins.length === 1;
  const open = isOpen(timeline, view.time);
  const undated = total(counts.undated);
  const bin = pointed === null ? null : timeline.bins[pointed];
  return (
    <section class={open ? 'time open' : 'time'} aria-label="Time">
      <h2>
        {single ? (
          'Time'
        ) : (
          <button
            type="button"
            class="fold"
            aria-expanded={open}
            onClick={() => act((now) => ({ ...now, time: open ? 'folded' : 'open' }))}
          >
            Time
          </button>
        )}
      </h2>
      <p class="time-said">
        {bin && pointed !== null ? (
          <>
            {bin.label} <Tally counts={counts.bins[pointed]} />
          </>
        ) : (
          <>
            {periodLabel(timeline, period)}
            {period === null && !single && <span class="on"> by {timeline.unit}</span>}
            {!open && period === null && (
              <>
                {' '}
                <Tally counts={sumOf(counts.bins)} />
              </>
            )}
          </>
        )}
      </p>
      {!single && (
        <div class="time-tools">
          <TimePlayer timeline={timeline} counts={counts} period={period} choose={choose} />
          {period !== null && (
            <button type="button" onClick={() => choose(null)}>
              All days
            </button>
          )}
        </div>
      )}
      {open && (
        <TimeBrush
          {...{ timeline, counts, period, choose }}
          onPoint={setPointed}
          marks={
            turns.length > 0 &&
            ((middle, within) => <TurnMarks {...{ model, rowOf, turns, middle, act }} shown={within} />)
          }
        />
      )}
      {open && <TimeTable timeline={timeline} counts={counts} />}
      {undated > 0 && (
        <button
          type="button"
          class="undated"
          aria-pressed={undatedShown(view.filters)}
          onClick={() => act(toggleUndated)}
          title="Statements without a date: neither they nor their documents give one"
        >
          <span aria-hidden="true">{undatedShown(view.filters) ? '✓' : STANCE_SIGNS.opposes}</span> {undated} undated
        </button>
      )}
    </section>
  );
}

export const Timeline = memo(TimelineNow, ({ model, view }) => [model, view.filters, view.fold, view.time]);
