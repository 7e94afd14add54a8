import { evaluate, type Figures } from './evaluate.ts';
import type { GoldDocument } from './gold.ts';
import { type Folding, scoreRows } from './scoredRow.ts';

/** How far two annotators of the same documents agree. */
export interface Agreement {
  /** Documents that both annotated. */
  documents: number;
  /** Documents that only one of the two annotated. */
  unshared: string[];
  /** The second annotator's rows scored against the first's, the reverse, and the mean of the two F1. */
  statement: { first: Figures; second: Figures; f1: number };
  position: { first: Figures; second: Figures; f1: number };
}

/**
 * Scores each annotator against the other, since neither is the truth; `may` rows of the one who stands for the gold
 * count neither way, as ever.
 */
export function agreement(
  first: readonly GoldDocument[],
  second: readonly GoldDocument[],
  folding: Folding,
): Agreement {
  const [inFirst, inSecond] = [first, second].map((documents) => new Set(documents.map(({ doc }) => doc)));
  const shared = (documents: readonly GoldDocument[]) =>
    documents.filter(({ doc }) => inFirst.has(doc) && inSecond.has(doc));
  const compare = (gold: readonly GoldDocument[], other: readonly GoldDocument[]) =>
    evaluate(
      shared(gold),
      shared(other).flatMap((document) => asPredictions(document, folding)),
      folding,
    );
  const forward = compare(first, second);
  const backward = compare(second, first);
  const both = (figure: 'statement' | 'position') => ({
    first: forward[figure],
    second: backward[figure],
    f1: (forward[figure].f1 + backward[figure].f1) / 2,
  });
  return {
    documents: shared(first).length,
    unshared: [...first, ...second].map(({ doc }) => doc).filter((doc) => !inFirst.has(doc) || !inSecond.has(doc)),
    statement: both('statement'),
    position: both('position'),
  };
}

const asPredictions = ({ doc, text, statements }: GoldDocument, folding: Folding) =>
  scoreRows(statements, text, folding).map(({ row, start, end }) => ({ ...row, doc, start, end }));
