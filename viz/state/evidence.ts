import type { DocumentNode } from '../../src/graph/knowledgeGraph.ts';
import type { Stance } from '../../src/stances/stance.ts';
import { dayOf } from './filtering.ts';
import { documentLabel, type Model } from './model.ts';
import { type Pair, pairId, type Scene } from './pairs.ts';
import type { Selection } from './view.ts';

/** Pairs that the selection stands for. */
export function selectedPairs(scene: Scene, selection: Selection | null): Pair[] {
  if (selection === null) return [];
  if (selection.kind === 'party') return scene.pairs.filter((pair) => pair.party === selection.party);
  const row = scene.rowOf.get(selection.demand)?.id ?? selection.demand;
  if (selection.kind === 'demand') return scene.pairs.filter((pair) => pair.demand === row);
  const pair = scene.pairById.get(pairId(selection.party, row));
  return pair ? [pair] : [];
}

/** Newest first; on the same day the surer one first, then the order of the text. */
export function inReadingOrder(model: Model, stances: Stance[]): Stance[] {
  return [...stances].sort(
    (a, b) =>
      (dayOf(model, b) ?? '').localeCompare(dayOf(model, a) ?? '') ||
      b.confidence - a.confidence ||
      a.doc.localeCompare(b.doc) ||
      a.start - b.start,
  );
}

/** One link in the chain of those through whom a position reaches the reader. */
export interface AttributionLink {
  /** `document` where nobody knows the outlet. */
  role: 'outlet' | 'document' | 'speaker' | 'holder' | 'party';
  name: string;
}

/**
 * Through whom it reaches the reader, from the outlet to the party: Reuters → Marco Rubio → Volodymyr Zelenskyy → Ukraine. The speaker
 * is left out where the holder speaks for itself or the author tells it, the party where it is the holder.
 */
export function attributionChain(model: Model, stance: Stance): AttributionLink[] {
  const document = model.documents.get(stance.doc);
  const { attribution, holder, party } = stance;
  const chain: AttributionLink[] = [
    document?.publisher
      ? { role: 'outlet', name: document.publisher }
      : { role: 'document', name: document ? documentLabel(document) : stance.doc },
  ];
  if (attribution !== 'self' && attribution !== 'author' && attribution !== holder)
    chain.push({ role: 'speaker', name: attribution });
  chain.push({ role: 'holder', name: holder });
  if (party !== holder) chain.push({ role: 'party', name: party });
  return chain;
}

export interface Segment {
  text: string;
  /** Ids of the stances whose quote covers this run of text; empty between quotes. */
  stances: string[];
}

/** Cuts a document at the borders of its quotes, which may overlap; joined again the segments are the text. */
export function segments(document: DocumentNode, stances: Stance[]): Segment[] {
  const quotes = stances.filter((stance) => stance.doc === document.id);
  const borders = new Set([0, document.text.length]);
  for (const { start, end } of quotes) {
    borders.add(start);
    borders.add(end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index];
    return {
      text: document.text.slice(start, end),
      stances: quotes.filter((stance) => stance.start <= start && stance.end >= end).map((stance) => stance.id),
    };
  });
}
