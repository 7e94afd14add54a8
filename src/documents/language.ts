/** Below this many characters a guess of the language is worth nothing. */
const ENOUGH = 200;
/** The beginning tells as much as the whole, and a guess costs time per character. */
const SAMPLE = 5000;
/** Words of English grammar that the other languages written in Latin script do not have, or hardly use. */
const ENGLISH_WORDS = new Set(
  'the of and that with this from which have has had would could their they been were said not but'.split(' '),
);
/** English prose has one such word in five, the most telegraphic bulletins one in seven; half an English page has fewer. */
const ENGLISH_SHARE = 1 / 8;

/**
 * Guesses the language of a text.
 *
 * @returns a BCP 47 tag, or null when the text is too short or the guess too weak to act on
 */
export async function guessLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const isShort = sample.trim().length < ENOUGH;
  if (isShort && !foreignScript(sample)) return null;
  if (isPlainlyEnglish(sample)) return 'en';
  // Loaded when the first text asks for it: its tables of all languages take longer to unpack than an article to parse.
  const { detectAll } = await import('tinyld');
  const guesses = detectAll(sample);
  const best = guesses[0];
  if (!best || isShort) return foreignScript(sample) ? (best?.lang ?? 'und') : null;
  const english = guesses.find((guess) => guess.lang === 'en')?.accuracy ?? 0;
  return best.lang === 'en' || best.accuracy > 2 * english ? best.lang : null;
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return english >= words.length * ENGLISH_SHARE && english > 0;
}

/** True if most letters, and at least twenty, are not Latin: that is not English at any length. */
function foreignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 20 && latin < letters / 2;
}

/** True for `en`, `en-GB`, `EN_us`. */
export function isEnglish(tag: string): boolean {
  return /^en(?:[-_]|$)/i.test(tag.trim()) || /^(?:eng|english)$/i.test(tag.trim());
}

/** The English name of a language ("French"), the tag itself where there is none. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'another language';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag.replace('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}
