import fc from 'fast-check';

/** One change of a text or of bytes, the kind that broken writers, cut transfers and enemies make. */
type Mutation =
  | { kind: 'cut'; from: number; length: number }
  | { kind: 'double'; from: number; length: number; times: number }
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'swap'; from: number; to: number; length: number };

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** @param inserted what may be put in, beside arbitrary characters: the signs that mean something in the format */
function mutation(inserted: readonly string[]): fc.Arbitrary<Mutation> {
  const from = share;
  const length = fc.oneof({ weight: 3, arbitrary: fc.double({ min: 0, max: 0.02, noNaN: true }) }, share);
  return fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), from, length }),
    fc.record({ kind: fc.constant('double' as const), from, length, times: fc.integer({ min: 2, max: 6 }) }),
    fc.record({
      kind: fc.constant('insert' as const),
      at: share,
      text: fc.oneof(fc.constantFrom(...inserted), fc.string({ unit: 'binary', maxLength: 6 })),
    }),
    fc.record({ kind: fc.constant('swap' as const), from, to: share, length }),
  );
}

/** Texts that differ from one of `originals` by one to six mutations. */
export function mutated(originals: readonly string[], inserted: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(mutation(inserted), { minLength: 1, maxLength: 6 }))
    .map(([original, mutations]) => mutations.reduce(apply, original));
}

function apply(text: string, change: Mutation): string {
  const place = (part: number) => Math.floor(part * text.length);
  switch (change.kind) {
    case 'cut':
      return text.slice(0, place(change.from)) + text.slice(place(change.from) + place(change.length));
    case 'double': {
      const from = place(change.from);
      const piece = text.slice(from, from + Math.min(2000, place(change.length)));
      return text.slice(0, from) + piece.repeat(change.times) + text.slice(from + piece.length);
    }
    case 'insert':
      return text.slice(0, place(change.at)) + change.text + text.slice(place(change.at));
    case 'swap': {
      const piece = text.slice(place(change.from), place(change.from) + place(change.length));
      const rest = text.slice(0, place(change.from)) + text.slice(place(change.from) + piece.length);
      const to = Math.floor(change.to * rest.length);
      return rest.slice(0, to) + piece + rest.slice(to);
    }
  }
}
