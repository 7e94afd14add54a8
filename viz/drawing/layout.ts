import type { IssueNode } from '../../src/graph/knowledgeGraph.ts';
import type { DemandRow } from '../state/model.ts';
import { demandKey, partyKey, type Scene, totals } from '../state/pairs.ts';
import { partiesInside } from './partiesInside.ts';
import {
  type Box,
  demandRadius,
  GOLDEN_ANGLE,
  type Layout,
  labelMargin,
  MOST_AT_THE_SIDES,
  type Place,
  partyRadius,
} from './places.ts';
import { separate } from './separate.ts';

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
