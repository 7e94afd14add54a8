import type { DemandNode, DocumentNode, IssueNode, KnowledgeGraph, PartyNode } from '../../src/graph/knowledgeGraph.ts';
import type { Stance } from '../../src/stances/stance.ts';
import { foldAccents } from './search.ts';

/** The issue of demands that no scheme knows. */
export const OPEN_ISSUE: IssueNode = { id: 'open', label: 'Other demands' };

/** A demand and, where contraries are folded, the demand it negates. */
export interface DemandRow {
  /** Notation of the demand that gives the row its name. */
  id: string;
  label: string;
  issue: IssueNode;
  demand: DemandNode;
  contrary: DemandNode | null;
}

/** The graph with its look-ups; made once a file, never changed. */
export interface Model {
  graph: KnowledgeGraph;
  parties: Map<string, PartyNode>;
  demands: Map<string, DemandNode>;
  documents: Map<string, DocumentNode>;
  stances: Map<string, Stance>;
  /** Those of which something is said, in the order of the scheme; demands without an issue last. */
  issues: IssueNode[];
  issueOf: Map<string, IssueNode>;
  /** Words of a stance to search in, by its id, without accents and capitals. */
  haystack(stance: string): string;
}

/** What a document is called: its title, else how its text begins, else its id. */
export function documentLabel(document: DocumentNode): string {
  if (document.title) return document.title;
  const opening = document.text.trim().split('\n', 1)[0].trim();
  if (opening === '') return document.id;
  return opening.length <= 70 ? opening : `${opening.slice(0, 70).replace(/\s+\S*$/, '')}…`;
}

/** Makes the words to search in when they are first asked for: most readers never search, and folding takes its time. */
function haystacks(model: Omit<Model, 'haystack'>): Model['haystack'] {
  const kept = new Map<string, string>();
  const fold = (key: string, words: () => (string | null | undefined)[]) => {
    const folded = kept.get(key) ?? foldAccents(words().filter(Boolean).join(' \n '));
    kept.set(key, folded);
    return folded;
  };
  return (id) => {
    const stance = model.stances.get(id);
    if (!stance) return '';
    const party = model.parties.get(stance.partyId);
    const demand = model.demands.get(stance.demand);
    const document = model.documents.get(stance.doc);
    const issue = model.issueOf.get(stance.demand);
    const { holder, demandLabel, demandText, quote } = stance;
    return [
      fold(`stance ${id}`, () => [holder, stance.party, demandLabel, demandText, quote]),
      fold(`party ${stance.partyId}`, () => [party?.label, ...(party?.holders ?? [])]),
      fold(`demand ${stance.demand}`, () => [demand?.label, ...(demand?.altLabels ?? []), issue?.label]),
      fold(`document ${stance.doc}`, () => [document?.title, document?.publisher]),
    ].join(' \n ');
  };
}

/** Prepares the look-ups that every view needs. */
export function makeModel(graph: KnowledgeGraph): Model {
  const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));
  const issueById = byId(graph.issues);
  const issueOf = new Map(
    graph.demands.map((demand) => [demand.id, (demand.issue && issueById.get(demand.issue)) || OPEN_ISSUE]),
  );
  const used = new Set(graph.stances.map((stance) => issueOf.get(stance.demand)?.id));
  const model = {
    graph,
    parties: byId(graph.parties),
    demands: byId(graph.demands),
    documents: byId(graph.documents),
    stances: byId(graph.stances),
    issues: [...graph.issues, OPEN_ISSUE].filter((issue) => used.has(issue.id)),
    issueOf,
  };
  return { ...model, haystack: haystacks(model) };
}
