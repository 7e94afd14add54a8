/** Lower case, without accents and typographic quotes, single spaces: the form under which names are compared. */
export function foldName(name: string): string {
  return name
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

/** The fold of a name with dots of abbreviations taken out ("U.S." is "us"), for acronyms. */
export function foldAcronym(name: string): string {
  return foldName(name).replace(/\./g, '');
}

/** An identifier of letters, digits and hyphens. */
export function slug(label: string): string {
  return (
    foldName(label)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'party'
  );
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Two to eight letters, most of them capitals, no vowel pattern asked: "RMT", "USMX", "CD&V", "ÖVP", "M23". */
export function looksLikeAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 12) return false;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return /^[\p{L}\p{N}&.\-+/]+$/u.test(word) && capitals >= 2 && capitals * 2 > word.replace(/[^\p{L}]/gu, '').length;
}

/** Initials of a name's capitalised words: "Screen Actors Guild" gives "SAG". */
export function initials(name: string): string {
  return (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => isCapitalised(word))
    .map((word) => word[0])
    .join('')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
}
