import type { FigureNode } from './figure.ts';
import {
  type Anchor,
  edgesOf,
  ellipsise,
  forcedNames,
  type LabelWish,
  placeLabels,
  type Rectangle,
  twoLines,
} from './labels.ts';
import { FONT, type Overlay, type Spot } from './overlay.ts';
import { mix, type Palette } from './palette.ts';

/** Longest label of a demand that is not selected. */
const DEMAND_CHARACTERS = 34;
const LINE_HEIGHT = 13.5;
/** In a crowd only so many nodes are tried for a name, the busiest: few of the others would find room anyway. */
const MOST_TRIED = 400;

const widths = new Map<string, number>();

/** Width of a line in a font; measuring is slow, and the same names are written in every frame. */
function widthOf(context: CanvasRenderingContext2D, font: string, line: string): number {
  const key = `${font} ${line}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(line);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

const ANCHORS: Record<FigureNode['side'], readonly Anchor[]> = {
  right: ['right', 'above', 'below', 'left'],
  left: ['left', 'above', 'below', 'right'],
  below: ['below', 'above', 'right', 'left'],
};

interface Label {
  node: Overlay['nodes'][number];
  lines: string[];
  font: string;
  colour: string;
  faded: boolean;
}

function labelOf(node: Overlay['nodes'][number], overlay: Overlay, letter: number): Label {
  const { emphasis, ringed, palette } = overlay;
  const lit = emphasis === null || emphasis.nodes.has(node.id);
  const colour = lit ? palette.ink : mix(palette.paper, palette.ink, 0.45);
  if (node.kind === 'party')
    return { node, lines: [ellipsise(node.label, 32)], font: `600 13.5px ${FONT}`, colour, faded: !lit };
  const text = ringed.has(node.id) ? node.label : ellipsise(node.label, DEMAND_CHARACTERS);
  const characters = node.side === 'below' ? 18 : Math.max(9, Math.floor((overlay.margin - node.size - 8) / letter));
  return {
    node,
    lines: twoLines(text, ringed.has(node.id) && node.side === 'below' ? 40 : characters),
    font: `400 11.5px ${FONT}`,
    colour,
    faded: !lit,
  };
}

/** An outline in the colour of the paper keeps a line that passes behind from cutting the letters. */
function write(context: CanvasRenderingContext2D, text: string, at: Spot, colour: string, palette: Palette): void {
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.paper;
  context.strokeText(text, at.x, at.y);
  context.fillStyle = colour;
  context.fillText(text, at.x, at.y);
}

/** @returns the room that the headings take */
function drawHeadings(context: CanvasRenderingContext2D, overlay: Overlay): Rectangle[] {
  const taken: Rectangle[] = [];
  context.font = `700 10.5px ${FONT}`;
  context.textBaseline = 'middle';
  for (const { label, colour, screen, align } of overlay.headings) {
    context.textAlign = 'left';
    context.letterSpacing = '0.06em';
    const width = context.measureText(label.toUpperCase()).width;
    const wanted = screen.x - (align === 'left' ? 0 : align === 'right' ? width : width / 2);
    const left = overlay.width > width ? Math.min(Math.max(wanted, 4), overlay.width - width - 4) : wanted;
    write(context, label.toUpperCase(), { x: left, y: screen.y }, colour, overlay.palette);
    taken.push({ left, right: left + width, top: screen.y - 6, bottom: screen.y + 6 });
    context.letterSpacing = '0px';
  }
  return taken;
}

/**
 * Writes the names: parties and what is ringed always, demands where there is room, the busy ones first; what does not
 * stand out last and paler.
 *
 * @returns the room that the names take
 */
export function drawLabels(context: CanvasRenderingContext2D, overlay: Overlay): Rectangle[] {
  context.font = `400 11.5px ${FONT}`;
  const letter = context.measureText('nedrasotilu mpcg').width / 16;
  const inView = ({ screen }: { screen: Spot }) =>
    screen.x > -80 && screen.y > -30 && screen.x < overlay.width + 80 && screen.y < overlay.height + 30;
  const rank = ({ node, faded }: Pick<Label, 'node' | 'faded'>) =>
    (overlay.ringed.has(node.id) ? 4e6 : 0) + (faded ? 0 : 2e6) + (node.kind === 'party' ? 1e6 : 0) + node.statements;
  const faded = ({ id }: { id: string }) => overlay.emphasis !== null && !overlay.emphasis.nodes.has(id);
  const labels = overlay.nodes
    .filter(inView)
    .map((node) => ({ node, rank: rank({ node, faded: faded(node) }) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_TRIED)
    .map(({ node }) => labelOf(node, overlay, letter));
  const byId = new Map(labels.map((label) => [label.node.id, label]));
  const forced = new Set(
    labels
      .filter(({ node, faded }) => node.kind === 'party' && !faded)
      .slice(0, forcedNames(overlay.nodes.filter(({ kind }) => kind === 'party').length))
      .map(({ node }) => node.id),
  );
  const wishes = labels.map((label): LabelWish => {
    const { id, kind, screen, size, side } = label.node;
    return {
      id,
      ...screen,
      radius: size,
      width: Math.max(...label.lines.map((line) => widthOf(context, label.font, line))),
      height: label.lines.length * LINE_HEIGHT + (kind === 'party' ? 2 : 0),
      anchors: ANCHORS[side],
      must: overlay.ringed.has(id) || forced.has(id),
    };
  });
  const obstacles = [...drawHeadings(context, overlay), ...edgesOf(overlay.width, overlay.height)];
  const sizes = new Map(wishes.map((wish) => [wish.id, wish]));
  const names: Rectangle[] = [];
  for (const { id, anchor, left, top } of placeLabels(wishes, obstacles)) {
    const label = byId.get(id);
    if (!label) continue;
    const { width = 0, height = 0 } = sizes.get(id) ?? {};
    names.push({ left, right: left + width, top, bottom: top + height });
    context.font = label.font;
    context.textBaseline = 'middle';
    context.textAlign = anchor === 'right' ? 'left' : anchor === 'left' ? 'right' : 'center';
    const x = anchor === 'right' ? left : anchor === 'left' ? left + width : left + width / 2;
    label.lines.forEach((line, index) => {
      write(context, line, { x, y: top + (index + 0.55) * LINE_HEIGHT }, label.colour, overlay.palette);
    });
  }
  return names;
}
