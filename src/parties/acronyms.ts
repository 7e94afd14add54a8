import type { Reading } from './reading.ts';
import { foldName, initials, looksLikeAcronym } from './spelling.ts';

interface PlacedName {
  sentence: number;
  first: number;
  last: number;
  text: string;
}

/**
 * Pairs each acronym of the document with the long name that it abbreviates: by brackets, "Screen Actors Guild (SAG)" or
 * "SAG (Screen Actors Guild)", else by initials, "Syrian Democratic Forces" … "SDF".
 *
 * @returns long names by acronym, in text order
 */
export function linkAcronyms(reading: Reading, names: readonly PlacedName[]): Map<string, string> {
  const pairs = new Map<string, string>();
  names.forEach((name, at) => {
    const next = names[at + 1];
    if (!next || next.sentence !== name.sentence) return;
    const tokens = reading.document.sentences[name.sentence].tokens;
    const between = tokens.slice(name.last + 1, next.first).map((token) => token.text);
    const bracket = between.length === 1 && between[0] === '(' && tokens[next.last + 1]?.text === ')';
    const or = between.join(' ') === ', or' || between.join(' ') === ', known as';
    if (!bracket && !or) return;
    const [long, short] = next.text.length < name.text.length ? [name.text, next.text] : [next.text, name.text];
    if (looksLikeAcronym(short) && !pairs.has(short) && abbreviates(short, long)) pairs.set(short, long);
  });
  const longNames = names
    .map((name) => name.text)
    .filter(
      (text) =>
        /\s/.test(text) &&
        !reading.registry.find(text).some(({ party }) => party.kind === 'state' || party.kind === 'person'),
    );
  for (const { text } of names) {
    if (!looksLikeAcronym(text) || /\s/.test(text) || pairs.has(text)) continue;
    if (reading.bearers.admit(reading.registry.find(text)).length) continue;
    const long = longNames.find((name) => spells(text, name));
    if (long) pairs.set(text, long);
  }
  return pairs;
}

/** Loose check for brackets: first letters agree, or the letters occur in order. */
function abbreviates(short: string, long: string): boolean {
  const letters = foldName(short).replace(/[^a-z0-9]/g, '');
  return isSubsequence(letters, foldName(long).replace(/[^a-z0-9]/g, '')) || foldName(long)[0] === letters[0];
}

/** Strict check without brackets: every initial in order, other letters only from inside the words ("USW" of "United Steelworkers"). */
function spells(short: string, long: string): boolean {
  const letters = foldName(short).replace(/[^a-z0-9]/g, '');
  const first = initials(long).toLowerCase();
  if (first.length < 2) return false;
  if (first === letters) return true;
  return (
    letters.length <= first.length + 1 &&
    isSubsequence(first, letters) &&
    isSubsequence(letters, foldName(long).replace(/[^a-z0-9]/g, ''))
  );
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}
