import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { SparqlStore } from '../rdf/sparqlStore.ts';

export interface LoadedGraph {
  graph: KnowledgeGraph;
  /** The graph as the page fetches it. */
  json: string;
  /** Changes with the content; an HTTP entity tag. */
  tag: string;
  /** The graph for SPARQL; indexed when it is first asked. */
  store: SparqlStore;
}

/** Where the server has its graph from. */
export interface GraphSource {
  /**
   * The graph as it is now. Callers at the same time share one reading.
   *
   * @throws UserError when there is none; the next call tries again
   */
  load(): Promise<LoadedGraph>;
  /** Ends the index of the graph, if there is one. */
  close(): Promise<void>;
}
