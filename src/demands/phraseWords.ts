import type { Token } from '../language/sentence.ts';
import { adjunctTokens } from './adjuncts.ts';
import type { DemandPhrase } from './demandPhrase.ts';

/** A word of the phrase as wordings see it; the parts of "30-day" are two words. */
export interface PhraseWord {
  lemma: string;
  /** Lower-case form, for where the lemma is wrong. */
  form: string;
  /** Its token, or null for a word that the phrase refers to without saying it ("this proposal"). */
  token: Token | null;
  /** Steps from the head of the phrase down to it. */
  depth: number;
  /** It only tells when or on which occasion ("during *the talks*"). */
  adjunct: boolean;
}

const UNKNOWN_DEPTH = 1;

/** The words of a phrase in text order, those it only refers to at the end. */
export function phraseWords(phrase: DemandPhrase): PhraseWord[] {
  const { sentence, first, last, without } = phrase;
  const inside = (index: number) => index >= first && index <= last && !without?.has(index);
  const tokens = sentence.tokens.filter(({ index }) => inside(index));
  const adjuncts = adjunctTokens(sentence, first, last);
  const words = tokens.flatMap((token) => {
    const above = sentence.ancestors(token).filter(({ index }) => inside(index)).length;
    return splitToken(token, above, adjuncts.has(token.index));
  });
  const said = new Set(words.map(({ lemma }) => lemma));
  for (const lemma of phrase.lemmas)
    for (const part of parts(lemma))
      if (!said.has(part)) words.push({ lemma: part, form: part, token: null, depth: UNKNOWN_DEPTH, adjunct: false });
  return words;
}

/** All words of the sentence and the context, for what is asked of the surroundings. */
export function contextWords(phrase: DemandPhrase): PhraseWord[] {
  const here = phrase.sentence.tokens.flatMap((token) => splitToken(token, 0, false));
  const around = phrase.context
    .flatMap(parts)
    .map((lemma) => ({ lemma, form: lemma, token: null, depth: 0, adjunct: false }));
  return [...here, ...around];
}

function splitToken(token: Token, depth: number, adjunct: boolean): PhraseWord[] {
  const forms = parts(token.text);
  const lemmas = parts(token.lemma);
  return forms.map((form, at) => ({
    lemma: lemmas.length === forms.length ? lemmas[at] : form,
    form,
    token,
    depth,
    adjunct,
  }));
}

/** Parts of words seen lately: every phrase of a document asks for the same ones. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function parts(word: string): readonly string[] {
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = split(word);
  known.set(word, made);
  return made;
}

function split(word: string): string[] {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[-‐‑–]/)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}
