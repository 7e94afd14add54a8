import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, ask, QueryProblem } from './answer.ts';

export type Outcome =
  | { state: 'idle' }
  | { state: 'running'; since: number }
  | { state: 'stopped' }
  | { state: 'failed'; problem: QueryProblem }
  | { state: 'answered'; answer: Answer; query: string };

/** Runs one query at a time; a new one, or the page's end, stops the one before. */
export function useQuery(): { outcome: Outcome; run(query: string): void; stop(): void } {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const run = useCallback((query: string) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOutcome({ state: 'running', since: performance.now() });
    const settle = (next: Outcome) => {
      if (running.current !== controller) return;
      running.current = null;
      setOutcome(next);
    };
    ask(query, controller.signal).then(
      (answer) => settle({ state: 'answered', answer, query }),
      (error) =>
        settle({
          state: 'failed',
          problem: error instanceof QueryProblem ? error : new QueryProblem(String(error?.message ?? error), query),
        }),
    );
  }, []);
  const stop = useCallback(() => {
    if (!running.current) return;
    const controller = running.current;
    running.current = null;
    controller.abort();
    setOutcome({ state: 'stopped' });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { outcome, run, stop };
}
