import fc from 'fast-check';
import { maximumSpanningTree } from '../../src/language/maximumSpanningTree.ts';

/** Score of the best tree with one root, by trying every assignment of governors. */
function bestByEnumeration(scores: Float32Array, count: number): number {
  let best = -Infinity;
  const heads = new Array<number>(count).fill(0);
  const visit = (token: number): void => {
    if (token === count) {
      if (isTree(heads)) best = Math.max(best, total(scores, heads));
      return;
    }
    for (let head = 0; head <= count; head++) {
      if (head === token + 1) continue;
      heads[token] = head;
      visit(token + 1);
    }
  };
  visit(0);
  return best;
}

const total = (scores: Float32Array, heads: ArrayLike<number>): number =>
  Array.from(heads).reduce((sum, head, token) => sum + scores[token * (heads.length + 1) + head], 0);

function isTree(heads: ArrayLike<number>): boolean {
  if (Array.from(heads).filter((head) => head === 0).length !== 1) return false;
  for (let token = 0; token < heads.length; token++) {
    let at = token + 1;
    for (let steps = 0; at !== 0; at = heads[at - 1]) if (steps++ > heads.length) return false;
  }
  return true;
}

test('the tree found has the best score of all trees with one root', () => {
  const sentence = fc
    .integer({ min: 1, max: 5 })
    .chain((count) =>
      fc
        .array(fc.integer({ min: -50, max: 50 }), { minLength: count * (count + 1), maxLength: count * (count + 1) })
        .map((scores) => ({ count, scores: Float32Array.from(scores) })),
    );
  fc.assert(
    fc.property(sentence, ({ count, scores }) => {
      const noSelf = scores.slice();
      for (let token = 1; token <= count; token++) noSelf[(token - 1) * (count + 1) + token] = -1e4;
      const heads = maximumSpanningTree(noSelf, count);
      expect(isTree(heads)).toBe(true);
      expect(total(noSelf, heads)).toBe(bestByEnumeration(noSelf, count));
    }),
    { numRuns: 300 },
  );
});
