import type { DocumentNode } from '../../src/graph/knowledgeGraph.ts';
import { POLARITY, type Stance } from '../../src/stances/stance.ts';
import { dayOf } from './filtering.ts';
import { documentLabel, type Model } from './model.ts';
import { type Pair, pairId, type Scene } from './pairs.ts';
import { issueIn, partiesIn, rowIn } from './selection.ts';
import { tiesOf } from './ties.ts';
import type { Selection } from './view.ts';

/** Pairs that the selection stands for. */
export function selectedPairs(model: Model, scene: Scene, selection: Selection | null): Pair[] {
  if (selection === null) return [];
  if (selection.kind === 'pair') {
    const pair = scene.pairById.get(pairId(selection.party, rowIn(scene, selection) ?? ''));
    return pair ? [pair] : [];
  }
  if (selection.kind === 'tie') {
    const { party, other } = selection;
    const ties = tiesOf(model, scene, [party, other]);
    const rows = new Set(ties.flatMap(({ agree, clash }) => [...agree, ...clash]));
    return [...rows].flatMap((row) => [party, other].flatMap((id) => scene.pairById.get(pairId(id, row)) ?? []));
  }
  const row = rowIn(scene, selection);
  const issue = issueIn(selection);
  const [party] = partiesIn(selection);
  return scene.pairs.filter(
    (pair) =>
      (party === undefined || pair.party === party) &&
      (row === null || pair.demand === row) &&
      (issue === null || scene.rowOf.get(pair.demand)?.issue.id === issue),
  );
}

/** Statements behind a selection; of a tie those that take a side, for the others neither agree nor clash. */
export function selectedStances(model: Model, scene: Scene, selection: Selection | null): Stance[] {
  const stances = selectedPairs(model, scene, selection).flatMap((pair) => pair.stances);
  if (selection?.kind !== 'tie') return stances;
  return stances.filter(({ stance }) => POLARITY[stance] === 'pro' || POLARITY[stance] === 'con');
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
