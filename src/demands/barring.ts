import type { PhraseWord } from './phraseWords.ts';

/** Words, as lemmas, of keeping something from being: at the head of a phrase they name the opposite of what stands below them. */
const BARRING: ReadonlySet<string> = new Set(
  'ban prohibit prohibition forbid outlaw bar preclude preclusion exclude exclusion prevent prevention'.split(' '),
);

/**
 * The word that bars what a phrase is about, if that is its head: "ban" in "a ban on foreign troops", "ruled" in "sanctions ruled out". A
 * wording that does not take it up names what is barred.
 */
export function barringWord(words: readonly PhraseWord[]): PhraseWord | undefined {
  return words.find(
    ({ lemma, depth, adjunct, token }, at) =>
      depth === 0 &&
      !adjunct &&
      token !== null &&
      (BARRING.has(lemma) || (lemma === 'rule' && words[at + 1]?.form === 'out')),
  );
}
