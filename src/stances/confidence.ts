import { CALIBRATION, CONFIDENCE_WEIGHTS } from './confidenceWeights.ts';

/**
 * Confidence of a statement: the share of statements with these factors that are right, 0 to 1 with two decimals. Method: logistic
 * regression over named factors, fitted on annotated documents; a factor without a weight counts nothing. The rules were written with an eye
 * on those documents, so slope and shift of the log-odds are fitted on others (Platt 1999, Probabilistic outputs for support vector machines).
 */
export function confidenceOf(factors: readonly string[]): number {
  let score = CONFIDENCE_WEIGHTS.base;
  for (const factor of factors) score += CONFIDENCE_WEIGHTS[factor] ?? 0;
  return Math.round(100 / (1 + Math.exp(-(CALIBRATION.slope * score + CALIBRATION.shift)))) / 100;
}
