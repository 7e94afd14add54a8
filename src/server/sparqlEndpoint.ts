import { Hono } from 'hono';
import { UserError } from '../documents/userError.ts';
import { MEDIA_TYPES } from '../rdf/formats.ts';
import { queryForm, RESULT_TYPES, withPrefixes } from '../rdf/sparqlQuery.ts';
import { QueryStopped, type SparqlStore } from '../rdf/sparqlStore.ts';
import { negotiate } from './negotiate.ts';

export interface SparqlLimits {
  /** Milliseconds after which a query is stopped. */
  timeoutMs?: number;
  /** Longest answer in characters. */
  longest?: number;
  /** Queries that may wait for their turn; further ones are asked to come again. */
  waiting?: number;
}

const LONGEST_QUERY = 100_000;
const DEFAULT_WAITING = 32;
const GRAPH_TYPES = [MEDIA_TYPES.turtle, MEDIA_TYPES.ntriples, MEDIA_TYPES.jsonld];

const refuse = (status: 400 | 403 | 406 | 413 | 415 | 503, words: string) => new Response(`${words}\n`, { status });
const READ_ONLY = 'the endpoint is read-only: updates are refused';

/**
 * A read-only SPARQL 1.1 Protocol endpoint over the store that `load` gives: GET with `?query=`, POST as a form or with the query as the
 * body; results as JSON, XML, CSV or TSV, graphs as Turtle, N-Triples or JSON-LD, by content negotiation. A faulty query is status 400
 * with the parser's message, an update 403, a type that cannot be given 406, a query that had to be stopped 503.
 */
export function sparqlRoutes(load: () => Promise<SparqlStore>, limits: SparqlLimits = {}): Hono {
  const app = new Hono();
  const { waiting: mostWaiting = DEFAULT_WAITING, ...queryLimits } = limits;
  let waiting = 0;

  const answer = async (query: string | undefined, accept: string, signal: AbortSignal): Promise<Response> => {
    if (!query?.trim()) return refuse(400, 'the parameter "query" is missing');
    if (query.length > LONGEST_QUERY) return refuse(413, `the query is longer than ${LONGEST_QUERY} characters`);
    if (waiting >= mostWaiting) return refuse(503, 'too many queries are waiting; ask again later');
    waiting++;
    try {
      const store = await load();
      const form = queryForm(withPrefixes(query, store.base), store.base);
      if (form === 'update') return refuse(403, READ_ONLY);
      const offered = form === 'graph' ? GRAPH_TYPES : Object.values(RESULT_TYPES);
      const type = negotiate(accept, offered);
      if (type === null) return refuse(406, `the answer can be given as ${offered.join(', ')}`);
      const { body, mediaType } = await store.query(query, {
        ...queryLimits,
        signal,
        accept: { results: type, graph: type },
      });
      return new Response(body, { status: 200, headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
    } catch (error) {
      if (error instanceof QueryStopped) return refuse(503, `${error.message}; ${error.hint}`);
      if (error instanceof UserError) return refuse(400, error.message);
      throw error;
    } finally {
      waiting--;
    }
  };

  app.get('/', (context) =>
    answer(context.req.query('query'), context.req.header('accept') ?? '', context.req.raw.signal),
  );
  app.post('/', async (context) => {
    const type = (context.req.header('content-type') ?? '').split(';')[0].trim().toLowerCase();
    const accept = context.req.header('accept') ?? '';
    const { signal } = context.req.raw;
    if (type === 'application/sparql-query') return answer(await context.req.text(), accept, signal);
    if (type === 'application/sparql-update') return refuse(403, READ_ONLY);
    if (type !== 'application/x-www-form-urlencoded')
      return refuse(415, 'send the query as a form or as application/sparql-query');
    const form = await context.req.parseBody();
    if (form.update !== undefined) return refuse(403, READ_ONLY);
    return answer(typeof form.query === 'string' ? form.query : undefined, accept, signal);
  });
  return app;
}
