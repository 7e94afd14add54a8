import type { KnowledgeGraph } from '../src/graph/knowledgeGraph.ts';

/** Id of the script element that carries the graph in an exported file. */
const EMBEDDED = 'parley-graph';

/** Where the IRIs of the graph begin, if whoever made the page says so. */
export function statedBase(): string | undefined {
  return document.getElementById('parley')?.dataset.base;
}

/**
 * The graph of this page: embedded in an exported file, else fetched from the server that sent the page.
 *
 * @throws Error with a message for the reader when neither gives a graph
 */
export async function loadGraph(): Promise<{ graph: KnowledgeGraph; served: boolean }> {
  const embedded = document.getElementById(EMBEDDED)?.textContent;
  if (embedded) return { graph: JSON.parse(embedded), served: false };
  return { graph: await fetchGraph(), served: true };
}

/**
 * The graph as the server has it now.
 *
 * @throws Error with a message for the reader
 */
export async function fetchGraph(): Promise<KnowledgeGraph> {
  const response = await fetch('graph.json', { headers: { accept: 'application/json' } }).catch(() => null);
  if (response === null) throw new Error('This page holds no graph, and no server answers. Is “parley serve” running?');
  if (!response.ok) throw new Error((await response.text()) || `The server answered ${response.status}.`);
  return response.json();
}
