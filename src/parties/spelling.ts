import { NOT_ACRONYMS } from './vocabulary/groups.ts';

/** Names that were folded lately: the same ones are compared again and again. */
const folded = new Map<string, string>();
const MOST_FOLDED = 50_000;

/** Lower case, without accents and typographic quotes, single spaces: the form under which names are compared. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const form = foldOnce(name);
  folded.set(name, form);
  return form;
}

/** Words of ASCII letters and signs with single spaces, as nearly all names are. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** As `foldName`, for names that will not come again: it remembers nothing. */
export function foldOnce(name: string): string {
  if (PLAIN.test(name)) {
    const lower = name.toLowerCase();
    return lower.startsWith('the ') ? lower.slice(4) : lower;
  }
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

/** An identifier of letters, digits and hyphens. */
export function slug(label: string): string {
  return (
    foldName(label)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'party'
  );
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Few letters, most of them capitals: "RMT", "USMX", "CD&V", "ÖVP", "M23"; longer ones need a digit or a sign inside. */
export function looksLikeAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 12 || NOT_ACRONYMS.has(word.toLowerCase())) return false;
  if (!/^[\p{L}\p{N}&.\-+/]+$/u.test(word)) return false;
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    (capitals >= 2 || (capitals === 1 && /\p{N}/u.test(word))) &&
    capitals * 2 > letters &&
    (letters <= 5 || /[&+\-/\p{N}]/u.test(word))
  );
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
