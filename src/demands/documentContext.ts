import type { ParsedDocument, Sentence } from '../language/sentence.ts';

const MAIN_WORDS = 40;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

const lemmasOf = (sentence: Sentence | undefined): string[] =>
  (sentence?.tokens ?? []).filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma.toLowerCase());

/**
 * What `DemandPhrase.context` asks for, prepared once for a document.
 *
 * @returns for a sentence: the content lemmas of the sentence before it, then the document's most frequent ones
 */
export function documentContext(document: ParsedDocument): (sentence: Sentence) => string[] {
  const counts = new Map<string, number>();
  for (const lemma of document.sentences.flatMap(lemmasOf)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MAIN_WORDS);
  const main = frequent.map(([lemma]) => lemma);
  return (sentence) => [...lemmasOf(document.sentences[sentence.index - 1]), ...main];
}
