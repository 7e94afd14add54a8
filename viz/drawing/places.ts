import type { IssueNode } from '../../src/graph/knowledgeGraph.ts';

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
export const MOST_AT_THE_SIDES = 46;
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function partyRadius(statements: number, parties: number): number {
  const scale = parties > 24 ? 0.62 : 1;
  return Math.min(24, 7 + 2.6 * Math.sqrt(statements)) * scale;
}

export function demandRadius(statements: number, demands: number): number {
  const scale = demands > 80 ? 0.6 : demands > MOST_AT_THE_SIDES ? 0.8 : 1;
  return Math.min(12, 5 + 1.3 * Math.sqrt(statements)) * scale;
}

export function issueRadius(statements: number): number {
  return Math.min(22, 8 + 1.6 * Math.sqrt(statements));
}

/** Room that a label needs beside a demand, from the width of the box. */
export function labelMargin(box: Box): number {
  return Math.max(64, Math.min(190, box.width * 0.26));
}
