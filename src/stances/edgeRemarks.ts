import { REMARKS_BEHIND, REMARKS_IN_FRONT } from './lexicon/sentenceAdverbs.ts';

/** A demand's words without the adverbs that only join their sentence to the one before: "keep away" for "however, keep away". */
export function withoutEdgeRemarks(words: string): string {
  const kept = words.replace(REMARKS_IN_FRONT, '').replace(REMARKS_BEHIND, '').trim();
  return kept || words;
}
