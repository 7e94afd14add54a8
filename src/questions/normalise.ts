/** A name as it is compared: lower case, no accents, hyphens and punctuation as single spaces, no leading article. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\.(?=\p{L})|(?<=\b\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
}

const SMALL_WORDS = new Set('a an the of to in on at for from by with and or as its their be is are'.split(' '));

/** The words of a name that carry meaning, singular and plural taken as one. */
export function contentWords(name: string): string[] {
  return normaliseName(name)
    .split(' ')
    .filter((word) => word && !SMALL_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word));
}
