import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { Projection } from '../graph/projection.ts';
import { formatTable } from './table.ts';

/** The heaviest pairs first, each with the demands behind its weight. */
export function projectionTable(graph: KnowledgeGraph, { parties, edges }: Projection): string {
  const party = new Map(parties.map(({ id, label }) => [id, label]));
  const demand = new Map(graph.demands.map(({ id, label }) => [id, label]));
  const names = (notations: readonly string[]) => notations.map((id) => demand.get(id) ?? id).join('\n');
  if (!edges.length) return 'No two parties take sides on the same demand.';
  return formatTable(
    [
      { title: 'Party' },
      { title: 'Party' },
      { title: 'Weight', align: 'right' },
      { title: 'Agree on', grow: 1 },
      { title: 'Disagree on', grow: 1 },
    ],
    edges.map(({ a, b, weight, agree, disagree }) => [
      party.get(a) ?? a,
      party.get(b) ?? b,
      String(weight),
      names(agree),
      names(disagree),
    ]),
  );
}
