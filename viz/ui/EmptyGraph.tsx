import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';

interface Props {
  graph: KnowledgeGraph;
  served: boolean;
}

function read(graph: KnowledgeGraph): string {
  const { length } = graph.documents;
  if (length === 0) return 'The graph holds no document yet.';
  return `${length === 1 ? 'One document was' : `${length} documents were`} read, and in none was a sentence found in which a party wants or refuses something. The text stands beside this, to check.`;
}

/** In the place of the drawing when there is no statement at all: what that means and what to do. */
export function EmptyGraph({ graph, served }: Props) {
  return (
    <section class="blank" aria-label="Empty graph">
      <h2>{graph.documents.length === 0 ? 'No document yet' : 'No statement was found'}</h2>
      <p>{read(graph)}</p>
      <p>
        Parley looks for sentences such as “Ukraine rejects territorial concessions” or “Norway has called for an
        inspection”, in English.
      </p>
      {served && <p>Drop your own texts on this page, or choose them with “Add documents” above.</p>}
      <p>{served ? 'Or build a graph of a whole folder:' : 'Build a graph of your own texts:'}</p>
      <pre>npx parley build my-texts/ && npx parley serve</pre>
    </section>
  );
}
