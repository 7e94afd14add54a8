import { type Quad, Writer } from 'n3';

/** Statements as N-Triples lines without their graph, each once: what both SPARQL's INSERT DATA and the Graph Store take. */
export function triples(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: 'N-Triples' });
  const lines = quads.map(({ subject, predicate, object }) =>
    writer.quadToString(subject, predicate, object).trimEnd(),
  );
  return [...new Set(lines)];
}
