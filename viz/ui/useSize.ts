import { useEffect, useState } from 'preact/hooks';
import type { Box } from '../drawing/places.ts';

/** On large screens the figure grows, or its names would be too small for the room they have. */
function largeScale(width: number, height: number): number {
  return Math.min(2.4, Math.max(1, Math.sqrt(width * height) / 900));
}

/** A change below this share moves the whole picture a little instead of laying it out anew. */
const SMALL = 0.1;

/**
 * Size of an element in pixels of the figure, with the pixels of the screen for each; null before it has any room. Small
 * changes, as when a filter makes the matrix narrower, keep the size, for nodes that jump with every filter are lost.
 *
 * @param onResize hears of every change
 */
export function useSize(host: { current: HTMLElement | null }, onResize: () => void): (Box & { scale: number }) | null {
  const [box, setBox] = useState<(Box & { scale: number }) | null>(null);
  useEffect(() => {
    if (!host.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      if (width <= 40 || height <= 40) return;
      const scale = largeScale(width, height);
      const next = { width: Math.round(width / scale), height: Math.round(height / scale), scale };
      const alike = (a: number, b: number) => Math.abs(a - b) < SMALL * b;
      setBox((now) => (now && alike(next.width, now.width) && alike(next.height, now.height) ? now : next));
      onResize();
    });
    observer.observe(host.current);
    return () => observer.disconnect();
  }, [host]);
  return box;
}
