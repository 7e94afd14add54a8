import { DASH, GAP } from '../drawing/dashes.ts';
import type { Figure, FigureNode } from '../drawing/figure.ts';
import { edgesOf, ellipsise, forcedNames, placeLabels, twoLines } from '../drawing/labels.ts';
import { type Spot, signSpot } from '../drawing/overlay.ts';
import type { Palette } from '../drawing/palette.ts';

/** Font of the drawings that are saved. */
export const FONT = "'Avenir Next','Segoe UI','Helvetica Neue','DejaVu Sans',sans-serif";
const LINE = 13.5;
const DASHES = ` stroke-dasharray="${DASH} ${GAP}"`;

/** Text as XML content or attribute value; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (c) => names[c]);
}

const n = (value: number) => String(Math.round(value * 10) / 10);

type Ended = FigureNode | undefined;

/** Both ends of a line, moved to the left of its way by `shift`. */
function aside(from: Ended, to: Ended, shift: number): [Ended, Ended] {
  if (!from || !to || shift === 0) return [from, to];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = { x: ((to.y - from.y) / length) * shift, y: (-(to.x - from.x) / length) * shift };
  const moved = (node: FigureNode) => ({ ...node, x: node.x + by.x, y: node.y + by.y });
  return [moved(from), moved(to)];
}

function edgeMarks(figure: Figure, palette: Palette): string[] {
  const at = new Map(figure.nodes.map((node) => [node.id, node]));
  const taken: (Spot & { size?: number })[] = figure.nodes.map(({ x, y, radius }) => ({ x, y, size: radius }));
  return figure.edges.flatMap(({ from: one, to: other, colour, width, sign, mark: look }) => {
    const [from, to] = aside(
      at.get(one),
      at.get(other),
      look === 'solid' ? width / 2 : look === 'dashes' ? -width / 2 : 0,
    );
    const arrow = look === 'arrow';
    if (!from || !to) return [];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const along = (distance: number) => ({
      x: to.x + ((from.x - to.x) * distance) / length,
      y: to.y + ((from.y - to.y) * distance) / length,
    });
    const end = arrow ? along(to.radius + width * 2) : to;
    const tip = along(to.radius);
    const across = { x: (-(to.y - from.y) / length) * width, y: ((to.x - from.x) / length) * width };
    const head = arrow
      ? `<path d="M${n(tip.x)} ${n(tip.y)}L${n(end.x + across.x)} ${n(end.y + across.y)}L${n(end.x - across.x)} ${n(end.y - across.y)}z" fill="${colour}"/>`
      : '';
    const middle = signSpot(from, to, taken, []);
    if (middle) taken.push(middle);
    const mark =
      middle === null || figure.edges.length > 90
        ? ''
        : `<circle cx="${n(middle.x)}" cy="${n(middle.y)}" r="7" fill="${palette.paper}" stroke="${colour}"/>` +
          `<text x="${n(middle.x)}" y="${n(middle.y + 4)}" font-size="12" font-weight="700" text-anchor="middle">${sign}</text>`;
    return [
      `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(end.x)}" y2="${n(end.y)}" stroke="${colour}" stroke-width="${n(width)}"${look === 'dashes' ? DASHES : ''}/>${head}${mark}`,
    ];
  });
}

function shape({ kind, x, y, radius, colour }: FigureNode): string {
  if (kind === 'party') return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}"/>`;
  const side = radius * 1.6;
  return `<rect x="${n(x - side / 2)}" y="${n(y - side / 2)}" width="${n(side)}" height="${n(side)}" fill="${colour}"/>`;
}

function labels(figure: Figure, palette: Palette): string[] {
  const room = Math.max(9, Math.floor((figure.width * 0.26 - 16) / 6.4));
  const most = forcedNames(figure.nodes.filter(({ kind }) => kind === 'party').length);
  const wishes = [...figure.nodes]
    .sort((a, b) => Number(b.kind === 'party') - Number(a.kind === 'party') || b.statements - a.statements)
    .map((node, rank) => {
      const party = node.kind === 'party';
      const lines = party ? [node.label] : twoLines(ellipsise(node.label, 34), node.side === 'below' ? 18 : room);
      const width = Math.max(...lines.map((line) => line.length)) * (party ? 8 : 6.4);
      const sides = ['below', 'above', 'right', 'left'] as const;
      const anchors = [node.side, ...sides.filter((side) => side !== node.side)];
      return { ...node, lines, width, height: lines.length * LINE, anchors, must: party && rank < most };
    });
  const byId = new Map(wishes.map((wish) => [wish.id, wish]));
  return placeLabels(wishes, edgesOf(figure.width, figure.height)).flatMap(({ id, anchor, left, top }) => {
    const wish = byId.get(id);
    if (!wish) return [];
    const align = anchor === 'right' ? 'start' : anchor === 'left' ? 'end' : 'middle';
    const x = anchor === 'right' ? left : anchor === 'left' ? left + wish.width : left + wish.width / 2;
    const style = wish.kind === 'party' ? 'font-size="13.5" font-weight="600"' : 'font-size="11.5"';
    return wish.lines.map(
      (line, index) =>
        `<text x="${n(x)}" y="${n(top + (index + 0.8) * LINE)}" text-anchor="${align}" ${style} fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round">${escapeXml(line)}</text>`,
    );
  });
}

/** The network as a stand-alone SVG drawing that a vector editor can finish; the same figure gives the same bytes. */
export function toSvg(figure: Figure, palette: Palette, title: string): string {
  const { width, height } = figure;
  const headings = figure.headings.map(({ label, colour, x, y, align }) => {
    const anchor = align === 'left' ? 'start' : align === 'right' ? 'end' : 'middle';
    return `<text x="${n(x)}" y="${n(y + 4)}" text-anchor="${anchor}" font-size="10.5" font-weight="700" letter-spacing="0.6" fill="${colour}">${escapeXml(label.toUpperCase())}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" fill="${palette.ink}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...edgeMarks(figure, palette),
    ...figure.nodes.map(shape),
    ...headings,
    ...labels(figure, palette),
    '</svg>',
    '',
  ].join('\n');
}
