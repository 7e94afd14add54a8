import { useEffect, useState } from 'preact/hooks';
import type { Box } from '../drawing/places.ts';

/** On large screens the figure grows, or its names would be too small for the room they have. */
function largeScale(width: number, height: number): number {
  return Math.min(2.4, Math.max(1, Math.sqrt(width * height) / 900));
}

/** Size of an element in pixels of the figure, with the pixels of the screen for each; null before it has any room. */
export function useSize(host: { current: HTMLElement | null }): (Box & { scale: number }) | null {
  const [box, setBox] = useState<(Box & { scale: number }) | null>(null);
  useEffect(() => {
    if (!host.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      const scale = largeScale(width, height);
      if (width > 40 && height > 40)
        setBox({ width: Math.round(width / scale), height: Math.round(height / scale), scale });
    });
    observer.observe(host.current);
    return () => observer.disconnect();
  }, [host]);
  return box;
}
