import type { DemandNode } from '../graph/knowledgeGraph.ts';
import { compareText } from '../graph/order.ts';

/**
 * Finds the known demands that the words of a condition name by label or alternative label.
 *
 * @returns a function from words to notations, sorted; a short label of one word must not decide, so labels of one word are left out
 */
export function demandsNamedIn(demands: readonly DemandNode[]): (words: string) => string[] {
  const names = demands.flatMap(({ id, label, altLabels }) =>
    [label, ...altLabels]
      .map(plain)
      .filter((name) => name.trim().includes(' '))
      .map((name) => ({ id, name })),
  );
  return (words) => {
    const within = plain(words);
    const found = names.filter(({ name }) => within.includes(name)).map(({ id }) => id);
    return [...new Set(found)].sort(compareText);
  };
}

/** Lower-case words between single spaces, with a space at both ends, so that only whole words meet. */
function plain(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
