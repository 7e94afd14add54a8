import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from './useQuery.ts';

/** What happens with the query, told to screen readers as well; the running seconds are not read out. */
export function Status({ outcome }: { outcome: Outcome }) {
  return (
    <>
      <p role="status">{wordsOf(outcome)}</p>
      {outcome.state === 'running' && <Clock since={outcome.since} />}
    </>
  );
}

function wordsOf(outcome: Outcome): string {
  if (outcome.state === 'running') return 'Running …';
  if (outcome.state === 'stopped') return 'Stopped';
  if (outcome.state === 'failed') return 'No answer';
  if (outcome.state === 'idle') return '';
  const { answer } = outcome;
  const time = duration(answer.milliseconds);
  if (answer.kind === 'truth') return `Answered in ${time}`;
  if (answer.kind === 'graph') return `Turtle in ${time}`;
  const count = answer.rows.length;
  return `${count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`} in ${time}`;
}

export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function Clock({ since }: { since: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(performance.now()), 200);
    return () => clearInterval(tick);
  }, []);
  const seconds = (now - since) / 1000;
  return <small aria-hidden="true">{seconds < 0.4 ? '' : `${seconds.toFixed(1)} s`}</small>;
}
