import type { Model } from '../state/model.ts';
import type { Net, NetEdge, NetNode } from '../state/net.ts';
import { mix, type Palette } from './palette.ts';
import type { Layout, Place } from './places.ts';

export interface FigureNode extends Place {
  /** Key in the drawing. */
  id: string;
  kind: NetNode['kind'];
  label: string;
  colour: string;
  statements: number;
}

export interface FigureEdge {
  id: string;
  /** Keys of its nodes. */
  from: string;
  to: string;
  colour: string;
  sign: string;
  mark: NetEdge['mark'];
  width: number;
}

export interface FigureHeading {
  label: string;
  colour: string;
  x: number;
  y: number;
  align: 'left' | 'right' | 'center';
}

/** All that is drawn, in pixels of the box: the canvas and the SVG file are two renderings of it. */
export interface Figure {
  nodes: FigureNode[];
  edges: FigureEdge[];
  headings: FigureHeading[];
  width: number;
  height: number;
}

/** Beyond this many, lines are drawn paler and thinner, so that what lies under them stays readable. */
const MOST_PLAIN_LINES = 180;

/** Statements pile up, shared demands hardly do: a line between parties grows faster. Shares go from 0 to 1. */
export function edgeWidth({ weight, unit }: Pick<NetEdge, 'weight' | 'unit'>): number {
  if (unit === 'share') return Math.min(9, 1 + 10 * weight);
  return unit === 'demand' ? Math.min(9, 1 + 0.8 * weight) : Math.min(7, 1 + 1.05 * Math.sqrt(weight));
}

/** Colours of the issues; demands of no issue are grey. */
export function issueColours(model: Model, palette: Palette): Map<string, string> {
  return new Map(
    model.issues.map((issue, index) => [
      issue.id,
      issue.id === 'open' ? palette.soft : palette.issues[index % palette.issues.length],
    ]),
  );
}

/** Dresses a laid-out network in the palette. A node without a place in the layout is left out. */
export function makeFigure(
  model: Model,
  net: Net,
  layout: Layout,
  palette: Palette,
  box: { width: number; height: number },
): Figure {
  const colours = issueColours(model, palette);
  const colourOf = (issue: NetNode['issue']) =>
    issue === null ? palette.ink : (colours.get(issue.id) ?? palette.soft);
  const nodes = net.nodes.flatMap(({ key, kind, label, statements, issue }): FigureNode[] => {
    const place = layout.places.get(key);
    return place ? [{ ...place, id: key, kind, label, colour: colourOf(issue), statements }] : [];
  });
  const crowded = net.edges.length > MOST_PLAIN_LINES;
  const pale = (colour: string) => mix(colour, palette.paper, 0.5);
  const { pro, con, mixed, neutral } = palette.polarity;
  const inks = crowded
    ? { pro: pale(pro), con: pale(con), mixed: pale(mixed), neutral: pale(neutral) }
    : palette.polarity;
  const edges = net.edges
    .map((edge): FigureEdge => {
      const { id, from, to, sign, mark, colour } = edge;
      return { id, from, to, sign, mark, colour: inks[colour], width: edgeWidth(edge) * (crowded ? 0.6 : 1) };
    })
    .sort((a, b) => a.width - b.width);
  const shownIssues = new Set(net.nodes.map(({ kind, issue }) => (kind === 'demand' ? issue?.id : undefined)));
  const headings = layout.headings
    .filter((heading) => shownIssues.has(heading.issue.id))
    .map(({ issue, x, y, align }) => ({ label: issue.label, colour: colourOf(issue), x, y, align }));
  return { nodes, edges, headings, ...box };
}
