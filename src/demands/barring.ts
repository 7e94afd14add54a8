import type { PhraseWord } from './phraseWords.ts';

/** Words, as lemmas, of keeping something from being: at the head of a phrase they name the opposite of what stands below them. */
const BARRING: ReadonlySet<string> = new Set(
  'ban prohibit prohibition forbid outlaw bar preclude preclusion exclude exclusion prevent prevention'.split(' '),
);

/** Verbs, as lemmas, by which a thing comes to its end of itself. */
const ENDING: ReadonlySet<string> = new Set(['lapse', 'expire', 'vanish', 'disappear']);

/**
 * The word that bars what a phrase is about, if that is its head: "ban" in "a ban on foreign troops", "ruled" in "sanctions ruled out"; or that
 * says of it that it is to be no more ("the sanctions gone", "troops kept out"). A wording that does not take it up names what is barred.
 */
export function barringWord(words: readonly PhraseWord[]): PhraseWord | undefined {
  return words.find(
    (word, at) =>
      word.token !== null &&
      !word.adjunct &&
      ((word.depth === 0 && (BARRING.has(word.lemma) || (word.lemma === 'rule' && words[at + 1]?.form === 'out'))) ||
        endsIt(words, at)),
  );
}

/** "the sanctions gone", "let the sanctions expire", "done away with", "the first thing to go", "kept out", "off the table", "left without arms". */
function endsIt(words: readonly PhraseWord[], at: number): boolean {
  const { lemma, form } = words[at];
  const next = words[at + 1]?.form;
  const before = (reach: number): readonly PhraseWord[] => words.slice(Math.max(0, at - reach), at);
  if (ENDING.has(lemma)) return true;
  switch (form) {
    case 'gone':
      return !/^(?:to|into|wrong|on|ahead|too|far|back)$/.test(next ?? '');
    case 'go':
      return before(2).some((word) => word.form === 'thing');
    case 'away':
      return before(1).some((word) => /^(?:do|go)$/.test(word.lemma));
    case 'out':
      return (
        before(1).some((word) => word.lemma === 'run') ||
        before(6).some((word) => /^(?:keep|leave|stay)$/.test(word.lemma))
      );
    case 'off':
      return words.slice(at + 1, at + 3).some((word) => /^(?:table|agenda)$/.test(word.form));
    case 'without':
      return before(1).some((word) => word.lemma === 'leave');
    default:
      return false;
  }
}
