import { kindNouns, namedKinds, shellNouns, thingWords } from './canonicalWords.ts';
import {
  asideBefore,
  type CanonicalOrder,
  findFrom,
  hasGap,
  isCopula,
  isPhrase,
  placeOf,
  type Range,
  range,
  standsAt,
  type TaggedWords,
  verbBehindSubject,
  withPhraseAt,
} from './movedPhrases.ts';
import { FINITE } from './tags.ts';

/** "What | Oslo refuses to discuss | , however, | is | a toll", "the one thing | Oslo wants | is | a toll", "the ceiling | Oslo wants | is | ten euros". */
export function whatCleft(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const opening = openingThing(words, from);
  if (opening === null) return null;
  for (let copula = to - 1; copula > opening; copula--) {
    if (!isCopula(words, copula) || !isPhrase(words, [copula + 1, to])) continue;
    const end = asideBefore(words, copula) ?? copula;
    const verb = verbBehindSubject(words, [opening, end]);
    if (verb === null || !hasGap(words, [verb, end])) continue;
    const clause: Range = [opening, end];
    return {
      order: withPhraseAt(words, [from, to], [copula + 1, to], clause, placeOf(words, clause)),
      idle: [...range(from, opening), ...range(end, copula + 1)],
      phrase: [copula + 1, to - 1],
    };
  }
  return null;
}

/** "What | Oslo will not | do is | hand over the toll": the verb behind the copula is what is done. */
export function doingCleft(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const { forms, xpos } = words;
  const copula = findFrom(words, from + 3, to, (at) => isCopula(words, at) && /^do$/i.test(forms[at - 1]));
  if (!/^what$/i.test(forms[from] ?? '') || copula === null || !/^VBP?$/.test(xpos[copula + 1] ?? '')) return null;
  const auxiliary = verbBehindSubject(words, [from + 1, copula]);
  if (auxiliary === null || xpos[auxiliary] !== 'MD') return null;
  return {
    order: [...range(0, from), ...range(from + 1, copula - 1), ...range(copula + 1, forms.length)],
    idle: [from, copula - 1, copula],
    phrase: [copula + 1, to - 1],
    isWhole: true,
  };
}

/** "It is | a toll | that | Oslo refuses to discuss". */
export function itCleft(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  if (!/^it$/i.test(words.forms[from] ?? '') || !isCopula(words, from + 1)) return null;
  const that = findFrom(words, from + 3, to, (at) => /^that$/i.test(words.forms[at]));
  if (that === null || !isPhrase(words, [from + 2, that])) return null;
  const verb = verbBehindSubject(words, [that + 1, to]);
  if (verb === null || !hasGap(words, [verb, to])) return null;
  const clause: Range = [that + 1, to];
  return {
    order: withPhraseAt(words, [from, to], [from + 2, that], clause, placeOf(words, clause)),
    idle: [from, from + 1, that],
    phrase: [from + 2, that - 1],
  };
}

/** "It is | the banks, | he insists, | that | should pay": without the words that only moved it, the subject stands where it belongs. */
export function subjectCleft(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  if (!/^it$/i.test(words.forms[from] ?? '') || !isCopula(words, from + 1)) return null;
  const that = findFrom(words, from + 3, to, (at) => /^(?:that|who|which)$/i.test(words.forms[at]));
  if (that === null || !isModal(words, that + 1)) return null;
  const comma = findFrom(words, from + 2, that, (at) => words.forms[at] === ',');
  if (!isPhrase(words, [from + 2, comma ?? that]) || (comma !== null && words.forms[that - 1] !== ',')) return null;
  return {
    order: [...range(0, from), ...range(from + 2, that), ...range(that + 1, words.forms.length)],
    idle: [from, from + 1, that],
    phrase: [from + 2, (comma ?? that) - 1],
    isWhole: true,
  };
}

/** "should", "has to", "ought". */
const isModal = ({ forms, xpos }: TaggedWords, at: number): boolean =>
  xpos[at] === 'MD' || (/^(?:has|have|needs?)$/i.test(forms[at] ?? '') && /^to$/i.test(forms[at + 1] ?? ''));

/** "A toll | is something that | Oslo refuses to discuss", "a toll | is a price | Oslo will not pay", "a toll | is what | Oslo wants", "it | is precisely what | Oslo wants". */
export function equative(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const copula = findFrom(words, from + 1, to, (at) => isCopula(words, at) && thingBehind(words, at) !== null);
  const start = copula === null ? null : thingBehind(words, copula);
  if (copula === null || start === null) return null;
  const end = asideBefore(words, copula) ?? copula;
  const verb = verbBehindSubject(words, [start, to]);
  const isIt = end - from === 1 && /^it$/i.test(words.forms[from]);
  if (!(isIt || isPhrase(words, [from, end])) || verb === null || !hasGap(words, [verb, to])) return null;
  if (/^(?:an?|the|another|one)$/i.test(words.forms[copula + 1]) && shellNouns.has(words.forms[end - 1])) return null;
  const clause: Range = [start, to];
  return {
    order: withPhraseAt(words, [from, to], [from, end], clause, placeOf(words, clause)),
    idle: range(end, start),
    phrase: [from, end - 1],
  };
}

/** Where the clause begins behind "what", "all", "the one thing (that)" at the start of a clause; null without them. */
function openingThing(words: TaggedWords, from: number): number | null {
  const { forms } = words;
  if (/^what$/i.test(forms[from] ?? '')) return from + 1;
  for (const thing of thingWords)
    if (thing.opens && standsAt(forms, thing.words, from)) {
      const next = from + thing.words.length;
      return /^that$/i.test(forms[next] ?? '') ? next + 1 : next;
    }
  return kindBehind(words, from, namedKinds);
}

/** Where the clause begins behind "is something (that)", "is what"; null without them. */
function thingBehind(words: TaggedWords, copula: number): number | null {
  const { forms } = words;
  for (const thing of thingWords)
    if (standsAt(forms, thing.words, copula + 1)) {
      const next = copula + 1 + thing.words.length;
      return /^(?:that|which)$/i.test(forms[next] ?? '') ? next + 1 : next;
    }
  return kindBehind(words, copula + 1, kindNouns);
}

/** "a price (that) | Oslo", "the only outcome (which) | the union": where the clause begins behind a noun that says no more than of what kind a thing is. */
function kindBehind({ forms, upos, xpos }: TaggedWords, from: number, kinds: ReadonlySet<string>): number | null {
  if (!/^(?:an?|the|another|one)$/i.test(forms[from] ?? '')) return null;
  let noun = from + 1;
  while (/^(?:ADJ|ADV)$/.test(upos[noun] ?? '') && noun < from + 3 && upos[noun + 1] !== 'DET') noun++;
  const next = noun + 1;
  if (!(upos[noun] === 'NOUN' || xpos[noun] === 'VBG') || !kinds.has(forms[noun].toLowerCase())) return null;
  if (/^(?:that|which)$/i.test(forms[next] ?? '')) return FINITE.test(xpos[next + 1] ?? '') ? null : next + 1;
  const opens =
    /^(?:PROPN|PRON)$/.test(upos[next] ?? '') || /^(?:the|its|his|her|their|both|our)$/i.test(forms[next] ?? '');
  return opens ? next : null;
}
