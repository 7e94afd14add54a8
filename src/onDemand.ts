import type { KnowledgeGraph } from './graph/knowledgeGraph.ts';
import type { RdfFormat } from './rdf/formats.ts';
import type { ParseOptions } from './rdf/parseRdf.ts';
import type { SparqlAnswer, SparqlOptions } from './rdf/sparqlStore.ts';
import type { ValidationReport } from './rdf/validate.ts';
import type { WriteOptions } from './rdf/writeRdf.ts';
import type { RunningServer, ServerOptions } from './server/server.ts';

// Functions of the public library that stand on large packages (n3, oxigraph, hono): these load when first called, so that
// a program which only extracts does not wait for a SPARQL engine.

/**
 * A graph as Turtle; `writeRdf` writes the other formats.
 *
 * @throws UserError for a base that is no IRI, and for text with half a character, which no file can hold
 * @example
 * await writeFile('talks.ttl', await toTurtle(graph, { base: 'https://example.org/talks/' }));
 */
export function toTurtle(graph: KnowledgeGraph, options: WriteOptions = {}): Promise<string> {
  return writeRdf(graph, 'turtle', options);
}

/**
 * A graph as RDF 1.1 in any of the formats; the same graph gives the same bytes. TriG and N-Quads hold a named graph per document.
 *
 * @throws UserError for a base that is no IRI, and for text with half a character, which no file can hold
 */
export async function writeRdf(graph: KnowledgeGraph, format: RdfFormat, options: WriteOptions = {}): Promise<string> {
  return (await import('./rdf/writeRdf.ts')).writeRdf(graph, format, options);
}

/**
 * The graph that an RDF text of Parley's vocabulary holds.
 *
 * @throws UserError with source (and line, for syntax) if it cannot be read
 */
export async function readRdf(text: string, format: RdfFormat, options: ParseOptions = {}): Promise<KnowledgeGraph> {
  return (await import('./rdf/readRdf.ts')).readRdf(text, format, options);
}

/**
 * Answers one SPARQL 1.1 query over an RDF text; all named graphs together are the default graph.
 *
 * @throws UserError for a malformed query, an update, or a query that takes longer than the limit
 * @example
 * const answer = await querySparql(await toTurtle(graph), 'turtle', 'SELECT ?p WHERE { ?p parley:opposes demand:nato-exclusion }');
 */
export async function querySparql(
  text: string,
  format: RdfFormat,
  query: string,
  options: SparqlOptions & { base?: string } = {},
): Promise<SparqlAnswer> {
  return (await import('./rdf/sparql.ts')).querySparql(text, format, query, options);
}

/**
 * Checks an RDF text against the shapes of the vocabulary (SHACL).
 *
 * @throws UserError for text that is not RDF of this format
 */
export async function validateRdf(text: string, format: RdfFormat, source?: string): Promise<ValidationReport> {
  return (await import('./rdf/validate.ts')).validateRdf(text, format, source);
}

/**
 * Serves the explorer, the graph, SPARQL and the vocabulary until closed; see `ServerOptions`.
 *
 * @throws UserError when the graph cannot be read, the package was not built, or the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  return (await import('./server/server.ts')).startServer(options);
}
