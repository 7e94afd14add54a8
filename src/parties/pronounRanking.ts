import type { Feature, PronounClass } from './pronounFeatures.ts';

export type Weights = Readonly<Record<string, number>>;

/** Names under which a feature has weights: for all pronouns and for those of a class (after Daumé 2007). */
export function weightNames(name: string, kind: PronounClass): [string, string] {
  return [name, `${kind}: ${name}`];
}

export function scoreOf(features: readonly Feature[], kind: PronounClass, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of features)
    for (const weighted of weightNames(name, kind)) sum += (weights[weighted] ?? 0) * value;
  return sum;
}

/** Probabilities of candidates that exclude each other, by their scores. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}
