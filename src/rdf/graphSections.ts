import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { checkCoherence } from './coherence.ts';
import { conceptSections } from './conceptQuads.ts';
import { documentSections } from './documentQuads.ts';
import { type IriOptions, Iris } from './iris.ts';
import type { Section } from './section.ts';

/**
 * The graph as RDF, section by section: issues, demands and parties in the default graph, then each document in a named
 * graph of its own that bears the document's IRI.
 *
 * @throws UserError for a bad base, or text that no file can hold
 */
export function* graphSections(graph: KnowledgeGraph, options: IriOptions): Generator<Section> {
  checkCoherence(graph);
  const iris = new Iris(graph, options);
  yield* conceptSections(graph, iris);
  yield* documentSections(graph, iris);
}
