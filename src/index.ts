/** The public library: documents in, stances and graphs out, questions over them. */
import type { KnowledgeGraph } from './graph/knowledgeGraph.ts';
import { type WriteOptions, writeRdf } from './rdf/writeRdf.ts';

export type { Document } from './documents/document.ts';
export { type DocumentProblem, describeProblem } from './documents/documentProblem.ts';
export { type ReadOptions, readDocuments } from './documents/readDocuments.ts';
export { UserError } from './documents/userError.ts';
export { toCsv } from './exports/csv.ts';
export { toGexf } from './exports/gexf.ts';
export { toGraphml } from './exports/graphml.ts';
export { toHtml } from './exports/html.ts';
export { buildGraph, type GraphInput } from './graph/buildGraph.ts';
export type {
  DemandNode,
  DocumentNode,
  IssueNode,
  KnowledgeGraph,
  PartyNode,
  StanceEdge,
} from './graph/knowledgeGraph.ts';
export type { DemandConcept, Issue, Knowledge, PartyKind, RegisteredParty, Scheme } from './knowledge/knowledge.ts';
export { loadKnowledge } from './knowledge/loadKnowledge.ts';
export { createParser } from './language/parser.ts';
export type { LanguageParser, ParsedDocument, Sentence, Token } from './language/sentence.ts';
export { type Answer, ask } from './questions/ask.ts';
export { conflicts, type FoldedDemand } from './questions/conflicts.ts';
export { type DemandMatch, findDemand } from './questions/findDemand.ts';
export { type Matrix, type MatrixCell, matrix } from './questions/matrix.ts';
export { type Position, positions, whoHolds } from './questions/positions.ts';
export type { RdfFormat } from './rdf/formats.ts';
export { readRdf } from './rdf/readRdf.ts';
export { querySparql } from './rdf/sparql.ts';
export { validateRdf } from './rdf/validate.ts';
export { type WriteOptions, writeRdf } from './rdf/writeRdf.ts';
export { type RunningServer, type ServerOptions, startServer } from './server/server.ts';
export { createExtractor, type Extraction, type Extractor } from './stances/extractor.ts';
export {
  POLARITY,
  type Polarity,
  type Resolution,
  STANCE_TYPES,
  type Stance,
  type StanceType,
} from './stances/stance.ts';

/** The graph as Turtle; see `writeRdf` for the other formats. */
export function toTurtle(graph: KnowledgeGraph, options: WriteOptions = {}): Promise<string> {
  return writeRdf(graph, 'turtle', options);
}
