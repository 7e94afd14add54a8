export interface Segment {
  id: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  width: number;
}

/** Distance of a point from a line between two points. */
export function distanceToSegment(point: { x: number; y: number }, { from, to }: Segment): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

/**
 * The line nearest to the pointer, within a tolerance that a hand can hit: sigma itself takes a click on the drawn pixels
 * of a line only.
 */
export function nearestSegment(
  point: { x: number; y: number },
  segments: readonly Segment[],
  tolerance = 7,
): string | null {
  let best: string | null = null;
  let bestDistance = tolerance;
  for (const segment of segments) {
    const distance = Math.max(0, distanceToSegment(point, segment) - segment.width / 2);
    if (distance < bestDistance) {
      best = segment.id;
      bestDistance = distance;
    }
  }
  return best;
}
