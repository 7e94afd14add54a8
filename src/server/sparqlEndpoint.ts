import { Hono } from 'hono';
import { UserError } from '../documents/userError.ts';
import { MEDIA_TYPES, type RdfFormat } from '../rdf/formats.ts';
import { querySparql, RESULT_TYPES } from '../rdf/sparql.ts';

export interface SparqlSource {
  text: string;
  format: RdfFormat;
}

const LONGEST_QUERY = 100_000;
const GRAPH_TYPES = [MEDIA_TYPES.turtle, MEDIA_TYPES.ntriples];

/** The first acceptable type of `offered`, in the order of the client's list; the first offered one when it takes anything. */
function negotiate(accept: string, offered: readonly string[]): string {
  const asked = accept
    .split(',')
    .map((entry) => {
      const [type, ...parameters] = entry.trim().split(';');
      const quality = /q=([\d.]+)/.exec(parameters.join(';'))?.[1];
      return { type: type.trim().toLowerCase(), quality: quality ? Number(quality) : 1 };
    })
    .sort((a, b) => b.quality - a.quality);
  const aliases: Record<string, string> = {
    'application/json': RESULT_TYPES.json,
    'application/xml': RESULT_TYPES.xml,
    'text/xml': RESULT_TYPES.xml,
    'text/plain': MEDIA_TYPES.ntriples,
  };
  for (const { type } of asked) {
    const wanted = aliases[type] ?? type;
    if (offered.includes(wanted)) return wanted;
  }
  return offered[0];
}

/**
 * A read-only SPARQL 1.1 Protocol endpoint over the graph that `load` gives: GET with `?query=`, POST as a form or with the query as the
 * body; results as JSON, XML, CSV or TSV, graphs as Turtle or N-Triples, by content negotiation. A faulty query is status 400 with the
 * parser's message, an update 403.
 */
export function sparqlRoutes(load: () => Promise<SparqlSource>): Hono {
  const app = new Hono();
  const answer = async (query: string | undefined, accept: string): Promise<Response> => {
    if (!query?.trim()) return new Response('the parameter "query" is missing\n', { status: 400 });
    if (query.length > LONGEST_QUERY) return new Response('the query is too long\n', { status: 413 });
    try {
      const { text, format } = await load();
      const results = negotiate(accept, Object.values(RESULT_TYPES));
      const { body, mediaType } = await querySparql(text, format, query, {
        accept: { results, graph: negotiate(accept, GRAPH_TYPES) },
      });
      return new Response(body, { status: 200, headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const status = /read-only/.test(error.message) ? 403 : /took longer/.test(error.message) ? 503 : 400;
      return new Response(`${error.message}\n`, { status });
    }
  };
  app.get('/', (context) => answer(context.req.query('query'), context.req.header('accept') ?? ''));
  app.post('/', async (context) => {
    const type = (context.req.header('content-type') ?? '').split(';')[0].trim().toLowerCase();
    const accept = context.req.header('accept') ?? '';
    if (type === 'application/sparql-query') return answer(await context.req.text(), accept);
    if (type === 'application/sparql-update') return new Response('the endpoint is read-only\n', { status: 403 });
    if (type !== 'application/x-www-form-urlencoded')
      return new Response('send the query as a form or as application/sparql-query\n', { status: 415 });
    const form = await context.req.parseBody();
    if (form.update !== undefined) return new Response('the endpoint is read-only\n', { status: 403 });
    return answer(typeof form.query === 'string' ? form.query : undefined, accept);
  });
  return app;
}
