/**
 * Largest one-to-one matching between two lists, by augmenting paths (Kuhn's algorithm); each right item that is
 * taken is mapped to the left item that has it.
 */
export function largestMatching<L, R>(
  lefts: readonly L[],
  rights: readonly R[],
  fits: (left: L, right: R) => boolean,
): Map<R, L> {
  const owner = new Map<R, L>();
  const place = (left: L, tried: Set<R>): boolean => {
    for (const right of rights) {
      if (tried.has(right) || !fits(left, right)) continue;
      tried.add(right);
      const current = owner.get(right);
      if (!owner.has(right) || place(current as L, tried)) {
        owner.set(right, left);
        return true;
      }
    }
    return false;
  };
  for (const left of lefts) place(left, new Set());
  return owner;
}
