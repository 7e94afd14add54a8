import { version } from '../../package.json';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { graphSections } from '../../src/rdf/graphSections.ts';
import { DEFAULT_BASE } from '../../src/rdf/iris.ts';
import { StringSink } from '../../src/rdf/textSink.ts';
import { writeSections } from '../../src/rdf/turtleWriter.ts';

/** The graph as Turtle, byte for byte as `parley export turtle` writes it, made in the page. */
export async function toTurtle(graph: KnowledgeGraph): Promise<string> {
  const sink = new StringSink();
  await writeSections(graphSections(graph, { version }), 'turtle', DEFAULT_BASE, sink);
  return sink.toString();
}
