import type { Assembled } from './assemble.ts';
import type { StanceType } from './stance.ts';

/** The more telling of two readings of the same words: a condition or a refusal says more than plain support. */
const WEIGHT: Readonly<Record<StanceType, number>> = {
  conditional: 2,
  opposes: 1,
  demands: 1,
  supports: 0,
  noncommittal: 0,
};

/**
 * One statement for one thing said: of the readings that give a party a stance on the same words (or the same demand by overlapping
 * words), the one with the highest confidence stays.
 */
export function mergeReadings(found: readonly Assembled[]): Assembled[] {
  const ranked = [...found].sort(
    (a, b) =>
      b.stance.confidence - a.stance.confidence ||
      WEIGHT[b.stance.stance] - WEIGHT[a.stance.stance] ||
      a.stance.start - b.stance.start,
  );
  const kept: Assembled[] = [];
  for (const one of ranked) if (!kept.some((other) => sameStatement(one, other))) kept.push(one);
  return kept.sort(
    (a, b) => a.stance.start - b.stance.start || a.stance.end - b.stance.end || (a.stance.id < b.stance.id ? -1 : 1),
  );
}

function sameStatement(a: Assembled, b: Assembled): boolean {
  if (a.stance.partyId !== b.stance.partyId || a.candidate.sentence !== b.candidate.sentence) return false;
  if (a.candidate === b.candidate) return a.stance.demand === b.stance.demand;
  if (a.candidate.content.head === b.candidate.content.head) return true;
  const contained = (inner: Assembled, outer: Assembled): boolean =>
    outer.tokens.includes(inner.candidate.content.head) && outer.tokens.includes(inner.candidate.at);
  if (contained(a, b) || contained(b, a)) return true;
  return (
    a.stance.demand === b.stance.demand &&
    a.stance.polarity === b.stance.polarity &&
    a.stance.start < b.stance.end &&
    b.stance.start < a.stance.end
  );
}
