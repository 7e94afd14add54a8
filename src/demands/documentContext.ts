import type { ParsedDocument, Sentence } from '../language/sentence.ts';

const MAIN_WORDS = 40;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

const lemmasOf = (sentence: Sentence | undefined): string[] =>
  (sentence?.tokens ?? []).filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma.toLowerCase());

const namesOf = ({ tokens }: Sentence): string[] =>
  tokens.filter(({ upos }) => upos === 'PROPN').map(({ lemma }) => lemma.toLowerCase());

/**
 * What `DemandPhrase.context` asks for, prepared once for a document.
 *
 * @returns for a sentence: the content lemmas of the sentence before it, then the document's most frequent ones
 */
export function documentContext(document: ParsedDocument): (sentence: Sentence) => string[] {
  const counts = new Map<string, number>();
  for (const lemma of document.sentences.flatMap(lemmasOf)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const names = new Set(document.sentences.flatMap(namesOf));
  // In a short text most words stand once, and its names tell best what it is about.
  const rank = (lemma: string): number => (names.has(lemma) ? 0 : 1);
  const frequent = [...counts]
    .sort(([a, m], [b, n]) => n - m || rank(a) - rank(b) || (a < b ? -1 : 1))
    .slice(0, MAIN_WORDS);
  const main = frequent.map(([lemma]) => lemma);
  return (sentence) => [...lemmasOf(document.sentences[sentence.index - 1]), ...main];
}
