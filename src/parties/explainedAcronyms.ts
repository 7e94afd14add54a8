import { foldName, initials, isCapitalised } from './spelling.ts';

/** Words of a name that its acronym may leave out: "Ministry of the Sea (MS)". */
const LEFT_OUT = 4;

/** How many characters before a bracket can hold the name, at least and at most. */
const SHORTEST = 4;
const LONGEST = 100;

/** What a document says that its acronyms mean. */
export interface Explanations {
  /** For each acronym the folded words in which the text spells it out, which may begin before the name. */
  meanings: ReadonlyMap<string, string>;
  /** Folded names whose initials an acronym in brackets behind them spells: "Citizens United for Water and Land (CUWL)". */
  names: ReadonlySet<string>;
}

/**
 * What a text says its acronyms mean: for each acronym in brackets, the folded name before it whose initials spell it, with all that
 * stands before it in the clause ("leaders of the Sunrise Dock Federation (SDF)"); for others of three letters and more, the
 * capitalised words whose initials they are ("Sunrise Dock Federation … the SDF president").
 */
export function explainedAcronyms(text: string): Explanations {
  const meanings = new Map<string, string>();
  const names = new Set<string>();
  for (const { 1: written, index } of text.matchAll(/\s\(([\p{Lu}\p{N}][\p{L}\p{N}&+.-]{1,9})\)/gu)) {
    const before = /[^()\n]*$/.exec(text.slice(Math.max(0, index - LONGEST), index))![0];
    if (before.length < SHORTEST) continue;
    const acronym = written.toUpperCase();
    const words = before.split(/\s+/);
    for (let from = Math.max(0, words.length - acronym.length - LEFT_OUT); from < words.length - 1; from++) {
      const name = words.slice(from).join(' ');
      if (!isCapitalised(words[from]) || initials(name).toUpperCase() !== acronym) continue;
      meanings.set(written, foldName(before));
      names.add(foldName(name));
    }
  }
  for (const [acronym, name] of spelledInPassing(text)) if (!meanings.has(acronym)) meanings.set(acronym, name);
  return { meanings, names };
}

/** Capitalised words in a row, with the small words that names have inside. */
const NAME = /\p{Lu}[\p{L}’'-]+(?: (?:(?:of|the|for|and|on|in) )*\p{Lu}[\p{L}’'-]+){2,7}/gu;

/** Acronyms that are the initials of a name in the same text, by no bracket, with that name folded. */
function spelledInPassing(text: string): Map<string, string> {
  const acronyms = new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,7}(?![\p{L}\p{N}])/gu));
  const found = new Map<string, string>();
  if (!acronyms.size) return found;
  for (const [name] of text.matchAll(NAME)) {
    const words = name.split(' ');
    for (let from = 0; from < words.length - 2; from++)
      for (let to = from + 3; to <= words.length; to++) {
        const part = words.slice(from, to).join(' ');
        const letters = initials(part);
        if (acronyms.has(letters) && !found.has(letters) && isCapitalised(words[to - 1]))
          found.set(letters, foldName(part));
      }
  }
  return found;
}
