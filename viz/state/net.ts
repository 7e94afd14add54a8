import type { IssueNode } from '../../src/graph/knowledgeGraph.ts';
import type { Polarity } from '../../src/stances/stance.ts';
import type { Selection } from './view.ts';

export interface NetNode {
  /** Unique among parties, demands and issues. */
  key: string;
  kind: 'party' | 'demand' | 'issue';
  label: string;
  statements: number;
  /** Issue that the node belongs to; null for parties. */
  issue: IssueNode | null;
  /** Stored place, in ForceAtlas2 units. */
  x: number;
  y: number;
  /** What a click on it selects. */
  selection: Selection;
}

export interface NetEdge {
  id: string;
  /** Keys of its nodes, a party first. */
  from: string;
  to: string;
  parties: readonly string[];
  /** Rows of the demands behind it. */
  demands: readonly string[];
  sign: string;
  word: string;
  colour: Polarity;
  /** Tells the meanings apart without colour: an arrow for a "no"; between parties, a solid line or a dashed one beside it. */
  mark: 'plain' | 'arrow' | 'solid' | 'dashes';
  /** What its width stands for, with the unit: "3 statements", "2 demands", or a share of what two parties speak about. */
  weight: number;
  unit: 'statement' | 'demand' | 'share';
  selection: Selection;
}

/** One view of the network: what is drawn, listed and lit, whatever its nodes stand for. */
export interface Net {
  nodes: NetNode[];
  edges: NetEdge[];
  /** Lines that are not drawn because there are too many; 0 for all but crowds. */
  left: number;
}

export const partyKey = (id: string) => `party/${id}`;
export const demandKey = (id: string) => `demand/${id}`;
export const issueKey = (id: string) => `issue/${id}`;

/** "1 statement", "5 demands", "0.25". */
export function weightWords({ weight, unit }: Pick<NetEdge, 'weight' | 'unit'>): string {
  if (unit === 'share') return weight.toFixed(2);
  return `${weight} ${unit}${weight === 1 ? '' : 's'}`;
}

/** The lines at each node. */
export function linesByNode(net: Net): Map<string, NetEdge[]> {
  const lines = new Map<string, NetEdge[]>();
  const put = (key: string, edge: NetEdge) => {
    const own = lines.get(key);
    if (own) own.push(edge);
    else lines.set(key, [edge]);
  };
  for (const edge of net.edges) {
    put(edge.from, edge);
    put(edge.to, edge);
  }
  return lines;
}
