import { useState } from 'preact/hooks';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { AddDocuments } from './AddDocuments.tsx';
import { App } from './App.tsx';
import { useAdding } from './useAdding.ts';

interface Props {
  graph: KnowledgeGraph;
  /** Whether a server sent the page, which can read more documents. */
  served: boolean;
}

/** The page with the graph that it began with, or what has become of it since. */
export function Explorer({ graph: first, served }: Props) {
  const [graph, setGraph] = useState(first);
  const adding = useAdding(served, setGraph);
  return <App graph={graph} served={served} adding={<AddDocuments served={served} adding={adding} />} />;
}
