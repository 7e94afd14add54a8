import type { Candidate } from './candidate.ts';

export interface ConfidenceFeatures {
  /** Score of the scheme's match, null for an open demand. */
  matched: number | null;
  /** The demand was resolved from a pronoun. */
  anaphoric: boolean;
  thirdParty: boolean;
}

/** Confidence of a statement, 0 to 1: the rule's prior, lowered by doubtful arcs, resolved words and hedges. */
export function confidenceOf(candidate: Candidate, features: ConfidenceFeatures): number {
  let score = candidate.prior;
  const margin = Math.min(candidate.at.margin, candidate.content.head.margin);
  if (margin < 2) score -= 0.08;
  else if (margin > 5) score += 0.05;
  score -= (1 - candidate.holder.mention.certainty) * 0.25;
  if (features.anaphoric) score -= 0.1;
  if (features.thirdParty) score -= 0.03;
  if (features.matched !== null && features.matched > 0.7) score += 0.06;
  if (candidate.hedged) score -= 0.1;
  return Math.round(Math.min(0.99, Math.max(0, score)) * 100) / 100;
}
