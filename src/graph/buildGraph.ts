import type { Document } from '../documents/document.ts';
import type { Knowledge, PartyKind } from '../knowledge/knowledge.ts';
import type { Stance } from '../stances/stance.ts';
import { holdersByParty, stanceEdges } from './edges.ts';
import { foldCopies } from './foldCopies.ts';
import type { DemandNode, DocumentNode, IssueNode, KnowledgeGraph, PartyNode } from './knowledgeGraph.ts';
import { placeNodes } from './layout.ts';
import { namedAsInGraph } from './namesInGraph.ts';
import { compareStances, sortedBy, sortedTexts } from './order.ts';

export interface GraphInput {
  documents: readonly Document[];
  stances: readonly Stance[];
  knowledge: Knowledge;
  /** Parties met in the texts, with the label and kind found for them; they win over the registry. */
  parties?: readonly { id: string; label: string; kind: PartyKind }[];
  /** Counts the statements of near-duplicate documents each for itself; else they are folded, see `foldCopies`. */
  keepDuplicates?: boolean;
}

/**
 * Merges stances into one graph: parties by id, demands by notation, one edge per (party, demand), each node with its
 * place in the drawing.
 *
 * Parties are those that hold a stance, besides all that `input.parties` names. A scheme brings in all its demands as soon as one of them is
 * the object of a stance: a demand on which nobody was heard must be answerable with "nobody", and its contrary too.
 * The result depends on the content of the input only, not on its order.
 *
 * @example
 * const graph = buildGraph({ documents, stances, knowledge });
 * console.log(graph.edges.map(({ party, demand, counts }) => [party, demand, counts.opposes]));
 */
export function buildGraph(input: GraphInput): KnowledgeGraph {
  const distinct = [...new Map(input.stances.map((stance) => [stance.id, stance])).values()].sort(compareStances);
  const read = documentNodes(input.documents);
  const { documents, stances: kept } = input.keepDuplicates
    ? { documents: read, stances: distinct }
    : foldCopies(read, distinct);
  const labelled = labelledParties(kept, input);
  const labels = new Map([...labelled].map(([id, { label }]) => [id, label]));
  const stances = namedAsInGraph(kept, labels, input.knowledge.parties);
  const holders = holdersByParty(stances, labels);
  const parties = sortedBy(labelled, ([id]) => id).map(([id, { label, kind }]) => ({
    id,
    label,
    kind,
    holders: holders.get(id) ?? [],
    x: 0,
    y: 0,
  }));
  const { demands, issues } = demandNodes(stances, input.knowledge);
  return placeNodes({ parties, issues, demands, documents, stances, edges: stanceEdges(stances) });
}

function documentNodes(documents: readonly Document[]): DocumentNode[] {
  return sortedBy(
    documents.map(({ id, title, date, publisher, url, language, text }) => ({
      id,
      title,
      date,
      publisher,
      url,
      language,
      text,
    })),
    ({ id }) => id,
  );
}

function labelledParties(
  stances: readonly Stance[],
  { knowledge, parties = [] }: GraphInput,
): Map<string, Pick<PartyNode, 'label' | 'kind'>> {
  const known = new Map<string, Pick<PartyNode, 'label' | 'kind'>>();
  const registered = new Map(knowledge.parties.map((party) => [party.id, party]));
  for (const { partyId, party } of stances) {
    const entry = registered.get(partyId);
    if (!known.has(partyId)) known.set(partyId, { label: entry?.label ?? party, kind: entry?.kind ?? 'group' });
  }
  for (const { id, label, kind } of parties) known.set(id, { label, kind });
  return known;
}

function demandNodes(stances: readonly Stance[], knowledge: Knowledge): { demands: DemandNode[]; issues: IssueNode[] } {
  const taken = new Set(stances.map(({ demand }) => demand));
  const demands = new Map<string, DemandNode>();
  const issues = new Map<string, IssueNode>();
  for (const scheme of knowledge.schemes) {
    if (!scheme.demands.some(({ notation }) => taken.has(notation))) continue;
    for (const { id, label } of scheme.issues) if (!issues.has(id)) issues.set(id, { id, label });
    for (const { notation, prefLabel, altLabels, definition, issue, contrary } of scheme.demands)
      if (!demands.has(notation))
        demands.set(notation, {
          id: notation,
          label: prefLabel,
          altLabels: sortedTexts(altLabels),
          definition,
          issue,
          contrary,
          x: 0,
          y: 0,
        });
  }
  for (const { demand, demandLabel } of stances)
    if (!demands.has(demand))
      demands.set(demand, {
        id: demand,
        label: demandLabel,
        altLabels: [],
        definition: null,
        issue: null,
        contrary: null,
        x: 0,
        y: 0,
      });
  return {
    issues: sortedBy(issues.values(), ({ id }) => id),
    demands: sortedBy(demands.values(), ({ id }) => id).map((node) => ({
      ...node,
      issue: node.issue !== null && issues.has(node.issue) ? node.issue : null,
      contrary: node.contrary !== null && demands.has(node.contrary) ? node.contrary : null,
    })),
  };
}
