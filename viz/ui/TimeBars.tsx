import type { Period } from '../state/period.ts';
import { LOOKS } from '../state/polarity.ts';
import { type TimeCounts, type Timeline, ticks, total } from '../state/timeline.ts';
import { STACK } from './Tally.tsx';

interface Props {
  timeline: Timeline;
  counts: TimeCounts;
  /** Bars beyond it are faint. */
  shown: Period;
  /** Where a day begins, in pixels. */
  x(day: number): number;
  width: number;
}

const BARS = 46;
const AXIS = 18;
/** Least width and height of a piece of a bar that has room for its sign. */
const SIGN_ROOM = 12;
/** Pixels between two labels of the axis. */
const TICK_ROOM = 84;

/** Bars by polarity with their signs, and the axis below. */
export function TimeBars({ timeline, counts, shown, x, width }: Props) {
  const most = Math.max(1, ...counts.bins.map(total));
  const bars = timeline.bins.map(({ from, to }, index) => {
    const left = x(from);
    const breadth = x(to + 1) - left;
    const gap = breadth > 6 ? 2 : breadth > 3 ? 1 : 0;
    let top = BARS;
    const beyond = to < shown.from || from > shown.to;
    return (
      <g key={from} class={beyond ? 'bar beyond' : 'bar'}>
        {STACK.filter((polarity) => counts.bins[index][polarity] > 0).map((polarity) => {
          const height = (counts.bins[index][polarity] / most) * (BARS - 2);
          top -= height;
          const room = breadth - gap >= SIGN_ROOM && height >= SIGN_ROOM;
          return (
            <g key={polarity} class={polarity}>
              <rect x={left + gap / 2} y={top} width={Math.max(1, breadth - gap)} height={Math.max(1, height - 0.75)} />
              {room && (
                <text x={left + breadth / 2} y={top + height / 2 + 4} text-anchor="middle">
                  {LOOKS[polarity].sign}
                </text>
              )}
            </g>
          );
        })}
      </g>
    );
  });
  return (
    <svg class="time-bars" width={width} height={BARS + AXIS} aria-hidden="true">
      {bars}
      <line x1={x(timeline.from)} x2={x(timeline.to + 1)} y1={BARS + 0.5} y2={BARS + 0.5} />
      {ticks(timeline, Math.max(1, Math.floor(width / TICK_ROOM))).map(({ bin, label }) => {
        const { from, to } = timeline.bins[bin];
        const middle = (x(from) + x(to + 1)) / 2;
        const edge = middle < 40 ? 'start' : middle > width - 40 ? 'end' : 'middle';
        const at = edge === 'start' ? x(from) : edge === 'end' ? x(to + 1) : middle;
        return (
          <text key={from} class="tick" x={at} y={BARS + 14} text-anchor={edge}>
            {label}
          </text>
        );
      })}
      <text class="most" x={x(timeline.from) - 6} y={10} text-anchor="end">
        {most}
      </text>
    </svg>
  );
}
