import type { Emphasis } from './emphasis.ts';
import type { FigureHeading, FigureNode } from './figure.ts';
import type { Rectangle } from './labels.ts';
import { drawLabels } from './overlayLabels.ts';
import type { Palette } from './palette.ts';

export interface Spot {
  x: number;
  y: number;
}

/** What is written over the drawing, in pixels of the screen at the current zoom. */
export interface Overlay {
  nodes: (FigureNode & { screen: Spot; size: number })[];
  edges: { id: string; colour: string; sign: string; from: Spot; to: Spot }[];
  headings: (FigureHeading & { screen: Spot })[];
  emphasis: Emphasis | null;
  /** Nodes to ring: the selection. */
  ringed: Set<string>;
  palette: Palette;
  width: number;
  height: number;
  /** Pixels from a demand at the side to the edge of the picture, at this zoom. */
  margin: number;
}

export const FONT = '"Avenir Next", Avenir, "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif';
/** Beyond this many lines, only those that stand out carry their sign. */
const MOST_SIGNS = 90;
/** Where along a line its sign may stand, from the party, best first. */
const SIGN_SHARES = [0.66, 0.58, 0.74, 0.5, 0.42, 0.8, 0.34] as const;
const SIGN_ROOM = 16;

/** A place along the line that no other sign, node or name has taken; null where there is none, or no room at all. */
export function signSpot(
  from: Spot,
  to: Spot,
  taken: readonly (Spot & { size?: number })[],
  names: readonly Rectangle[],
): Spot | null {
  if (Math.hypot(to.x - from.x, to.y - from.y) < 56) return null;
  const spots = SIGN_SHARES.map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }));
  const readable = spots.filter(({ x, y }) =>
    names.every((name) => x < name.left - 7 || x > name.right + 7 || y < name.top - 7 || y > name.bottom + 7),
  );
  const apart = (spot: Spot) =>
    taken.every(
      (other) => Math.hypot(other.x - spot.x, other.y - spot.y) > SIGN_ROOM / 2 + (other.size ?? SIGN_ROOM / 2),
    );
  return readable.find(apart) ?? readable[0] ?? null;
}

function drawSigns(context: CanvasRenderingContext2D, overlay: Overlay, names: readonly Rectangle[]): void {
  const { palette, emphasis } = overlay;
  const lit = overlay.edges.filter((edge) => emphasis === null || emphasis.edges.has(edge.id));
  if (lit.length > MOST_SIGNS) return;
  context.font = `700 12px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const taken: (Spot & { size?: number })[] = overlay.nodes.map(({ screen, size }) => ({ ...screen, size }));
  for (const { from, to, colour, sign } of lit) {
    const spot = signSpot(from, to, taken, names);
    if (spot === null) continue;
    taken.push(spot);
    const { x, y } = spot;
    context.beginPath();
    context.arc(x, y, 7, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
    context.lineWidth = 1.25;
    context.strokeStyle = colour;
    context.stroke();
    context.fillStyle = palette.ink;
    context.fillText(sign, x, y + 0.5);
  }
}

function drawRings(context: CanvasRenderingContext2D, overlay: Overlay): void {
  for (const { id, kind, screen, size } of overlay.nodes) {
    if (!overlay.ringed.has(id)) continue;
    const reach = size + 4;
    for (const [width, colour] of [
      [6, overlay.palette.marker],
      [2, overlay.palette.ink],
    ] as const) {
      context.beginPath();
      if (kind === 'party') context.arc(screen.x, screen.y, reach, 0, 2 * Math.PI);
      else context.rect(screen.x - reach * 0.9, screen.y - reach * 0.9, reach * 1.8, reach * 1.8);
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.stroke();
    }
  }
}

/** Draws signs, rings and labels on a cleared canvas whose scale is set to the pixels of the screen. */
export function drawOverlay(context: CanvasRenderingContext2D, overlay: Overlay): void {
  context.clearRect(0, 0, overlay.width, overlay.height);
  drawRings(context, overlay);
  const names = drawLabels(context, overlay);
  drawSigns(context, overlay, names);
}
