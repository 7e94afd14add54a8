import { SAME_PARTY, STOP_WORDS } from './sameParty.ts';

/** A party's name in the form in which two names of one party are equal. */
export function partyKey(name: string | null | undefined): string {
  const key = (name ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^the /, '')
    .trim();
  return SAME_PARTY[key] ?? key;
}

/** Stems of the words that carry meaning; "lifting sanctions" and "lift the sanctions" have the same. */
export function contentStems(text: string | null | undefined): Set<string> {
  const words =
    (text ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => word.split('-'))
      .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
      .map(stem)
      .filter(Boolean),
  );
}

const ENDING = /(ational|ation|ments?|ings?|edly|ed|ies|ers?|es|s|ly|e|y)$/;

const stem = (word: string): string =>
  word
    .replace(/[’']s$/, '')
    .replace(ENDING, '')
    .slice(0, 12);
