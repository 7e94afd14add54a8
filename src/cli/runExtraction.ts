import { availableParallelism } from 'node:os';
import type { Document } from '../documents/document.ts';
import { readDocuments } from '../documents/readDocuments.ts';
import type { Knowledge, PartyKind } from '../knowledge/knowledge.ts';
import type { Extraction } from '../stances/extractor.ts';
import type { Stance } from '../stances/stance.ts';
import type { CommonOptions } from './commonOptions.ts';
import { closeCache, openCache } from './extractionCacheFile.ts';
import { count, type Messages } from './messages.ts';

export interface RunOptions extends CommonOptions {
  /** Threads at most; one per core if it is left out. */
  workers?: number;
  /** The graph beside which results are kept for the next run; none are kept if it is left out. */
  keepBeside?: string;
}

/** All that the extraction found in a set of documents. */
export interface ExtractionRun {
  knowledge: Knowledge;
  documents: Document[];
  stances: Stance[];
  parties: { id: string; label: string; kind: PartyKind }[];
  tally: ExtractionTally;
}

/** What is told of a run. */
export interface ExtractionTally {
  documents: number;
  /** Of these, the documents whose result an earlier run had kept. */
  kept: number;
  stances: number;
  partyIds: Set<string>;
  demands: Set<string>;
  /** Candidates that the gate dropped, by reason. */
  dropped: Map<string, number>;
}

/**
 * Reads documents and extracts their stances. Documents that cannot be read or processed are told and left out.
 *
 * @param onStances takes the stances of each document as soon as they are found, in place of the result: with it, neither
 * documents nor stances stay in memory
 */
export async function runExtraction(
  paths: readonly string[],
  options: RunOptions,
  messages: Messages,
  onStances?: (stances: readonly Stance[]) => void | Promise<void>,
): Promise<ExtractionRun> {
  messages.progress('loading the language model and the codebooks …');
  const [{ loadKnowledge }, { extractCorpus }] = await Promise.all([
    import('../knowledge/loadKnowledge.ts'),
    import('../corpus/extractCorpus.ts'),
  ]);
  const knowledge = await loadKnowledge({ schemes: options.scheme, parties: options.parties });
  const cache = options.keepBeside === undefined ? null : await openCache(options.keepBeside, knowledge, messages);
  const parties = new Map<string, { id: string; label: string; kind: PartyKind }>();
  const run: ExtractionRun = { knowledge, documents: [], stances: [], parties: [], tally: newTally() };
  const keys: string[] = [];
  const workers = options.workers ?? availableParallelism();
  let finished = false;
  try {
    const documents = readDocuments(paths, { onError: (problem) => messages.problem(problem) });
    for await (const { document, extraction, key, kept } of extractCorpus(documents, {
      knowledge,
      workers,
      cache: cache ?? undefined,
      onError: (problem) => messages.problem(problem),
    })) {
      addTo(run.tally, extraction, kept);
      messages.progress(`${run.tally.documents}: ${document.id}`);
      if (cache) keys.push(key);
      if (onStances) {
        await onStances(extraction.stances);
        continue;
      }
      run.documents.push(document);
      for (const stance of extraction.stances) run.stances.push(stance);
      for (const party of extraction.parties) if (!parties.has(party.id)) parties.set(party.id, party);
    }
    finished = true;
  } finally {
    // After a run that broke off, what other documents had is still wanted.
    if (cache) await closeCache(cache, finished ? keys : null);
  }
  messages.clearProgress();
  // A party that takes no stance would stand in the drawing without an edge.
  run.parties = [...parties.values()].filter(({ id }) => run.tally.partyIds.has(id));
  return run;
}

function newTally(): ExtractionTally {
  return { documents: 0, kept: 0, stances: 0, partyIds: new Set(), demands: new Set(), dropped: new Map() };
}

function addTo(tally: ExtractionTally, { stances, dropped }: Extraction, kept: boolean): void {
  tally.documents++;
  if (kept) tally.kept++;
  tally.stances += stances.length;
  for (const { partyId, demand } of stances) {
    tally.partyIds.add(partyId);
    tally.demands.add(demand);
  }
  for (const { reason, count } of dropped) tally.dropped.set(reason, (tally.dropped.get(reason) ?? 0) + count);
}

/** `5 documents (4 unchanged), 61 statements of 8 parties on 24 demands; 3 dropped by the gate (2 no cue, 1 offsets)`. */
export function summarise({ documents, kept, stances, partyIds, demands, dropped }: ExtractionTally): string {
  const found = [
    count(documents, 'document') + (kept ? ` (${kept.toLocaleString('en')} unchanged)` : ''),
    `${count(stances, 'statement')} of ${count(partyIds.size, 'party', 'parties')} on ${count(demands.size, 'demand')}`,
  ];
  const total = [...dropped.values()].reduce((sum, n) => sum + n, 0);
  const reasons = [...dropped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, n]) => `${n} ${reason}`);
  return found.join(', ') + (total ? `; ${total} dropped by the gate (${reasons.join(', ')})` : '');
}
