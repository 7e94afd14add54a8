import Graph from 'graphology';
import { STANCE_TYPES, type StanceType } from '../stances/stance.ts';
import type { KnowledgeGraph, StanceEdge } from './knowledgeGraph.ts';

/** Key of a party's node in the network; parties and demands may share an id. */
export function partyKey(id: string): string {
  return `party:${id}`;
}

/** Key of a demand's node in the network. */
export function demandKey(id: string): string {
  return `demand:${id}`;
}

/** The stance that an edge shows: the most frequent one, the stronger of two that are equally frequent. */
export function mainStance(counts: Readonly<Record<StanceType, number>>): StanceType {
  return STRONGEST_FIRST.reduce((best, type) => (counts[type] > counts[best] ? type : best));
}

/** Rejection outweighs assent where both are said as often: a contested position must not look like agreement. */
const STRONGEST_FIRST: readonly StanceType[] = ['opposes', 'demands', 'supports', 'conditional', 'noncommittal'];

function weight({ counts }: StanceEdge): number {
  return STANCE_TYPES.reduce((sum, type) => sum + counts[type], 0);
}

/**
 * The graph as a directed graphology network, party -> demand, one edge per pair.
 *
 * Node attributes: `kind` (`party` or `demand`), `id`, `label`, `x`, `y`; for parties `partyKind` and `holders`; for
 * demands `issue`, `issueLabel`, `definition` and `contrary` (empty where there is none). Edge attributes: `stance`
 * (the main one), `weight` (number of stances), one count per stance type, `stances` (ids). Nothing is called `type`,
 * which sigma keeps for itself.
 */
export function toNetwork(graph: KnowledgeGraph): Graph {
  const network = new Graph({ type: 'directed', multi: false });
  const issues = new Map(graph.issues.map(({ id, label }) => [id, label]));
  for (const { id, label, kind, holders, x, y } of graph.parties)
    network.addNode(partyKey(id), { kind: 'party', id, label, partyKind: kind, holders: [...holders], x, y });
  for (const { id, label, issue, definition, contrary, x, y } of graph.demands)
    network.addNode(demandKey(id), {
      kind: 'demand',
      id,
      label,
      issue: issue ?? '',
      issueLabel: issue === null ? '' : (issues.get(issue) ?? issue),
      definition: definition ?? '',
      contrary: contrary ?? '',
      x,
      y,
    });
  for (const edge of graph.edges)
    network.addEdgeWithKey(`${edge.party}->${edge.demand}`, partyKey(edge.party), demandKey(edge.demand), {
      stance: mainStance(edge.counts),
      weight: weight(edge),
      ...edge.counts,
      stances: [...edge.stances],
    });
  return network;
}
