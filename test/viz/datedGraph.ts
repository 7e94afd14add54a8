import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { dayNumber, isoDay } from '../../viz/state/days.ts';

/**
 * The graph with its statements spread over `days` days from `first`, more of them towards the end, and every ninth
 * without a date; the same arguments give the same graph.
 */
export function datedGraph(graph: KnowledgeGraph, first: string, days: number): KnowledgeGraph {
  const start = dayNumber(first) ?? 0;
  const last = graph.stances.length - 1;
  const stances = graph.stances.map((stance, index) => {
    const share = index === last ? 1 : ((index * 37) % 101) / 100;
    const date = index % 9 === 4 ? null : isoDay(start + Math.round(share ** 0.7 * (days - 1)));
    return { ...stance, date };
  });
  return { ...graph, documents: graph.documents.map((document) => ({ ...document, date: null })), stances };
}
