import { normaliseName } from './normalise.ts';

/**
 * How alike two names are, from 0 to 1: Dice's coefficient over their character trigrams, which forgives a slip of
 * the fingers as well as a missing word.
 */
export function similarity(a: string, b: string): number {
  const left = trigrams(a);
  const right = trigrams(b);
  let shared = 0;
  for (const [gram, count] of left) shared += Math.min(count, right.get(gram) ?? 0);
  const total = size(left) + size(right);
  return total ? (2 * shared) / total : 0;
}

/** The `count` items whose best name is nearest to `name`, nearest first; ties in the order given. */
export function nearest<T>(name: string, items: readonly T[], namesOf: (item: T) => string[], count = 3): T[] {
  return items
    .map((item) => ({ item, score: Math.max(0, ...namesOf(item).map((other) => similarity(name, other))) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ item }) => item);
}

function trigrams(name: string): Map<string, number> {
  const padded = `  ${normaliseName(name)} `;
  const grams = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const gram = padded.slice(at, at + 3);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

const size = (grams: ReadonlyMap<string, number>): number => [...grams.values()].reduce((sum, n) => sum + n, 0);
