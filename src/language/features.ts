/**
 * What the network sees of a token. These functions repeat the trainer's `common.py` exactly: a change here without new
 * training makes the weights wrong, and the parity test fails.
 */

const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;
const SINGLE_QUOTES = /[\u2019\u2018\u201b\u2032`\u00b4\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g;
const HYPHENS = /[\u2010\u2011]/g;
const DASHES = /[\u2013\u2014\u2015\u2212]/g;
const ONLY_DASHES = /^[-\u2013\u2014\u2015\u2212]+$/;
const BRITISH_TITLE = /^(Mr|Mrs|Ms|Dr)$/;
const NUMBER = /^[0-9.,:\-/]*[0-9][0-9.,:\-/]*$/;
const FOUR_DIGITS = /^[0-9]{4}$/;
const WEB_ADDRESS = /^(https?:|www\.)/;
const LETTER_OR_DIGIT = /[A-Za-z0-9\u0080-\uffff]/;
const LONGEST_SHAPE = 6;

/** Typographic variants (quotes, dashes, ellipsis, "Mr") folded into the form the training data has. */
export function normalForm(form: string): string {
  const folded = form
    .replace(ASTRAL, '\ufffd')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replaceAll("''", '"')
    .replaceAll('\u2026', '...')
    .replaceAll('\u00a0', ' ')
    .replace(HYPHENS, '-');
  if (folded.length <= 4 && folded !== '-' && ONLY_DASHES.test(folded)) return '--';
  // The treebanks almost only have these titles with a full stop.
  if (BRITISH_TITLE.test(folded)) return `${folded}.`;
  return folded.replace(DASHES, '-');
}

/** Key of a normal form in the word tables: lower case, with one key each for numbers, years and web addresses. */
export function wordKey(normal: string): string {
  const lower = normal.toLowerCase();
  if (NUMBER.test(lower)) return FOUR_DIGITS.test(lower) ? '<y>' : '<n>';
  return WEB_ADDRESS.test(lower) ? '<u>' : lower;
}

function characterClass(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character.charCodeAt(0) <= 127) return character;
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : 'u';
}

/** True if the shape of a normal form does not depend on the spaces around it. */
export const hasLetterOrDigit = (normal: string): boolean => LETTER_OR_DIGIT.test(normal);

/**
 * Pattern of capitals, digits and signs ("Xxx", "dd"), runs cut to two. A token without letter or digit is its own shape,
 * followed by its spacing sign.
 */
export function wordShape(normal: string, spacingSign: string): string {
  if (!hasLetterOrDigit(normal)) return normal.slice(0, 4) + spacingSign;
  let shape = '';
  let last = '';
  for (let at = 0; at < normal.length && shape.length < LONGEST_SHAPE; at++) {
    const kind = characterClass(normal[at]);
    if (kind === last && shape.length > 1 && shape[shape.length - 2] === kind) continue;
    shape += kind;
    last = kind;
  }
  return shape;
}

/**
 * One sign per token for the spaces around it: `=` on both sides, `<` before, `>` after, `~` none. Without knowledge of the
 * spaces every sign is empty. The ends of the sentence count as spaces.
 */
export function spacingSigns(spaceAfter: readonly boolean[] | undefined, count: number): string[] {
  if (!spaceAfter) return new Array<string>(count).fill('');
  const signs: string[] = [];
  let before = true;
  for (let at = 0; at < count; at++) {
    const after = spaceAfter[at] || at === count - 1;
    signs.push(before ? (after ? '=' : '<') : after ? '>' : '~');
    before = after;
  }
  return signs;
}
