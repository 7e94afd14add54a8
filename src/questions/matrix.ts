import type { DemandNode, KnowledgeGraph, PartyNode } from '../graph/knowledgeGraph.ts';
import { POLARITY, type Polarity, STANCE_TYPES, type StanceType } from '../stances/stance.ts';
import { compare } from './positions.ts';

export interface MatrixCell {
  counts: Record<StanceType, number>;
  /** Polarities found, in the order pro, mixed, neutral, con; two or more where statements differ. */
  polarities: Polarity[];
}

/** Party by demand. A missing cell means that nothing was said, which is not the same as `neutral`. */
export interface Matrix {
  /** Most statements first. */
  parties: PartyNode[];
  /** Grouped by issue in the order of the scheme, open demands last; most statements first within an issue. */
  demands: DemandNode[];
  cell(party: PartyNode, demand: DemandNode): MatrixCell | null;
}

const ORDER: readonly Polarity[] = ['pro', 'mixed', 'neutral', 'con'];

/** The matrix of all parties and demands that have at least one statement. */
export function matrix(graph: KnowledgeGraph): Matrix {
  const cells = new Map<string, MatrixCell>();
  const weights = new Map<string, number>();
  const add = (key: string, count: number) => weights.set(key, (weights.get(key) ?? 0) + count);
  for (const { party, demand, counts } of graph.edges) {
    const total = STANCE_TYPES.reduce((sum, stance) => sum + counts[stance], 0);
    if (!total) continue;
    add(`party ${party}`, total);
    add(`demand ${demand}`, total);
    const found = new Set(STANCE_TYPES.filter((stance) => counts[stance]).map((stance) => POLARITY[stance]));
    cells.set(JSON.stringify([party, demand]), { counts, polarities: ORDER.filter((polarity) => found.has(polarity)) });
  }
  const weight = (key: string): number => weights.get(key) ?? 0;
  const issues = new Map(graph.issues.map((issue, index) => [issue.id, index]));
  const rank = (demand: DemandNode): number => issues.get(demand.issue ?? '') ?? issues.size;
  return {
    parties: graph.parties
      .filter(({ id }) => weight(`party ${id}`))
      .sort((a, b) => weight(`party ${b.id}`) - weight(`party ${a.id}`) || compare(a.id, b.id)),
    demands: graph.demands
      .filter(({ id }) => weight(`demand ${id}`))
      .sort((a, b) => rank(a) - rank(b) || weight(`demand ${b.id}`) - weight(`demand ${a.id}`) || compare(a.id, b.id)),
    cell: (party, demand) => cells.get(JSON.stringify([party.id, demand.id])) ?? null,
  };
}
