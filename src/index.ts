export type { Document } from './documents/document.ts';
export { type DocumentProblem, describeProblem } from './documents/documentProblem.ts';
export { type ReadOptions, readDocuments } from './documents/readDocuments.ts';
export { UserError } from './documents/userError.ts';
export type {
  DemandNode,
  DocumentNode,
  IssueNode,
  KnowledgeGraph,
  PartyNode,
  StanceEdge,
} from './graph/knowledgeGraph.ts';
export type { DemandConcept, Issue, Knowledge, PartyKind, RegisteredParty, Scheme } from './knowledge/knowledge.ts';
export {
  POLARITY,
  type Polarity,
  type Resolution,
  STANCE_TYPES,
  type Stance,
  type StanceType,
} from './stances/stance.ts';
