import { useEffect, useRef, useState } from 'preact/hooks';
import { nextPeriod, openingPeriod, type Period } from '../state/period.ts';
import type { TimeCounts, Timeline } from '../state/timeline.ts';

interface Props {
  timeline: Timeline;
  counts: TimeCounts;
  period: Period | null;
  choose(period: Period): void;
}

/** Long enough to see what came and went before the next step. */
const STEP_TIME = 1000;

/** Moves the period along the days, by itself or a step at a time; readers who asked for less motion get the steps only. */
export function TimePlayer({ timeline, counts, period, choose }: Props) {
  const [playing, setPlaying] = useState(false);
  const calm = useRef(window.matchMedia('(prefers-reduced-motion: reduce)').matches).current;
  const go = (direction: 1 | -1): boolean => {
    const next = period === null ? openingPeriod(timeline) : nextPeriod(timeline, counts, period, direction);
    if (next !== null) choose(next);
    return next !== null;
  };
  const latest = useRef(go);
  latest.current = go;

  useEffect(() => {
    if (!playing) return;
    const timer = window.setInterval(() => {
      if (document.hidden || !latest.current(1)) setPlaying(false);
    }, STEP_TIME);
    const stop = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('.time-plot')) setPlaying(false);
    };
    document.addEventListener('pointerdown', stop);
    document.addEventListener('keydown', stop);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('pointerdown', stop);
      document.removeEventListener('keydown', stop);
    };
  }, [playing]);

  const play = () => {
    if (!playing && !go(1)) choose(openingPeriod(timeline));
    setPlaying(!playing);
  };
  return (
    <span class="group">
      <button type="button" aria-label="Earlier" disabled={period === null} onClick={() => go(-1)}>
        ‹
      </button>
      {!calm && (
        <button type="button" class="play" onClick={play}>
          {playing ? 'Pause' : 'Play'}
        </button>
      )}
      <button type="button" aria-label="Later" onClick={() => go(1)}>
        ›
      </button>
    </span>
  );
}
