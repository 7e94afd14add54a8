import { Worker } from 'node:worker_threads';
import { Parser as SparqlParser, type SparqlQuery } from 'sparqljs';
import { packagePath } from '../documents/packagePath.ts';
import { UserError } from '../documents/userError.ts';
import { MEDIA_TYPES, type RdfFormat } from './formats.ts';
import { DEFAULT_BASE } from './iris.ts';
import { NAMESPACES } from './vocabulary.ts';

export interface SparqlOptions {
  /** Where party:, demand: and document: begin. */
  base?: string;
  /** Milliseconds after which a query is stopped; 30,000 if absent. */
  timeoutMs?: number;
  /** Media type of the result: SPARQL results (JSON, XML, CSV, TSV) for SELECT and ASK, an RDF type for CONSTRUCT. */
  accept?: { results: string; graph: string };
}

export interface SparqlAnswer {
  mediaType: string;
  body: string;
}

export const RESULT_TYPES = {
  json: 'application/sparql-results+json',
  xml: 'application/sparql-results+xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
} as const;

const DEFAULT_TIMEOUT = 30_000;

/**
 * oxigraph runs in a worker thread: its queries are synchronous, so only ending the thread stops one that never ends. It serves as an
 * index only; exports never come from it, since it rewrites literals.
 */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { createRequire } = require('node:module');
const oxigraph = createRequire(workerData.root)('oxigraph');
try {
  const store = new oxigraph.Store();
  store.load(workerData.text, { format: workerData.format, base_iri: workerData.base, no_transaction: true });
  const { query, form, accept } = workerData;
  const type = form === 'graph' ? accept.graph : accept.results;
  const body = store.query(query, { results_format: type, use_default_graph_as_union: true, base_iri: workerData.base });
  parentPort.postMessage({ body, mediaType: type });
} catch (error) {
  parentPort.postMessage({ problem: String(error && error.message || error) });
}
`;

/** PREFIX lines for the namespaces that every graph of Parley uses, except those the query declares itself. */
export function withPrefixes(query: string, base = DEFAULT_BASE): string {
  const known: Record<string, string> = {
    ...NAMESPACES,
    party: `${base}party/`,
    demand: `${base}demand/`,
    issue: `${base}issue/`,
    document: `${base}document/`,
    stance: `${base}stance/`,
  };
  const lines = Object.entries(known)
    .filter(([prefix]) => !new RegExp(`\\bprefix\\s+${prefix}:`, 'i').test(query))
    .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`);
  return `${lines.join(' ')} ${query}`;
}

/**
 * SELECT and ASK give results, CONSTRUCT and DESCRIBE a graph; an update is refused by the caller. Prefixes must be declared.
 *
 * @throws UserError with the parser's message for a malformed query
 */
export function queryForm(query: string, base = DEFAULT_BASE): 'results' | 'graph' | 'update' {
  let parsed: SparqlQuery;
  try {
    parsed = new SparqlParser({ baseIRI: base }).parse(query);
  } catch (cause) {
    const message = (cause as Error).message.replace(/\s*\n[^\n]*\n\s*-*\^\s*\n?/, ' ').trim();
    throw new UserError(`the query cannot be answered: ${message}`, {
      hint: 'see https://www.w3.org/TR/sparql11-query/ for the syntax',
      cause,
    });
  }
  if (parsed.type === 'update') return 'update';
  return parsed.queryType === 'CONSTRUCT' || parsed.queryType === 'DESCRIBE' ? 'graph' : 'results';
}

/**
 * Answers a SPARQL 1.1 query over an RDF text; all named graphs together are the default graph.
 *
 * @throws UserError for a malformed query (with the parser's message), an update, or a query that takes longer than the limit
 */
export async function querySparql(
  text: string,
  format: RdfFormat,
  query: string,
  options: SparqlOptions = {},
): Promise<SparqlAnswer> {
  const {
    base = DEFAULT_BASE,
    timeoutMs = DEFAULT_TIMEOUT,
    accept = { results: RESULT_TYPES.json, graph: MEDIA_TYPES.turtle },
  } = options;
  const declared = withPrefixes(query, base);
  const form = queryForm(declared, base);
  if (form === 'update')
    throw new UserError('the graph is read-only: updates are refused', {
      hint: 'ask with SELECT, ASK, CONSTRUCT or DESCRIBE',
    });
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: {
      root: packagePath('package.json'),
      text,
      format: MEDIA_TYPES[format],
      base,
      query: declared,
      form,
      accept,
    },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      void worker.terminate();
      reject(
        new UserError(`the query took longer than ${timeoutMs / 1000} seconds and was stopped`, {
          hint: 'add a LIMIT or narrow the pattern',
        }),
      );
    }, timeoutMs);
    worker.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    worker.once('message', (message: { body?: string; mediaType?: string; problem?: string }) => {
      clearTimeout(timer);
      void worker.terminate();
      if (message.problem !== undefined)
        reject(
          new UserError(`the query cannot be answered: ${message.problem}`, {
            hint: 'see https://www.w3.org/TR/sparql11-query/ for the syntax',
          }),
        );
      else resolve({ body: message.body ?? '', mediaType: message.mediaType ?? '' });
    });
  });
}
