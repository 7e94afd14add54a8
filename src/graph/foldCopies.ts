import type { Stance } from '../stances/stance.ts';
import type { DocumentNode } from './knowledgeGraph.ts';
import { nearDuplicates, wordsOf } from './nearDuplicates.ts';
import { compareStances, sortedTexts } from './order.ts';

/** Share of words that two quotes have in common where one is the other with a sub-editor's changes. */
const SAME_QUOTE = 0.75;

/**
 * Counts a report once that several documents carry: where one document is a near-duplicate of another, each statement of the copy that
 * the first has as well (same party, demand and stance, in nearly the same words, with the same numbers) becomes a further source
 * (`alsoIn`) of the first's. What only the copy says stays its own.
 *
 * @returns new documents and stances, the copies marked with `copyOf`, the stances in document order; the same again when applied twice
 */
export function foldCopies(
  documents: readonly DocumentNode[],
  stances: readonly Stance[],
): { documents: DocumentNode[]; stances: Stance[] } {
  const copies = nearDuplicates(documents);
  if (!copies.size) return { documents: [...documents], stances: [...stances] };
  const sources = new Map<Stance, Set<string>>();
  const originals = new Set(copies.values());
  const byDocument = new Map<string, Stance[]>();
  for (const stance of [...stances].sort(compareStances))
    if (byDocument.get(stance.doc)?.push(stance) === undefined && originals.has(stance.doc))
      byDocument.set(stance.doc, [stance]);

  const kept = [...stances].sort(compareStances).filter((stance) => {
    const original = copies.get(stance.doc);
    if (original === undefined) return true;
    const same = byDocument
      .get(original)
      ?.find((other) => !sources.get(other)?.has(stance.doc) && isSameStatement(stance, other));
    if (!same) return true;
    const further = sources.get(same) ?? new Set(same.alsoIn);
    for (const doc of [stance.doc, ...(stance.alsoIn ?? [])]) further.add(doc);
    sources.set(same, further);
    return false;
  });
  return {
    documents: documents.map((document) => {
      const copyOf = copies.get(document.id);
      return copyOf === undefined ? document : { ...document, copyOf };
    }),
    stances: kept.map((stance) => {
      const further = sources.get(stance);
      return further ? { ...stance, alsoIn: sortedTexts(further) } : stance;
    }),
  };
}

function isSameStatement(one: Stance, other: Stance): boolean {
  if (one.partyId !== other.partyId || one.demand !== other.demand || one.stance !== other.stance) return false;
  const [words, others] = [new Set(wordsOf(one.quote)), new Set(wordsOf(other.quote))];
  const common = [...words].filter((word) => others.has(word));
  const numbers = (all: ReadonlySet<string>) =>
    [...all]
      .filter((word) => /\p{N}/u.test(word))
      .sort()
      .join(' ');
  return common.length >= SAME_QUOTE * Math.max(words.size, others.size) && numbers(words) === numbers(others);
}
