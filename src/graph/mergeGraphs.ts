import { holdersByParty, stanceEdges } from './edges.ts';
import { foldCopies } from './foldCopies.ts';
import type { KnowledgeGraph } from './knowledgeGraph.ts';
import { placeNodes } from './layout.ts';
import { namedAsInGraph } from './namesInGraph.ts';
import { compareStances, sortedBy } from './order.ts';

/** Nodes of both by id, those of the first as the first knows them. */
function union<T extends { id: string }>(first: readonly T[], second: readonly T[]): T[] {
  const known = new Map([...second, ...first].map((node) => [node.id, node]));
  return sortedBy(known.values(), ({ id }) => id);
}

/**
 * One graph of two over different documents, as `buildGraph` would have made it of all documents together; where both know a node, it
 * is described as in the first. Every node gets its place anew.
 */
export function mergeGraphs(first: KnowledgeGraph, second: KnowledgeGraph): KnowledgeGraph {
  const all = [...new Map([...second.stances, ...first.stances].map((stance) => [stance.id, stance])).values()];
  const { documents, stances: kept } = foldCopies(union(first.documents, second.documents), all.sort(compareStances));
  const parties = union(first.parties, second.parties);
  const labels = new Map(parties.map(({ id, label }) => [id, label]));
  const stances = namedAsInGraph(kept, labels);
  const holders = holdersByParty(stances, labels);
  return placeNodes({
    parties: parties.map((party) => ({ ...party, holders: holders.get(party.id) ?? [] })),
    issues: union(first.issues, second.issues),
    demands: union(first.demands, second.demands),
    documents,
    stances,
    edges: stanceEdges(stances),
  });
}
