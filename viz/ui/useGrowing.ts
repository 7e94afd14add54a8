import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './afterPaint.ts';

/**
 * How many entries of a long list to render: at first those that fill a screen, and all once they are painted, so that
 * nobody waits for what is below the screen.
 *
 * @param list what is listed: another list begins anew
 */
export function useGrowing(list: unknown, count: number, first: number): number {
  const [whole, setWhole] = useState<unknown>(null);
  const growing = count > first && whole !== list;
  useEffect(() => {
    if (growing) return afterPaint(() => setWhole(list));
  }, [growing, list]);
  return growing ? first : count;
}
