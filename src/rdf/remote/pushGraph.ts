import { createHash } from 'node:crypto';
import type { Quad } from 'n3';
import { packageVersion } from '../../documents/packageVersion.ts';
import type { KnowledgeGraph } from '../../graph/knowledgeGraph.ts';
import { graphSections } from '../graphSections.ts';
import { checkBase, DEFAULT_BASE } from '../iris.ts';
import { type EndpointOptions, request } from './endpoint.ts';
import type { PushMethod } from './pushMethods.ts';
import { triples } from './triples.ts';

export interface PushOptions extends EndpointOptions {
  method: PushMethod;
  /** What the IRIs of the graph start with. */
  base?: string;
  /** Most triples in one request; 5,000 if absent. */
  batch?: number;
  /** What an earlier push brought over before it was interrupted: hash by graph. Filled in as this one goes on. */
  done: Map<string, string>;
  /** Called when a graph has arrived, and `done` holds it. */
  onGraph?: (graph: string, count: { done: number; all: number }) => Promise<void> | void;
}

export interface PushResult {
  graphs: number;
  triples: number;
  /** Graphs that an earlier push had brought over already. */
  skipped: number;
}

interface NamedGraph {
  iri: string;
  lines: string[];
  hash: string;
  /** Another corpus in the store may share it, so it is added to and never emptied. */
  shared: boolean;
}

const BATCH = 5_000;

/**
 * Brings a graph into a SPARQL 1.1 store: one named graph per document, which replaces the one that is there, and `<base>concepts` with
 * the issues, demands and parties, which is added to. Every request may be repeated, so a push that was interrupted is simply run again.
 *
 * `update` sends SPARQL 1.1 Update (DROP, then INSERT DATA in batches, the first together with the DROP); `graph-store` sends the Graph
 * Store HTTP Protocol (PUT for the first batch of a document, POST for the others).
 *
 * @throws UserError when the store cannot be reached or refuses; what has arrived stays, and `done` tells what
 */
export async function pushGraph(graph: KnowledgeGraph, endpoint: URL, options: PushOptions): Promise<PushResult> {
  const graphs = namedGraphs(graph, checkBase(options.base ?? DEFAULT_BASE));
  const result: PushResult = { graphs: 0, triples: 0, skipped: 0 };
  for (const named of graphs) {
    if (options.done.get(named.iri) === named.hash) {
      result.skipped++;
      continue;
    }
    const batches = inBatches(named.lines, options.batch ?? BATCH);
    for (const [index, lines] of batches.entries())
      await send[options.method](endpoint, named, lines, index === 0 && !named.shared, options);
    options.done.set(named.iri, named.hash);
    result.graphs++;
    result.triples += named.lines.length;
    await options.onGraph?.(named.iri, { done: result.graphs + result.skipped, all: graphs.length });
  }
  return result;
}

type Send = (
  endpoint: URL,
  graph: NamedGraph,
  lines: readonly string[],
  replace: boolean,
  options: EndpointOptions,
) => Promise<void>;

const send: Record<PushMethod, Send> = {
  async update(endpoint, { iri }, lines, replace, options) {
    const data = lines.length ? `INSERT DATA { GRAPH <${iri}> {\n${lines.join('\n')}\n} }` : '';
    const body = [replace ? `DROP SILENT GRAPH <${iri}>` : '', data].filter(Boolean).join(' ;\n');
    if (!body) return;
    const headers = { 'Content-Type': 'application/sparql-update; charset=utf-8' };
    await (await request(endpoint, { method: 'POST', headers, body }, options)).arrayBuffer();
  },
  async 'graph-store'(endpoint, { iri }, lines, replace, options) {
    const address = new URL(endpoint);
    address.searchParams.set('graph', iri);
    const headers = { 'Content-Type': 'application/n-triples' };
    const body = `${lines.join('\n')}\n`;
    await (await request(address, { method: replace ? 'PUT' : 'POST', headers, body }, options)).arrayBuffer();
  },
};

function namedGraphs(graph: KnowledgeGraph, base: string): NamedGraph[] {
  const concepts = `${base}concepts`;
  const quads = new Map<string, Quad[]>([[concepts, []]]);
  for (const section of graphSections(graph, { base, version: packageVersion() }))
    for (const quad of section.quads) {
      const iri = quad.graph.termType === 'NamedNode' ? quad.graph.value : concepts;
      if (!quads.has(iri)) quads.set(iri, []);
      quads.get(iri)!.push(quad);
    }
  return [...quads].map(([iri, own]) => {
    const lines = triples(own);
    const hash = createHash('sha256').update(lines.join('\n')).digest('hex');
    return { iri, lines, hash, shared: iri === concepts };
  });
}

function inBatches(lines: readonly string[], size: number): string[][] {
  const batches: string[][] = [];
  for (let at = 0; at < lines.length; at += size) batches.push(lines.slice(at, at + size));
  return batches.length ? batches : [[]];
}
