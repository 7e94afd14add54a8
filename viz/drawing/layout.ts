import type { IssueNode } from '../../src/graph/knowledgeGraph.ts';
import type { DemandRow } from '../state/model.ts';
import { demandKey, partyKey, type Scene, totals } from '../state/pairs.ts';
import { separate } from './separate.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where a node stands, in pixels of the box from its top left corner, and on which side its label reads best. */
export interface Place extends Point {
  radius: number;
  side: 'left' | 'right' | 'below';
}

export interface Box {
  width: number;
  height: number;
}

/** Name of an issue, written beside its demands. */
export interface Heading extends Point {
  issue: IssueNode;
  align: 'left' | 'right' | 'center';
}

export interface Layout {
  places: Map<string, Place>;
  headings: Heading[];
}

/** Demands that fit along the two sides with a readable label each; beyond that they stand in clusters. */
const MOST_AT_THE_SIDES = 46;
/** Parties that stand one above the other without a crush; more of them form a disc. */
const MOST_IN_A_COLUMN = 14;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function partyRadius(statements: number, parties: number): number {
  const scale = parties > 24 ? 0.62 : 1;
  return Math.min(24, 7 + 2.6 * Math.sqrt(statements)) * scale;
}

export function demandRadius(statements: number, demands: number): number {
  const scale = demands > 80 ? 0.6 : demands > MOST_AT_THE_SIDES ? 0.8 : 1;
  return Math.min(12, 5 + 1.3 * Math.sqrt(statements)) * scale;
}

/** Room that a label needs beside a demand, from the width of the box. */
export function labelMargin(box: Box): number {
  return Math.max(64, Math.min(190, box.width * 0.26));
}

function byIssue(scene: Scene, issues: IssueNode[]): DemandRow[][] {
  const sums = totals(scene, 'demand');
  return issues
    .map((issue) =>
      scene.rows
        .filter((row) => row.issue.id === issue.id)
        .sort((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0) || a.label.localeCompare(b.label, 'en')),
    )
    .filter((rows) => rows.length > 0);
}

/** Cuts the issues, in order, into a right and a left side of about equal length. */
export function twoSides<T>(groups: T[][]): { right: T[][]; left: T[][] } {
  const total = groups.reduce((sum, group) => sum + group.length + 1, 0);
  let best = { at: groups.length, uneven: Number.POSITIVE_INFINITY };
  let sum = 0;
  groups.forEach((group, index) => {
    sum += group.length + 1;
    const uneven = Math.abs(total - 2 * sum);
    if (uneven < best.uneven) best = { at: index + 1, uneven };
  });
  return { right: groups.slice(0, best.at), left: groups.slice(best.at) };
}

/** Demands along two bowed columns, issue by issue, so that every label has the margin to itself. */
function atTheSides(
  groups: DemandRow[][],
  box: Box,
  { places, headings }: Layout,
  radius: (id: string) => number,
): void {
  const margin = labelMargin(box);
  const { right, left } = twoSides(groups);
  for (const [side, own] of [
    ['right', right],
    ['left', left],
  ] as const) {
    const slots = own.reduce((sum, group) => sum + group.length + 1, 0);
    const step = (box.height - 16) / Math.max(slots, 1);
    let slot = 0;
    const at = (y: number) => {
      const bow = Math.sqrt(Math.max(0, 1 - ((y / box.height - 0.5) * 1.7) ** 2));
      const reach = (box.width / 2 - margin) * (0.72 + 0.28 * bow);
      return box.width / 2 + (side === 'right' ? reach : -reach);
    };
    for (const group of own) {
      const top = 8 + (slot + 0.45) * step;
      const inset = side === 'right' ? -6 : 6;
      headings.push({
        issue: group[0].issue,
        x: at(top + step / 2) + inset,
        y: top,
        align: side === 'right' ? 'left' : 'right',
      });
      slot += 1;
      for (const row of group) {
        const y = 8 + (slot + 0.1) * step;
        places.set(demandKey(row.id), { x: at(y), y, radius: radius(row.id), side });
        slot += 1;
      }
    }
  }
}

