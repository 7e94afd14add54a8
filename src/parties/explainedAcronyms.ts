import { foldName, initials, isCapitalised } from './spelling.ts';

/** Words of a name that its acronym may leave out: "Ministry of the Sea (MS)". */
const LEFT_OUT = 4;

/** How many characters before a bracket can hold the name, at least and at most. */
const SHORTEST = 4;
const LONGEST = 100;

/**
 * What a text says its acronyms mean: for each acronym in brackets, the folded name before it whose initials spell it,
 * with all that stands before it in the clause ("leaders of the Sunrise Dock Federation (SDF)").
 */
export function explainedAcronyms(text: string): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const { 1: acronym, index } of text.matchAll(/\s\(([\p{Lu}\p{N}][\p{Lu}\p{N}&+.-]{1,9})\)/gu)) {
    const before = /[^()\n]*$/.exec(text.slice(Math.max(0, index - LONGEST), index))![0];
    if (before.length < SHORTEST) continue;
    const words = before.split(/\s+/);
    for (let from = Math.max(0, words.length - acronym.length - LEFT_OUT); from < words.length - 1; from++)
      if (isCapitalised(words[from]) && initials(words.slice(from).join(' ')).toUpperCase() === acronym)
        meanings.set(acronym, foldName(before));
  }
  return meanings;
}
