import type { Document } from '../documents/document.ts';
import { readDocuments } from '../documents/readDocuments.ts';
import type { Knowledge, PartyKind } from '../knowledge/knowledge.ts';
import type { Stance } from '../stances/stance.ts';
import type { CommonOptions } from './commonOptions.ts';
import { count, type Messages } from './messages.ts';

/** All that the extraction found in a set of documents. */
export interface ExtractionRun {
  knowledge: Knowledge;
  documents: Document[];
  stances: Stance[];
  parties: { id: string; label: string; kind: PartyKind }[];
  /** Candidates that the gate dropped, by reason. */
  dropped: Map<string, number>;
}

/**
 * Reads documents and extracts their stances. Documents that cannot be read are told and left out.
 *
 * @param onStances called with the stances of each document as soon as they are found
 */
export async function runExtraction(
  paths: readonly string[],
  options: CommonOptions,
  messages: Messages,
  onStances: (stances: readonly Stance[]) => void = () => {},
): Promise<ExtractionRun> {
  messages.progress('loading the language model and the codebooks …');
  const [{ loadKnowledge }, { createExtractor }] = await Promise.all([
    import('../knowledge/loadKnowledge.ts'),
    import('../stances/extractor.ts'),
  ]);
  const knowledge = await loadKnowledge({ schemes: options.scheme, parties: options.parties });
  const extractor = await createExtractor({ knowledge });
  const parties = new Map<string, { id: string; label: string; kind: PartyKind }>();
  const run: ExtractionRun = { knowledge, documents: [], stances: [], parties: [], dropped: new Map() };
  for await (const document of readDocuments(paths, { onError: (problem) => messages.problem(problem) })) {
    messages.progress(`${run.documents.length + 1}: ${document.id}`);
    const extraction = extractor.extract(document);
    run.documents.push(document);
    for (const stance of extraction.stances) run.stances.push(stance);
    for (const party of extraction.parties) if (!parties.has(party.id)) parties.set(party.id, party);
    for (const { reason, count } of extraction.dropped) run.dropped.set(reason, (run.dropped.get(reason) ?? 0) + count);
    onStances(extraction.stances);
  }
  messages.clearProgress();
  // A party that takes no stance would stand in the drawing without an edge.
  const holding = new Set(run.stances.map(({ partyId }) => partyId));
  run.parties = [...parties.values()].filter(({ id }) => holding.has(id));
  return run;
}

/** `5 documents, 61 statements of 8 parties on 24 demands; 3 dropped by the gate (2 no cue, 1 offsets)`. */
export function summarise({ documents, stances, dropped }: ExtractionRun): string {
  const parties = new Set(stances.map(({ partyId }) => partyId)).size;
  const demands = new Set(stances.map(({ demand }) => demand)).size;
  const found = [
    count(documents.length, 'document'),
    `${count(stances.length, 'statement')} of ${count(parties, 'party', 'parties')} on ${count(demands, 'demand')}`,
  ];
  const total = [...dropped.values()].reduce((sum, n) => sum + n, 0);
  const reasons = [...dropped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, n]) => `${n} ${reason}`);
  return found.join(', ') + (total ? `; ${total} dropped by the gate (${reasons.join(', ')})` : '');
}
