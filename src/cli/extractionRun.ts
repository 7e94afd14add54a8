import type { Document } from '../documents/document.ts';
import type { Knowledge, PartyKind } from '../knowledge/knowledge.ts';
import type { Extraction } from '../stances/extractor.ts';
import type { Stance } from '../stances/stance.ts';
import { count } from './messages.ts';

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

/** Puts together what was found, document after document, in their order: on this machine or on others. */
export class RunGatherer {
  readonly tally = newTally();
  private readonly documents: Document[] = [];
  private readonly stances: Stance[] = [];
  private readonly parties = new Map<string, { id: string; label: string; kind: PartyKind }>();

  /** Counts a document that is not kept in memory. */
  count(extraction: Extraction, kept = false): void {
    addTo(this.tally, extraction, kept);
  }

  add(document: Document, extraction: Extraction, kept = false): void {
    this.count(extraction, kept);
    this.documents.push(document);
    for (const stance of extraction.stances) this.stances.push(stance);
    for (const party of extraction.parties) if (!this.parties.has(party.id)) this.parties.set(party.id, party);
  }

  end(knowledge: Knowledge): ExtractionRun {
    // A party that takes no stance would stand in the drawing without an edge.
    const parties = [...this.parties.values()].filter(({ id }) => this.tally.partyIds.has(id));
    return { knowledge, documents: this.documents, stances: this.stances, parties, tally: this.tally };
  }
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
