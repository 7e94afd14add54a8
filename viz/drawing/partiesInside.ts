import { linesByNode, type Net, type NetEdge, type NetNode } from '../state/net.ts';
import { type Box, GOLDEN_ANGLE, labelMargin, type Place, type Point } from './places.ts';
import { separate } from './separate.ts';

/** Parties that stand one above the other without a crush; more of them form a disc. */
const MOST_IN_A_COLUMN = 14;

/**
 * Parties in the middle, from top to bottom in the order of what they talk about; the busier a party, the more room it
 * gets, and left or right of the middle by where its demands are.
 */
export function partiesInside(
  net: Net,
  box: Box,
  places: Map<string, Place>,
  radiusOf: (node: NetNode) => number,
): void {
  const inner = { width: Math.max(80, box.width - 2 * labelMargin(box) - 80), height: box.height * 0.86 };
  const lines = linesByNode(net);
  const parties = net.nodes.filter(({ kind }) => kind === 'party');
  const bodies = parties.map((party) => {
    const centre = centreOfEnds(lines.get(party.key) ?? [], places) ?? { x: box.width / 2, y: box.height / 2 };
    const radius = radiusOf(party);
    return {
      id: party.key,
      ...centre,
      halfWidth: Math.max(radius + 8, Math.min(50, party.label.length * 3.6)),
      halfHeight: radius + 17,
      radius,
    };
  });
  if (bodies.length > MOST_IN_A_COLUMN) inADisc(bodies, box, inner);
  else inAColumn(bodies, box, inner);
  separate(bodies, {
    left: (box.width - inner.width) / 2,
    right: (box.width + inner.width) / 2,
    top: (box.height - inner.height) / 2,
    bottom: (box.height + inner.height) / 2,
  });
  for (const { id, x, y, radius } of bodies) places.set(id, { x, y, radius, side: 'below' });
}

function inAColumn(bodies: (Point & { radius: number })[], box: Box, inner: Box): void {
  bodies.sort((a, b) => a.y - b.y);
  const room = bodies.reduce((sum, body) => sum + body.radius ** 1.5, 0);
  let used = 0;
  bodies.forEach((body, index) => {
    const slot = body.radius ** 1.5 / room;
    const even = box.height * (0.07 + 0.86 * (used + slot / 2));
    used += slot;
    const sway = bodies.length < 3 ? 0 : (index % 2 === 0 ? -0.3 : 0.3) * inner.width;
    body.x = box.width / 2 + (body.x - box.width / 2) * 0.7 + sway;
    body.y = 0.25 * body.y + 0.75 * even;
  });
}

/** The busiest in the middle, the others round it in a sunflower as wide as the room allows. */
function inADisc(
  bodies: (Point & { radius: number; halfWidth: number; halfHeight: number })[],
  box: Box,
  inner: Box,
): void {
  bodies.sort((a, b) => b.radius - a.radius);
  bodies.forEach((body, index) => {
    const reach = Math.sqrt((index + 0.3) / bodies.length);
    body.x = box.width / 2 + Math.cos(index * GOLDEN_ANGLE) * reach * inner.width * 0.4;
    body.y = box.height / 2 + Math.sin(index * GOLDEN_ANGLE) * reach * inner.height * 0.22;
    body.halfWidth = body.radius + 6;
    body.halfHeight = body.radius + 8;
  });
}

/** Where the ends of a party's lines lie on average, by the weight of the lines; null for a party without any. */
function centreOfEnds(lines: NetEdge[], places: Map<string, Place>): Point | null {
  const sum = { x: 0, y: 0, weight: 0 };
  for (const { to, weight } of lines) {
    const end = places.get(to);
    if (!end) continue;
    sum.x += end.x * weight;
    sum.y += end.y * weight;
    sum.weight += weight;
  }
  return sum.weight === 0 ? null : { x: sum.x / sum.weight, y: sum.y / sum.weight };
}
