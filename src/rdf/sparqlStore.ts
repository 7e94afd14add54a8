import { Worker } from 'node:worker_threads';
import { packagePath } from '../documents/packagePath.ts';
import { UserError } from '../documents/userError.ts';
import { keepsGraphs, MEDIA_TYPES, type RdfFormat } from './formats.ts';
import { DEFAULT_BASE } from './iris.ts';
import { cannotAnswer, RESULT_TYPES, requireShallow, withPrefixes } from './sparqlQuery.ts';

/** What to answer with, by what the query asks for; null where the caller takes none of the types there are. */
export interface AcceptedTypes {
  results: string | null;
  graph: string | null;
}

export interface SparqlOptions {
  /** Milliseconds after which a query is stopped; 30,000 if absent. */
  timeoutMs?: number;
  /** Longest answer in characters; 64 million if absent. */
  longest?: number;
  /** Media type of the answer: SPARQL results (JSON, XML, CSV, TSV) for SELECT and ASK, an RDF type for CONSTRUCT and DESCRIBE. */
  accept?: AcceptedTypes;
  /** Stops the query, running or waiting, once nobody waits for its answer. */
  signal?: AbortSignal;
}

export interface SparqlAnswer {
  mediaType: string;
  body: string;
}

const DEFAULT_TIMEOUT = 30_000;
const LONGEST_ANSWER = 64_000_000;
/** Longer graphs are given as they come: to state each triple once would take as long again as the query. */
const LONGEST_TIDIED = 500_000;

/** A query that was stopped because it took too long or answered too much. */
export class QueryStopped extends UserError {}

/** An update, where only questions are answered. */
export class UpdateRefused extends UserError {}

/** A query whose kind of answer the caller does not take. */
export class NotAcceptable extends UserError {
  readonly form: keyof AcceptedTypes;

  constructor(form: keyof AcceptedTypes) {
    super('the answer cannot be given as asked for');
    this.form = form;
  }
}

/**
 * Parser and oxigraph run in a worker thread: both are synchronous, so only ending the thread stops a query that never ends, or that takes
 * the parser minutes (its time grows with the square of the nesting). oxigraph is asked what the parser has understood to be a question. It serves as an
 * index only; exports never come from it, since it rewrites literals. The statements of all named graphs are put into the default graph
 * besides: a third more memory and time to load, and queries are 3 to 20 times faster than over oxigraph's union of the graphs.
 */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { createRequire } = require('node:module');
