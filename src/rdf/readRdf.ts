import type { Quad } from 'n3';
import { UserError } from '../documents/userError.ts';
import { holdersByParty, stanceEdges } from '../graph/edges.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { placeNodes } from '../graph/layout.ts';
import { compareStances } from '../graph/order.ts';
import type { RdfFormat } from './formats.ts';
import { NodeIndex } from './nodeIndex.ts';
import { type ParseOptions, parseRdf } from './parseRdf.ts';
import { readDemands, readDocuments, readIssues, readParties } from './readNodes.ts';
import { readStances } from './readStances.ts';
import { term, VOCABULARY_VERSION } from './vocabulary.ts';

/**
 * The graph that an RDF text holds, written by `writeRdf` or by hand: what the text states of parties, issues, demands,
 * documents and stances; edges and the names under which a party spoke follow from the stances. Statements in other
 * vocabularies are passed over. Where a node has no place in the drawing, all are placed anew.
 *
 * @throws UserError with source (and line, for syntax) if the text is not of this format, holds statements but no Parley
 * graph, states another major version of the vocabulary, or lacks something that a stance cannot be without
 */
export async function readRdf(text: string, format: RdfFormat, options: ParseOptions = {}): Promise<KnowledgeGraph> {
  return readQuads(await parseRdf(text, format, options), options.source ?? 'the graph');
}

/**
 * The graph that statements hold, of one text or of several together.
 *
 * @param source name of the text or texts, for messages
 * @throws UserError as `readRdf` does
 */
export function readQuads(quads: readonly Quad[], source: string): KnowledgeGraph {
  requireVersion(quads, source);
  const index = new NodeIndex(quads);
  const issues = readIssues(index);
  const { parties, unplacedParties } = readParties(index, source);
  const { demands, unplacedDemands } = readDemands(index, source);
  const documents = readDocuments(index);
  const stances = readStances(index, { documents, source }).sort(compareStances);
  if (quads.length && !parties.length && !demands.length && !documents.length && !stances.length)
    throw new UserError(`${source}: RDF, but without a Parley graph in it`, {
      hint: 'it holds no parley:Party, parley:Demand, parley:Document or parley:Stance; make a graph with "parley build"',
    });

  const labels = new Map(parties.map(({ id, label }) => [id, label]));
  const holders = holdersByParty(stances, labels);
  const graph: KnowledgeGraph = {
    parties: parties.map((party) => ({ ...party, holders: holders.get(party.id) ?? [] })),
    issues,
    demands,
    documents,
    stances,
    edges: stanceEdges(stances),
  };
  requireNodes(graph, source);
  return unplacedParties || unplacedDemands ? placeNodes(graph) : graph;
}

function requireVersion(quads: readonly Quad[], source: string): void {
  const stated = term('parley:vocabularyVersion').value;
  const major = (version: string) => version.trim().split('.')[0];
  for (const { predicate, object } of quads) {
    if (predicate.value !== stated || major(object.value) === major(VOCABULARY_VERSION)) continue;
    throw new UserError(
      `${source}: written with vocabulary version ${object.value}, this Parley reads ${VOCABULARY_VERSION}; build it again`,
      { hint: 'make the graph anew with "parley build", or read it with the Parley that wrote it' },
    );
  }
}

function requireNodes(graph: KnowledgeGraph, source: string): void {
  const parties = new Set(graph.parties.map(({ id }) => id));
  const demands = new Set(graph.demands.map(({ id }) => id));
  for (const { id, partyId, demand } of graph.stances) {
    if (!parties.has(partyId)) throw undescribed(source, id, `party "${partyId}"`, 'parley:Party');
    if (!demands.has(demand)) throw undescribed(source, id, `demand "${demand}"`, 'parley:Demand');
  }
}

function undescribed(source: string, stance: string, what: string, type: string): UserError {
  return new UserError(`${source}: the stance ${stance} names the ${what}, which the graph does not describe`, {
    hint: `give it the class ${type} and a label`,
  });
}
