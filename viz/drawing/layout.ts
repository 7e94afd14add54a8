import type { IssueNode } from '../../src/graph/knowledgeGraph.ts';
import type { Net, NetNode } from '../state/net.ts';
import { partiesInside } from './partiesInside.ts';
import {
  type Box,
  demandRadius,
  GOLDEN_ANGLE,
  issueRadius,
  type Layout,
  labelMargin,
  MOST_AT_THE_SIDES,
  type Place,
  type Point,
  partyRadius,
} from './places.ts';
import { separate } from './separate.ts';

/** Demands or issues, gathered by issue in the order of the scheme, the busy ones first. */
function byIssue(net: Net, issues: IssueNode[]): NetNode[][] {
  const groups = new Map<string, NetNode[]>(issues.map(({ id }) => [id, []]));
  for (const node of net.nodes) if (node.issue !== null) groups.get(node.issue.id)?.push(node);
  for (const group of groups.values())
    group.sort((a, b) => b.statements - a.statements || a.label.localeCompare(b.label, 'en'));
  return [...groups.values()].filter((group) => group.length > 0);
}

/** Share of the picture that nodes may cover; beyond it all of them shrink, or a crowd would be one dark disc. */
const MOST_COVERED = 0.12;
const SMALLEST = 0.28;

function radii(net: Net, box: Box): (node: NetNode) => number {
  const parties = net.nodes.filter(({ kind }) => kind === 'party').length;
  const usual = ({ kind, statements }: NetNode) => {
    if (kind === 'party') return partyRadius(statements, parties);
    return kind === 'issue' ? issueRadius(statements) : demandRadius(statements, net.nodes.length - parties);
  };
  const covered = net.nodes.reduce((sum, node) => sum + Math.PI * usual(node) ** 2, 0) / (box.width * box.height);
  const scale = Math.min(1, Math.max(SMALLEST, Math.sqrt(MOST_COVERED / covered)));
  return (node) => usual(node) * scale;
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
  groups: NetNode[][],
  box: Box,
  { places, headings }: Layout,
  radius: (node: NetNode) => number,
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
      if (group[0].kind === 'demand')
        headings.push({
          issue: group[0].issue as IssueNode,
          x: at(top + step / 2) + inset,
          y: top,
          align: side === 'right' ? 'left' : 'right',
        });
      slot += 1;
      for (const node of group) {
        const y = 8 + (slot + 0.1) * step;
        places.set(node.key, { x: at(y), y, radius: radius(node), side });
        slot += 1;
      }
    }
  }
}

/** One sunflower of demands an issue, on an ellipse round the parties: for hundreds of demands. */
function inClusters(
  groups: NetNode[][],
  box: Box,
  { places, headings }: Layout,
  radius: (node: NetNode) => number,
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
    headings.push({ issue: group[0].issue as IssueNode, x: centre.x, y: centre.y - reach - 18, align: 'center' });
    group.forEach((node, rank) => {
      const distance = spread * Math.sqrt(rank + 0.4);
      places.set(node.key, {
        x: centre.x + Math.cos(rank * GOLDEN_ANGLE) * distance,
        y: centre.y + Math.sin(rank * GOLDEN_ANGLE) * distance,
        radius: radius(node),
        side: 'below',
      });
    });
  });
}

/** Parties in the middle, demands round them under their issues. Closed form: the same net and box, the same picture. */
export function layoutByIssue(net: Net, issues: IssueNode[], box: Box): Layout {
  const layout: Layout = { places: new Map(), headings: [] };
  const groups = byIssue(net, issues);
  const radius = radii(net, box);
  const grouped = groups.reduce((sum, group) => sum + group.length, 0);
  if (grouped <= MOST_AT_THE_SIDES) atTheSides(groups, box, layout, radius);
  else inClusters(groups, box, layout, radius);
  partiesInside(net, box, layout.places, radius);
  return layout;
}

/** Positions in any unit, stretched to the box; heights grow downwards in a box, upwards in a layout. */
export function stretch(positions: Map<string, Point>, box: Box): Map<string, Point> {
  const range = (of: 'x' | 'y') => {
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const position of positions.values()) {
      min = Math.min(min, position[of]);
      max = Math.max(max, position[of]);
    }
    return (value: number) => (max > min ? (value - min) / (max - min) : 0.5);
  };
  const [shareX, shareY] = [range('x'), range('y')];
  const { x: padX, y: padY } = padding(box);
  return new Map(
    [...positions].map(([key, { x, y }]) => [
      key,
      { x: padX + shareX(x) * (box.width - 2 * padX), y: padY + (1 - shareY(y)) * (box.height - 2 * padY) },
    ]),
  );
}

function padding(box: Box): Point {
  return { x: Math.min(80, box.width * 0.14), y: 44 };
}

/** Positions as ForceAtlas2 finds them, stretched to the box and pushed apart where nodes or labels would overlap. */
export function layoutByForce(net: Net, positions: Map<string, Point>, box: Box): Layout {
  const radius = radii(net, box);
  const points = stretch(positions, box);
  const pad = padding(box);
  const crowded = net.nodes.length > 90;
  const bodies = net.nodes.flatMap((node) => {
    const point = points.get(node.key);
    const own = radius(node);
    if (point === undefined) return [];
    return [
      {
        id: node.key,
        radius: own,
        ...point,
        halfWidth: crowded ? own + 3 : Math.min(56, Math.max(own, node.label.length * 3)),
        halfHeight: crowded ? own + 3 : own + 15,
      },
    ];
  });
  separate(bodies, { left: pad.x / 2, right: box.width - pad.x / 2, top: 20, bottom: box.height - 36 });
  const places = bodies.map(({ id, x, y, radius }): [string, Place] => [id, { x, y, radius, side: 'below' }]);
  return { places: new Map(places), headings: [] };
}

/** The stored positions; those of the whole graph were computed when it was built. */
export function layoutStored(net: Net, box: Box): Layout {
  return layoutByForce(net, new Map(net.nodes.map(({ key, x, y }) => [key, { x, y }])), box);
}
