/** A node with the half extents of the room it needs, label included. */
export interface Body {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const ROUNDS = 80;
/** A crowd cannot be parted wholly; fewer rounds keep its first paint quick. */
const ROUNDS_OF_A_CROWD = 16;
const CROWD = 200;
/** Beyond this many bodies the pairwise rounds would be felt on first paint. */
const MOST_BODIES = 600;

function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}

function pushApart(a: Body, b: Body): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const overlapX = a.halfWidth + b.halfWidth - Math.abs(dx);
  const overlapY = a.halfHeight + b.halfHeight - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return false;
  if (overlapX < overlapY) {
    const push = (overlapX / 2 + 0.5) * (dx < 0 ? -1 : 1);
    a.x -= push;
    b.x += push;
  } else {
    const push = (overlapY / 2 + 0.5) * (dy < 0 ? -1 : 1);
    a.y -= push;
    b.y += push;
  }
  return true;
}

/**
 * Moves overlapping bodies apart, in place, along the axis that takes the smaller step, and keeps them in the frame.
 * Deterministic; stops when nothing overlaps or after a fixed number of rounds.
 */
export function separate(bodies: Body[], frame: Frame): void {
  const keepInside = (body: Body) => {
    body.x = clamp(body.x, frame.left + body.halfWidth, frame.right - body.halfWidth);
    body.y = clamp(body.y, frame.top + body.halfHeight, frame.bottom - body.halfHeight);
  };
  bodies.forEach(keepInside);
  if (bodies.length > MOST_BODIES) return;
  const rounds = bodies.length > CROWD ? ROUNDS_OF_A_CROWD : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) moved = pushApart(bodies[i], bodies[j]) || moved;
    bodies.forEach(keepInside);
    if (!moved) return;
  }
}
