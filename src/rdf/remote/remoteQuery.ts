import { UserError } from '../../documents/userError.ts';
import { MEDIA_TYPES } from '../formats.ts';
import { queryForm, RESULT_TYPES, withPrefixes } from '../sparqlQuery.ts';
import { QueryStopped, type SparqlAnswer, type SparqlOptions } from '../sparqlStore.ts';
import { type EndpointOptions, request } from './endpoint.ts';

export interface RemoteOptions extends SparqlOptions {
  base?: string;
  accept?: { results: string; graph: string };
}

/**
 * Asks one remote SPARQL 1.1 endpoint, by POST of a form, which every server takes however long the query is.
 *
 * @throws UserError for a malformed query, which is not sent, an endpoint that cannot be reached or refuses, and an answer of another
 *   type than was asked for; QueryStopped if it takes longer than the limit
 */
export async function queryEndpoint(
  endpoint: URL,
  query: string,
  { base, timeoutMs = 30_000, accept }: RemoteOptions,
  { authorization, retries }: EndpointOptions,
): Promise<SparqlAnswer> {
  const { declared, type } = prepare(query, base, accept);
  const headers = { Accept: type, 'Content-Type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams({ query: declared }).toString();
  const response = await request(endpoint, { method: 'POST', headers, body }, { authorization, retries, timeoutMs });
  const mediaType = (response.headers.get('content-type') ?? '').split(';')[0].trim();
  const compatible = mediaType === type || (type === RESULT_TYPES.json && mediaType === 'application/json');
  if (!compatible)
    throw new UserError(`${endpoint.href} answered with ${mediaType || 'no media type'} where ${type} was asked for`, {
      hint: 'is this the address for queries? It may be that of a web page',
      exitCode: 1,
    });
  return { mediaType: type, body: await response.text() };
}

/**
 * Asks several endpoints as if they were one, with Comunica, which plans which part of the query goes where.
 *
 * @throws UserError as `queryEndpoint` does, and where Comunica is not installed
 */
export async function queryFederation(
  endpoints: readonly URL[],
  query: string,
  { base, timeoutMs = 120_000, accept }: RemoteOptions,
  { authorization }: EndpointOptions,
): Promise<SparqlAnswer> {
  const { declared, type } = prepare(query, base, accept);
  const { QueryEngine } = await loadComunica();
  const engine = new QueryEngine();
  const [first, ...rest] = endpoints.map(({ href }) => ({ type: 'sparql' as const, value: href }));
  const signal = AbortSignal.timeout(timeoutMs);
  const send: typeof fetch = (address, init) => {
    const headers = new Headers(init?.headers);
    if (authorization) headers.set('Authorization', authorization);
    return fetch(address, { ...init, headers, signal });
  };
  try {
    const result = await engine.query(declared, { sources: [first, ...rest], fetch: send });
    const { data } = await engine.resultToString(result, type);
    const parts: string[] = [];
    for await (const part of data) parts.push(String(part));
    return { mediaType: type, body: parts.join('') };
  } catch (error) {
    if (signal.aborted)
      throw new QueryStopped(`the endpoints took longer than ${timeoutMs / 1000} seconds and were given up`, {
        hint: 'add a LIMIT, narrow the pattern, or ask one endpoint at a time',
        exitCode: 1,
      });
    const { message } = error as Error;
    throw new UserError(`the endpoints cannot be asked together: ${message.split('\n')[0]}`, {
      hint: `check that each of them answers alone: ${endpoints.map(({ href }) => href).join(' ')}`,
      exitCode: 1,
      cause: error,
    });
  }
}

function prepare(query: string, base: string | undefined, accept: RemoteOptions['accept']) {
  const declared = withPrefixes(query, base);
  const form = queryForm(declared, base);
  if (form === 'update')
    throw new UserError('updates are not sent: parley sparql only asks', {
      hint: 'ask with SELECT, ASK, CONSTRUCT or DESCRIBE; "parley push" brings a graph into a store',
    });
  const { results = RESULT_TYPES.json, graph = MEDIA_TYPES.turtle } = accept ?? {};
  return { declared, type: form === 'graph' ? graph : results };
}

async function loadComunica(): Promise<typeof import('@comunica/query-sparql')> {
  try {
    return await import('@comunica/query-sparql');
  } catch (cause) {
    throw new UserError('asking several endpoints together needs Comunica, which is not installed', {
      hint: 'npm install @comunica/query-sparql@4',
      exitCode: 1,
      cause,
    });
  }
}
