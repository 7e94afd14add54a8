import type { RdfFormat } from './formats.ts';
import { DEFAULT_BASE } from './iris.ts';
import { type SparqlAnswer, type SparqlOptions, SparqlStore } from './sparqlStore.ts';

/**
 * Answers one SPARQL 1.1 query over an RDF text; all named graphs together are the default graph. For several queries over the same
 * text, index it once with `SparqlStore`.
 *
 * @throws UserError for a malformed query (with the parser's message), an update, or a query that takes longer than the limit
 */
export async function querySparql(
  text: string,
  format: RdfFormat,
  query: string,
  { base = DEFAULT_BASE, ...options }: SparqlOptions & { base?: string } = {},
): Promise<SparqlAnswer> {
  const store = new SparqlStore(text, format, base);
  try {
    return await store.query(query, options);
  } finally {
    await store.close();
  }
}