const { root, text, format, base, merge } = workerData;
const oxigraph = createRequire(root)('oxigraph');
const { Parser } = createRequire(root)('sparqljs');
const store = new oxigraph.Store();
const reply = (work) => {
  try {
    parentPort.postMessage(work());
  } catch (error) {
    parentPort.postMessage({ problem: String(error && error.message || error) });
  }
};
reply(() => {
  store.load(text, { format, base_iri: base, no_transaction: true });
  if (merge) store.update('INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }');
  return { body: '' };
});
parentPort.on('message', ({ query, accept, longest }) => reply(() => {
  const parsed = new Parser({ baseIRI: base }).parse(query);
  if (parsed.type === 'update') return { refused: 'update' };
  const form = ['CONSTRUCT', 'DESCRIBE'].includes(parsed.queryType) ? 'graph' : 'results';
  const type = accept[form];
  if (type === null) return { refused: form };
  const body = store.query(query, { results_format: type, base_iri: base });
  if (body.length > longest) return { length: body.length };
  return { type, body: form === 'graph' && body.length < ${LONGEST_TIDIED} ? tidied(body, type) : body };
}));
// What several documents state comes once from each; through a store of its own it is stated once, and grouped by subject.
function tidied(text, format) {
  const once = new oxigraph.Store();
  once.load(text, { format });
  return once.dump({ format, from_graph_name: oxigraph.defaultGraph() });
}
`;

function stoppedByCaller(): QueryStopped {
  return new QueryStopped('the query was stopped', { hint: 'send it again' });
}

interface Reply {
  /** Why there is no answer: an update, or a form of answer that the caller does not take. */
  refused?: 'update' | keyof AcceptedTypes;
  type?: string;
  body?: string;
  problem?: string;
  /** In place of an answer that is too long. */
  length?: number;
}

/**
 * One RDF text, indexed once and asked many times; all named graphs together are the default graph. Queries are answered one after the
 * other. One that takes too long is stopped together with its thread; the next one indexes the text again.
 */
export class SparqlStore {
  private readonly text: string;
  private readonly format: RdfFormat;
  /** Where party:, demand: and document: begin. */
  readonly base: string;
  private worker: Promise<Worker> | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(text: string, format: RdfFormat, base = DEFAULT_BASE) {
    this.text = text;
    this.format = format;
    this.base = base;
  }

  /**
   * Answers a SPARQL 1.1 query.
   *
   * @throws UserError for a malformed query (with the parser's message) or a text that is not RDF; UpdateRefused; NotAcceptable if
   *   the caller takes no type of its form; QueryStopped if it takes longer, or answers more, than the limit, or the signal stops it
   */
  query(query: string, options: SparqlOptions = {}): Promise<SparqlAnswer> {
    const answer = this.last.then(() => this.answer(query, options));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the thread once the queries that wait are answered. */
  async closeWhenIdle(): Promise<void> {
    await this.last;
    await this.close();
  }

  /** Ends the thread; queries that still wait are refused. */
  async close(): Promise<void> {
    this.closed = true;
    const worker = await this.worker?.catch(() => null);
    await worker?.terminate();
  }

  private async answer(query: string, options: SparqlOptions): Promise<SparqlAnswer> {
    const { timeoutMs = DEFAULT_TIMEOUT, longest = LONGEST_ANSWER, signal } = options;
    const { accept = { results: RESULT_TYPES.json, graph: MEDIA_TYPES.turtle } } = options;
    requireShallow(query);
    if (this.closed) throw new UserError('the store is closed');
    if (signal?.aborted) throw stoppedByCaller();
    this.worker ??= this.index();
    const worker = await this.worker;
    worker.postMessage({ query: withPrefixes(query, this.base), accept, longest });
    const { body, type, refused, problem, length } = await this.nextReply(worker, timeoutMs, signal);
    if (problem !== undefined) throw cannotAnswer(problem);
    if (refused === 'update')
      throw new UpdateRefused('the graph is read-only: updates are refused', {
        hint: 'ask with SELECT, ASK, CONSTRUCT or DESCRIBE',
      });
    if (refused) throw new NotAcceptable(refused);
    if (body !== undefined && type !== undefined) return { mediaType: type, body };
    throw new QueryStopped(`the answer is ${length} characters long, and the limit is ${longest}`, {
      hint: 'add a LIMIT or narrow the pattern',
    });
  }

  private async index(): Promise<Worker> {
    const { text, base } = this;
    const root = packagePath('package.json');
    const worker = new Worker(WORKER, {
      eval: true,
      workerData: { root, text, base, format: MEDIA_TYPES[this.format], merge: keepsGraphs(this.format) },
    });
    const { problem } = await this.nextReply(worker, null);
    if (problem === undefined) return worker;
    this.worker = null;
    await worker.terminate();
    throw new UserError(`the graph cannot be indexed: ${problem}`, { hint: 'look at it with "parley validate"' });
  }

  private nextReply(worker: Worker, timeoutMs: number | null, signal?: AbortSignal): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        worker.off('error', fail).off('exit', stop).off('message', take);
        signal?.removeEventListener('abort', leave);
        settle();
      };
      const giveUp = (error: Error) => {
        this.worker = null;
        void worker.terminate();
        end(() => reject(error));
      };
      const fail = (error: Error) => giveUp(error);
      const stop = () => giveUp(new UserError('the store was closed before it answered'));
      const leave = () => giveUp(stoppedByCaller());
      const take = (reply: Reply) => end(() => resolve(reply));
      const timer =
        timeoutMs === null
          ? undefined
          : setTimeout(() => {
              const seconds = timeoutMs / 1000;
              giveUp(
                new QueryStopped(`the query took longer than ${seconds} seconds and was stopped`, {
                  hint: 'add a LIMIT or narrow the pattern',
                }),
              );
            }, timeoutMs);
      worker.on('error', fail).on('exit', stop).on('message', take);
      signal?.addEventListener('abort', leave);
      if (signal?.aborted) leave();
    });
  }
}
