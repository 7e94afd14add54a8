import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { UserError } from '../documents/userError.ts';
import { MEDIA_TYPES } from '../rdf/formats.ts';
import { RESULT_TYPES } from '../rdf/sparqlQuery.ts';
import { NotAcceptable, QueryStopped, type SparqlStore, UpdateRefused } from '../rdf/sparqlStore.ts';
import { LONGEST_QUERY, MOST_QUERY_BYTES } from './limits.ts';
import { negotiate } from './negotiate.ts';

export interface SparqlLimits {
  /** Milliseconds after which a query is stopped. */
  timeoutMs?: number;
  /** Longest answer in characters. */
  longest?: number;
  /** Queries that may wait for their turn; further ones are asked to come again. */
  waiting?: number;
}

const DEFAULT_WAITING = 32;
const OFFERED = {
  results: Object.values(RESULT_TYPES),
  graph: [MEDIA_TYPES.turtle, MEDIA_TYPES.ntriples, MEDIA_TYPES.jsonld],
};

/** Seconds after which who was sent away may come again. */
const COME_AGAIN = '5';

const refuse = (status: 400 | 403 | 406 | 413 | 415 | 503, words: string) =>
  new Response(`${words}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      ...(status === 503 ? { 'Retry-After': COME_AGAIN } : {}),
    },
  });
const tooLong = () => refuse(413, `the query is longer than ${LONGEST_QUERY} characters`);
const READ_ONLY = 'the endpoint is read-only: updates are refused';

class GraphUnavailable extends Error {
  constructor(cause: unknown) {
    super('the graph cannot be read', { cause });
  }
}

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
    if (query.length > LONGEST_QUERY) return tooLong();
    if (waiting >= mostWaiting) return refuse(503, 'too many queries are waiting; ask again later');
    waiting++;
    try {
      const store = await load().catch((cause) => {
        throw new GraphUnavailable(cause);
      });
      const { body, mediaType } = await store.query(query, {
        ...queryLimits,
        signal,
        accept: { results: negotiate(accept, OFFERED.results), graph: negotiate(accept, OFFERED.graph) },
      });
      return new Response(body, { status: 200, headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
    } catch (error) {
      // Not a fault of the query: told by the application, as for every other address.
      if (error instanceof GraphUnavailable) throw error.cause;
      if (error instanceof QueryStopped) return refuse(503, `${error.message}; ${error.hint}`);
      if (error instanceof UpdateRefused) return refuse(403, READ_ONLY);
      if (error instanceof NotAcceptable)
        return refuse(406, `the answer can be given as ${OFFERED[error.form].join(', ')}`);
      if (error instanceof UserError) return refuse(400, error.message);
      throw error;
    } finally {
      waiting--;
    }
  };

  app.get('/', (context) =>
    answer(context.req.query('query'), context.req.header('accept') ?? '', context.req.raw.signal),
  );
  app.post('/', bodyLimit({ maxSize: MOST_QUERY_BYTES, onError: tooLong }), async (context) => {
    const type = (context.req.header('content-type') ?? '').split(';')[0].trim().toLowerCase();
    const accept = context.req.header('accept') ?? '';
    const { signal } = context.req.raw;
    if (type === 'application/sparql-query') return answer(await context.req.text(), accept, signal);
    if (type === 'application/sparql-update') return refuse(403, READ_ONLY);
    if (type !== 'application/x-www-form-urlencoded')
      return refuse(415, 'send the query as a form or as application/sparql-query');
    const form = new URLSearchParams(await context.req.text());
    if (form.has('update')) return refuse(403, READ_ONLY);
    return answer(form.get('query') ?? undefined, accept, signal);
  });
  return app;
}
