import type { Writable } from 'node:stream';
import { packageVersion } from '../documents/packageVersion.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { RdfFormat } from './formats.ts';
import { graphSections } from './graphSections.ts';
import { checkBase, DEFAULT_BASE } from './iris.ts';
import { writeJsonld } from './jsonldWriter.ts';
import { StreamSink } from './streamSink.ts';
import { StringSink, type TextSink } from './textSink.ts';
import { writeSections } from './turtleWriter.ts';

export interface WriteOptions {
  /** What the IRIs of parties, demands, documents and stances start with; `https://w3id.org/parley/` if left out. */
  base?: string;
}

/**
 * The whole graph as RDF 1.1: documents with their text, stances with their evidence, the drawing. The same graph gives
 * the same bytes; `readRdf` gives the same graph back. TriG and N-Quads hold a named graph per document.
 *
 * @throws UserError for a base that is no IRI, and for text with half a character, which no file can hold
 */
export async function writeRdf(graph: KnowledgeGraph, format: RdfFormat, options: WriteOptions = {}): Promise<string> {
  const sink = new StringSink();
  await write(graph, format, sink, options);
  return sink.toString();
}

/**
 * As `writeRdf`, portion by portion into a stream, which is left open. Waits while the stream is full, so that memory
 * does not grow with the graph.
 */
export async function writeRdfTo(
  stream: Writable,
  graph: KnowledgeGraph,
  format: RdfFormat,
  options: WriteOptions = {},
): Promise<void> {
  const sink = new StreamSink(stream);
  await write(graph, format, sink, options);
  await sink.flush();
}

async function write(graph: KnowledgeGraph, format: RdfFormat, sink: TextSink, options: WriteOptions): Promise<void> {
  const base = checkBase(options.base ?? DEFAULT_BASE);
  const sections = graphSections(graph, { base, version: packageVersion() });
  if (format === 'jsonld') await writeJsonld(sections, base, sink);
  else await writeSections(sections, format, base, sink);
}
