import { holdersByParty, stanceEdges } from '../../src/graph/edges.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import type { Stance } from '../../src/stances/stance.ts';

/**
 * The graph of the shown statements alone, for files: parties, demands (with the demands they negate), issues and documents that they
 * need, every node where it stands in the whole. Of all statements, the whole graph.
 */
export function shownGraph(graph: KnowledgeGraph, shown: readonly Stance[]): KnowledgeGraph {
  if (shown.length === graph.stances.length) return graph;
  const parties = new Set(shown.map(({ partyId }) => partyId));
  const taken = new Set(shown.map(({ demand }) => demand));
  const contraries = graph.demands.filter(({ id }) => taken.has(id)).map(({ contrary }) => contrary);
  const demands = graph.demands.filter(({ id }) => taken.has(id) || contraries.includes(id));
  const issues = new Set(demands.map(({ issue }) => issue));
  const documents = new Set(shown.map(({ doc }) => doc));
  const holders = holdersByParty(shown, new Map(graph.parties.map(({ id, label }) => [id, label])));
  return {
    parties: graph.parties
      .filter(({ id }) => parties.has(id))
      .map((party) => ({ ...party, holders: holders.get(party.id) ?? [] })),
    issues: graph.issues.filter(({ id }) => issues.has(id)),
    demands: demands.map((demand) => ({
      ...demand,
      contrary: demands.some(({ id }) => id === demand.contrary) ? demand.contrary : null,
    })),
    documents: graph.documents.filter(({ id }) => documents.has(id)),
    stances: [...shown],
    edges: stanceEdges(shown),
  };
}
