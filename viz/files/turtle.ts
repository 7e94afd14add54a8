import { version } from '../../package.json';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { graphSections } from '../../src/rdf/graphSections.ts';
import { checkBase, DEFAULT_BASE } from '../../src/rdf/iris.ts';
import { StringSink } from '../../src/rdf/textSink.ts';
import { writeSections } from '../../src/rdf/turtleWriter.ts';

/**
 * The graph as Turtle, byte for byte as `parley export turtle` writes it, made in the page.
 *
 * @param from what the IRIs start with
 */
export async function toTurtle(graph: KnowledgeGraph, from = DEFAULT_BASE): Promise<string> {
  const base = checkBase(from);
  const sink = new StringSink();
  await writeSections(graphSections(graph, { base, version }), 'turtle', base, sink);
  return sink.toString();
}
