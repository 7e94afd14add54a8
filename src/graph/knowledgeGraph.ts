import type { PartyKind } from '../knowledge/knowledge.ts';
import type { Stance, StanceType } from '../stances/stance.ts';

export interface PartyNode {
  /** Slug, last part of the IRI (`russia`). */
  id: string;
  label: string;
  kind: PartyKind;
  /** Names of those who spoke for it ("Vladimir Putin", "Kremlin"), sorted. */
  holders: string[];
  /** Stored layout position, in ForceAtlas2 units. */
  x: number;
  y: number;
}

export interface DemandNode {
  /** Notation (`nato-exclusion`, `open:lift-tariffs-on-steel`). */
  id: string;
  label: string;
  altLabels: string[];
  definition: string | null;
  /** Id of its issue; null for an open demand. */
  issue: string | null;
  /** Notation of the demand it negates. */
  contrary: string | null;
  x: number;
  y: number;
}

export interface IssueNode {
  id: string;
  label: string;
}

export interface DocumentNode {
  id: string;
  title: string | null;
  date: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  text: string;
  /** Id of the document that this one is a near-duplicate of. */
  copyOf?: string;
}

/** One view edge per (party, demand) over the stances that say so. */
export interface StanceEdge {
  party: string;
  demand: string;
  counts: Record<StanceType, number>;
  /** Ids of its stances, in document order. */
  stances: string[];
}

/** Plain data: what is stored, exported, asked and drawn. */
export interface KnowledgeGraph {
  parties: PartyNode[];
  issues: IssueNode[];
  demands: DemandNode[];
  documents: DocumentNode[];
  stances: Stance[];
  edges: StanceEdge[];
}