/** One sunflower of demands an issue, on an ellipse round the parties: for hundreds of demands. */
function inClusters(
  groups: DemandRow[][],
  box: Box,
  { places, headings }: Layout,
  radius: (id: string) => number,
): void {
  const most = Math.max(...groups.map((group) => group.length));
  const spread = (Math.min(box.width, box.height) * 0.13) / Math.sqrt(most);
  groups.forEach((group, index) => {
    const angle = (index / groups.length) * 2 * Math.PI - Math.PI / 2;
    const centre = {
      x: box.width / 2 + Math.cos(angle) * box.width * 0.34,
      y: box.height / 2 + Math.sin(angle) * box.height * 0.36,
    };
    const reach = spread * Math.sqrt(group.length);
    headings.push({ issue: group[0].issue, x: centre.x, y: centre.y - reach - 18, align: 'center' });
    group.forEach((row, rank) => {
      const distance = spread * Math.sqrt(rank + 0.4);
      places.set(demandKey(row.id), {
        x: centre.x + Math.cos(rank * GOLDEN_ANGLE) * distance,
        y: centre.y + Math.sin(rank * GOLDEN_ANGLE) * distance,
        radius: radius(row.id),
        side: 'below',
      });
    });
  });
}

/**
 * Parties in the middle, from top to bottom in the order of what they talk about; the busier a party, the more room it
 * gets, and left or right of the middle by where its demands are.
 */
function partiesInside(scene: Scene, box: Box, places: Map<string, Place>, sums: Map<string, number>): void {
  const inner = { width: Math.max(80, box.width - 2 * labelMargin(box) - 80), height: box.height * 0.86 };
  const bodies = scene.parties.map((party) => {
    const centre = centreOfDemands(scene, party.id, places) ?? { x: box.width / 2, y: box.height / 2 };
    const radius = partyRadius(sums.get(party.id) ?? 0, scene.parties.length);
    return {
      id: partyKey(party.id),
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

/** Where a party's demands lie on average, weighted by statements; null for a party without any. */
function centreOfDemands(scene: Scene, party: string, places: Map<string, Place>): Point | null {
  const sum = { x: 0, y: 0, weight: 0 };
  for (const pair of scene.pairs) {
    const demand = pair.party === party ? places.get(demandKey(pair.demand)) : undefined;
    if (!demand) continue;
    sum.x += demand.x * pair.stances.length;
    sum.y += demand.y * pair.stances.length;
    sum.weight += pair.stances.length;
  }
  return sum.weight === 0 ? null : { x: sum.x / sum.weight, y: sum.y / sum.weight };
}

/** Parties in the middle, demands round them under their issues. Closed form: the same scene and box, the same picture. */
export function layoutByIssue(scene: Scene, issues: IssueNode[], box: Box): Layout {
  const layout: Layout = { places: new Map(), headings: [] };
  const demandSums = totals(scene, 'demand');
  const groups = byIssue(scene, issues);
  const radius = (id: string) => demandRadius(demandSums.get(id) ?? 0, scene.rows.length);
  if (scene.rows.length <= MOST_AT_THE_SIDES) atTheSides(groups, box, layout, radius);
  else inClusters(groups, box, layout, radius);
  partiesInside(scene, box, layout.places, totals(scene, 'party'));
  return layout;
}

/** The stored ForceAtlas2 positions, stretched to the box and pushed apart where nodes or labels would overlap. */
export function layoutStored(scene: Scene, box: Box): Layout {
  const partySums = totals(scene, 'party');
  const demandSums = totals(scene, 'demand');
  const nodes = [
    ...scene.parties.map((node) => ({
      ...node,
      key: partyKey(node.id),
      radius: partyRadius(partySums.get(node.id) ?? 0, scene.parties.length),
    })),
    ...scene.rows.map(({ demand }) => ({
      ...demand,
      key: demandKey(demand.id),
      radius: demandRadius(demandSums.get(demand.id) ?? 0, scene.rows.length),
    })),
  ];
  if (nodes.length === 0) return { places: new Map(), headings: [] };
  const range = (values: number[]) => ({ min: Math.min(...values), span: Math.max(...values) - Math.min(...values) });
  const xs = range(nodes.map((node) => node.x));
  const ys = range(nodes.map((node) => node.y));
  const pad = { x: Math.min(80, box.width * 0.14), y: 44 };
  const crowded = nodes.length > 90;
  const bodies = nodes.map(({ key, x, y, radius, label }) => ({
    id: key,
    radius,
    x: pad.x + (xs.span === 0 ? 0.5 : (x - xs.min) / xs.span) * (box.width - 2 * pad.x),
    y: pad.y + (ys.span === 0 ? 0.5 : 1 - (y - ys.min) / ys.span) * (box.height - 2 * pad.y),
    halfWidth: crowded ? radius + 3 : Math.min(56, Math.max(radius, label.length * 3)),
    halfHeight: crowded ? radius + 3 : radius + 15,
  }));
  separate(bodies, { left: pad.x / 2, right: box.width - pad.x / 2, top: 20, bottom: box.height - 36 });
  const places = bodies.map(({ id, x, y, radius }): [string, Place] => [id, { x, y, radius, side: 'below' }]);
  return { places: new Map(places), headings: [] };
}
