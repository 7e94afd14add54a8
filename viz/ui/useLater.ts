import { useLayoutEffect, useState } from 'preact/hooks';
import { afterPaint } from './afterPaint.ts';

/**
 * The value as it was until the browser has painted what a press changed, and only then as it is: for parts of the page
 * that a press changes too, but that the reader did not press for.
 *
 * @param together what else the part shows: where one of these changes, the value comes with it at once
 */
export function useLater<T>(value: T, ...together: unknown[]): T {
  const [shown, setShown] = useState({ value, together });
  const same = together.every((part, index) => part === shown.together[index]);
  useLayoutEffect(() => {
    if (!same || shown.value !== value) return afterPaint(() => setShown({ value, together }));
  }, [value, ...together]);
  return same ? shown.value : value;
}
