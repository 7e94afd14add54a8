import type { Scheme } from '../knowledge/knowledge.ts';
import { POLARITY, type Polarity, type StanceType } from '../stances/stance.ts';
import { contentStems, partyKey } from './keys.ts';

/** A statement as it is compared: extracted or annotated. */
export interface Row {
  party: string;
  stance: StanceType;
  demand: string | null;
  demandText?: string | null;
  demandLabel?: string | null;
  quote: string;
  start?: number;
  end?: number;
  status?: 'must' | 'may';
}

export interface ScoredRow<T extends Row = Row> {
  row: T;
  start: number;
  end: number;
  party: string;
  stems: Set<string>;
  /** The stance's own polarity. */
  polarity: Polarity;
  /** Demand and polarity after contraries are folded together. */
  foldedDemand: string | null;
  foldedPolarity: Polarity;
}

/**
 * From each demand with a contrary to the one of the pair that stands for both: the one that the scheme states first.
 * The choice matters only to half a position, where `conditional` on one of the pair meets the other.
 */
export type Folding = ReadonlyMap<string, string>;

export function foldingOf(schemes: readonly Scheme[]): Folding {
  const folding = new Map<string, string>();
  for (const { demands } of schemes)
    for (const { notation, contrary } of demands)
      if (contrary && !folding.has(notation)) folding.set(contrary, notation);
  return folding;
}

/**
 * Prepares rows of one document for comparison. A row without offsets is found by its quote: the n-th row with the
 * same quote, party and demand stands for its n-th occurrence.
 */
export function scoreRows<T extends Row>(rows: readonly T[], text: string, folding: Folding): ScoredRow<T>[] {
  const searched = new Map<string, number>();
  return rows.map((row) => {
    const { start, end } = place(row, text, searched);
    const polarity = POLARITY[row.stance];
    const kept = folding.get(row.demand ?? '');
    return {
      row,
      start,
      end,
      party: partyKey(row.party),
      stems: contentStems(row.demandText ?? row.demandLabel),
      polarity,
      foldedDemand: kept ?? row.demand,
      foldedPolarity: kept && polarity === 'pro' ? 'con' : kept && polarity === 'con' ? 'pro' : polarity,
    };
  });
}

function place(row: Row, text: string, searched: Map<string, number>): { start: number; end: number } {
  if (row.start !== undefined) return { start: row.start, end: row.end ?? row.start + row.quote.length };
  const key = row.quote + row.party + row.demand;
  let start = text.indexOf(row.quote, searched.get(key) ?? 0);
  if (start < 0) start = text.indexOf(row.quote);
  const end = start + row.quote.length;
  searched.set(key, end);
  return { start, end };
}

/**
 * True if two rows make the same statement: same party, same polarity, quotes that share a content word at the same
 * place, and demands that are the same concept or share a content word.
 */
export function sameStatement(a: ScoredRow, b: ScoredRow, text: string): boolean {
  if (a.party !== b.party) return false;
  const sameConcept = Boolean(a.foldedDemand) && a.foldedDemand === b.foldedDemand;
  if (sameConcept ? a.foldedPolarity !== b.foldedPolarity : a.polarity !== b.polarity) return false;
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  if (start >= end || contentStems(text.slice(start, end)).size === 0) return false;
  return sameConcept || [...a.stems].some((stem) => b.stems.has(stem));
}
