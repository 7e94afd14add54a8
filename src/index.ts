/** The public library: documents in, stances and graphs out, questions over them. */

export { type CorpusOptions, type ExtractedDocument, extractCorpus } from './corpus/extractCorpus.ts';
export { ExtractionCache } from './corpus/extractionCache.ts';
export { extractionFingerprint } from './corpus/fingerprint.ts';
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
export { querySparql, readRdf, startServer, toTurtle, validateRdf, writeRdf } from './onDemand.ts';
export { type Answer, ask } from './questions/ask.ts';
export { conflicts, type FoldedDemand } from './questions/conflicts.ts';
export { type DemandMatch, findDemand } from './questions/findDemand.ts';
export { type Matrix, type MatrixCell, matrix } from './questions/matrix.ts';
export { type Position, positions, whoHolds } from './questions/positions.ts';
export type { RdfFormat } from './rdf/formats.ts';
export type { SparqlAnswer, SparqlOptions } from './rdf/sparqlStore.ts';
export type { ValidationReport, ValidationResult } from './rdf/validate.ts';
export type { WriteOptions } from './rdf/writeRdf.ts';
export type { RunningServer, ServerOptions } from './server/server.ts';
export { createExtractor, type Extraction, type Extractor } from './stances/extractor.ts';
export {
  POLARITY,
  type Polarity,
  type Resolution,
  STANCE_TYPES,
  type Stance,
  type StanceType,
} from './stances/stance.ts';
