import type { OpenDemandCount } from '../demands/draftScheme.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** The open demands of a graph with at least `minimum` statements, each with who states it in which words. */
export function openDemands(graph: KnowledgeGraph, minimum: number): OpenDemandCount[] {
  return graph.demands
    .filter(({ id }) => id.startsWith('open:'))
    .map(({ id, label }) => {
      const statements = graph.stances.filter(({ demand }) => demand === id);
      const examples = statements.map(({ party, stance, quote }) => `${party} ${stance}: ${quote}`);
      return { notation: id, label, count: statements.length, examples };
    })
    .filter(({ count }) => count >= minimum);
}
