import type { Model } from '../state/model.ts';
import { demandKey, partyKey, type Scene, totals } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import { mix, type Palette } from './palette.ts';
import type { Layout, Place } from './places.ts';

export interface FigureNode extends Place {
  /** Key in the drawing. */
  id: string;
  /** Id of the party or row. */
  ref: string;
  kind: 'party' | 'demand';
  label: string;
  colour: string;
  statements: number;
}

export interface FigureEdge {
  id: string;
  party: string;
  demand: string;
  colour: string;
  sign: string;
  /** Arrow for a "no", plain line for the rest: tells the two apart without colour. */
  arrow: boolean;
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

export function edgeWidth(statements: number): number {
  return Math.min(7, 1 + 1.05 * Math.sqrt(statements));
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

/** Dresses a laid-out scene in the palette. A party or demand without a place in the layout is left out. */
export function makeFigure(
  model: Model,
  scene: Scene,
  layout: Layout,
  palette: Palette,
  box: { width: number; height: number },
): Figure {
  const colours = issueColours(model, palette);
  const partySums = totals(scene, 'party');
  const demandSums = totals(scene, 'demand');
  const nodes: FigureNode[] = [];
  for (const row of scene.rows) {
    const place = layout.places.get(demandKey(row.id));
    const label = row.contrary ? `${row.label} ⇄` : row.label;
    const colour = colours.get(row.issue.id) ?? palette.soft;
    const statements = demandSums.get(row.id) ?? 0;
    if (place) nodes.push({ ...place, id: demandKey(row.id), ref: row.id, kind: 'demand', label, colour, statements });
  }
  for (const party of scene.parties) {
    const place = layout.places.get(partyKey(party.id));
    const statements = partySums.get(party.id) ?? 0;
    if (place)
      nodes.push({
        ...place,
        id: partyKey(party.id),
        ref: party.id,
        kind: 'party',
        label: party.label,
        colour: palette.ink,
        statements,
      });
  }
  const crowded = scene.pairs.length > MOST_PLAIN_LINES;
  const edges = scene.pairs
    .map((pair): FigureEdge => {
      const look = LOOKS[pair.verdict];
      return {
        id: pair.id,
        party: partyKey(pair.party),
        demand: demandKey(pair.demand),
        colour: crowded ? mix(palette.polarity[look.colour], palette.paper, 0.5) : palette.polarity[look.colour],
        sign: look.sign,
        arrow: pair.verdict === 'con',
        width: edgeWidth(pair.stances.length) * (crowded ? 0.6 : 1),
      };
    })
    .sort((a, b) => a.width - b.width);
  const shownIssues = new Set(scene.rows.map((row) => row.issue.id));
  const headings = layout.headings
    .filter((heading) => shownIssues.has(heading.issue.id))
    .map(({ issue, x, y, align }) => ({
      label: issue.label,
      colour: colours.get(issue.id) ?? palette.soft,
      x,
      y,
      align,
    }));
  return { nodes, edges, headings, ...box };
}
