import { asideWords, lateAdverbs, movedSubjects, speechForms, thingWords } from './canonicalWords.ts';
import { timeNouns } from './repairs/repairWords.ts';
import { FINITE } from './tags.ts';

/** A sentence with a moved phrase back in its place: token numbers in the order of a plain sentence, and those it has no use for. */
export interface CanonicalOrder {
  order: number[];
  /** "is something that", "what … is": they only served to move the phrase. */
  idle: number[];
  /** First and last token of the phrase that was moved. */
  phrase: readonly [number, number];
  /** Nothing is left out behind the verb: the phrase is the subject or the verb itself. */
  isWhole?: boolean;
}

/** Words with their tags. */
export interface TaggedWords {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

/** Token numbers from a first to before a last. */
type Range = readonly [from: number, to: number];

const LONGEST_REMARK = 18;
const LONGEST_SUBJECT = 6;
const CLAUSE_SIGN = /^[.;:!?–—]$/;

/**
 * Undoes what English does to put a phrase into focus, for parsers and rules read plain sentences best: "a toll is something Oslo refuses to
 * discuss", "what Oslo refuses to discuss is a toll", "it is a toll that Oslo refuses to discuss", "a toll Oslo refuses to discuss" all become
 * "Oslo refuses to discuss a toll".
 *
 * @returns null if nothing is moved, or if it is not plain what is
 */
export function canonicalOrder(words: TaggedWords): CanonicalOrder | null {
  for (const clause of clausesOf(words)) {
    const found =
      whatCleft(words, clause) ??
      itCleft(words, clause) ??
      subjectCleft(words, clause) ??
      equative(words, clause) ??
      fronted(words, clause) ??
      frontedVerb(words, clause) ??
      frontedThat(words, clause) ??
      frontedWithRemark(words, clause);
    if (found) return found;
  }
  return null;
}

/** Stretches between the signs and conjunctions that part clauses. */
function clausesOf(words: TaggedWords): Range[] {
  const starts = [0];
  words.forms.forEach((form, at) => {
    const afterComma = /^(?:and|but|yet)$/i.test(form) && words.forms[at - 1] === ',';
    if (CLAUSE_SIGN.test(form) || afterComma) starts.push(at + 1);
    if (at === 0 && /^(?:But|And|Yet|[“"‘«])$/.test(form)) starts.push(1);
  });
  return starts.map((from): Range => {
    let to = from;
    while (to < words.forms.length && !endsClause(words, to)) to++;
    return [from, to];
  });
}

function endsClause({ forms }: TaggedWords, at: number): boolean {
  if (CLAUSE_SIGN.test(forms[at]) || /^[”"»]$/.test(forms[at])) return true;
  return (
    forms[at] === ',' &&
    /^(?:and|but|yet|though|although|while|whereas|because|said|says|which|so|provided|providing|if|unless|until|once|when|since|not)$/i.test(
      forms[at + 1] ?? '',
    )
  );
}

/** "What | Oslo refuses to discuss | , however, | is | a toll", "the one thing | Oslo wants | is | a toll". */
function whatCleft(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const opening = openingThing(words, from);
  if (opening === null) return null;
  for (let copula = to - 1; copula > opening; copula--) {
    if (!isCopula(words, copula) || !isPhrase(words, [copula + 1, to])) continue;
    const end = asideBefore(words, copula) ?? copula;
    const verb = verbBehindSubject(words, [opening, end]);
    if (verb === null || !hasGap(words, [verb, end])) continue;
    const place = placeOf(words, [opening, end]);
    return {
      order: [
        ...range(0, from),
        ...range(opening, place),
        ...range(copula + 1, to),
        ...range(place, end),
        ...range(to, words.forms.length),
      ],
      idle: [...range(from, opening), ...range(end, copula + 1)],
      phrase: [copula + 1, to - 1],
    };
  }
  return null;
}

/** "It is | a toll | that | Oslo refuses to discuss". */
function itCleft(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  if (!/^it$/i.test(words.forms[from] ?? '') || !isCopula(words, from + 1)) return null;
  const that = findFrom(words, from + 3, to, (at) => /^that$/i.test(words.forms[at]));
  if (that === null || !isPhrase(words, [from + 2, that])) return null;
  const verb = verbBehindSubject(words, [that + 1, to]);
  if (verb === null || !hasGap(words, [verb, to])) return null;
  const place = placeOf(words, [that + 1, to]);
  return {
    order: [
      ...range(0, from),
      ...range(that + 1, place),
      ...range(from + 2, that),
      ...range(place, to),
      ...range(to, words.forms.length),
    ],
    idle: [from, from + 1, that],
    phrase: [from + 2, that - 1],
  };
}

/** "It is | the banks, | he insists, | that | should pay": without the words that only moved it, the subject stands where it belongs. */
function subjectCleft(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
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

/** "A toll | is something that | Oslo refuses to discuss", "a toll | is what | Oslo wants". */
function equative(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const copula = findFrom(words, from + 1, to, (at) => isCopula(words, at) && thingBehind(words, at) !== null);
  const start = copula === null ? null : thingBehind(words, copula);
  if (copula === null || start === null) return null;
  const end = asideBefore(words, copula) ?? copula;
  const verb = verbBehindSubject(words, [start, to]);
  if (!isPhrase(words, [from, end]) || verb === null || !hasGap(words, [verb, to])) return null;
  const place = placeOf(words, [start, to]);
  return {
    order: [
      ...range(0, from),
      ...range(start, place),
      ...range(from, end),
      ...range(place, to),
      ...range(to, words.forms.length),
    ],
    idle: range(end, start),
    phrase: [from, end - 1],
  };
}

/** "A toll | Oslo refuses to discuss", "a toll, | however, | Oslo refuses to discuss". */
function fronted(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const verb = findFrom(words, from + 1, to, (at) => FINITE.test(words.xpos[at]));
  if (verb === null) return null;
  const start = trailingSubject(words, from, verb);
  if (start === null || !hasGap(words, [verb, to])) return null;
  const end = asideBefore(words, start) ?? start;
  // "a toll Oslo rejects": with a single verb the tree has it right, or it is no clause ("the deal Oslo signed")
  if (to - verb < 2 && end === start && !isOneOfTwo(words, [from, end])) return null;
  if (!isPhrase(words, [from, end]) || words.forms[end - 1] === ',') return null;
  return {
    order: [...range(0, from), ...range(start, to), ...range(from, start), ...range(to, words.forms.length)],
    idle: [],
    phrase: [from, end - 1],
  };
}

/** "Apologise for it | he would not", "sell the port | Lima will never": a verb in its base form before subject and auxiliary. */
function frontedVerb(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const { forms, xpos } = words;
  if (!/^VBP?$/.test(xpos[from] ?? '') || !/^(?:not|never|n['’]t)$/i.test(forms[to - 1] ?? '')) return null;
  const modal = to - 2;
  if (xpos[modal] !== 'MD') return null;
  const start = trailingSubject(words, from, modal);
  if (start === null || findFrom(words, from + 1, start, (at) => FINITE.test(xpos[at]) || forms[at] === ',') !== null)
    return null;
  return {
    order: [...range(0, from), ...range(start, to), ...range(from, start), ...range(to, forms.length)],
    idle: [],
    phrase: [from, start - 1],
    isWhole: true,
  };
}

/** "That the toll should stay | Lima will not accept": a clause before the verb whose object it is. */
function frontedThat(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const { forms, xpos } = words;
  const inner = findFrom(words, from + 1, to, (at) => FINITE.test(xpos[at]));
  if (!/^that$/i.test(forms[from] ?? '') || inner === null || speechForms.has(forms[to - 1])) return null;
  for (let start = inner + 2; start < to - 1; start++) {
    const verb = verbBehindSubject(words, [start, to]);
    if (verb === null || trailingSubject(words, start - 1, verb) !== start || !hasGap(words, [verb, to])) continue;
    const end = forms[start - 1] === ',' ? start - 1 : start;
    return {
      order: [...range(0, from), ...range(start, to), ...range(from, end), ...range(to, forms.length)],
      idle: range(end, start),
      phrase: [from, end - 1],
    };
  }
  return null;
}

/** "A toll, | so long as it is low, | Oslo could live with", "a vote, | which Lima wants, | Oslo refuses to hold". */
function frontedWithRemark(words: TaggedWords, [from]: Range): CanonicalOrder | null {
  const { forms } = words;
  const stop = findFrom(words, from, forms.length, (at) => CLAUSE_SIGN.test(forms[at])) ?? forms.length;
  const open = findFrom(words, from + 1, stop, (at) => forms[at] === ',');
  if (open === null || !isPhrase(words, [from, open])) return null;
  const close = findFrom(words, open + 2, Math.min(stop, open + LONGEST_REMARK), (at) => forms[at] === ',');
  if (close === null) return null;
  const to = findFrom(words, close + 1, stop, (at) => forms[at] === ',') ?? stop;
  const verb = verbBehindSubject(words, [close + 1, to]);
  if (verb === null || verb - close > LONGEST_SUBJECT || speechForms.has(forms[to - 1])) return null;
  // ", who said it would give them time"
  if (/^W/.test(words.xpos[close + 1]) || !hasGap(words, [verb, to])) return null;
  const place = placeOf(words, [close + 1, to]);
  return {
    order: [
      ...range(0, from),
      ...range(close + 1, place),
      ...range(from, place < to ? open : close),
      ...range(place, to),
      ...range(place < to ? open : to, place < to ? close : to),
      ...range(to, forms.length),
    ],
    idle: [close],
    phrase: [from, open - 1],
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

function findFrom(words: TaggedWords, from: number, to: number, accepts: (at: number) => boolean): number | null {
  for (let at = from; at < Math.min(to, words.forms.length); at++) if (accepts(at)) return at;
  return null;
}

const isCopula = ({ forms }: TaggedWords, at: number): boolean =>
  /^(?:is|are|was|were|remains|remain)$/i.test(forms[at] ?? '');

const standsAt = (forms: readonly string[], words: readonly string[], from: number): boolean =>
  words.every((word, at) => word === forms[from + at]?.toLowerCase());

/** Where the clause begins behind "what", "all", "the one thing (that)" at the start of a clause; null without them. */
function openingThing({ forms }: TaggedWords, from: number): number | null {
  if (/^what$/i.test(forms[from] ?? '')) return from + 1;
  for (const thing of thingWords)
    if (thing.opens && standsAt(forms, thing.words, from)) {
      const next = from + thing.words.length;
      return /^that$/i.test(forms[next] ?? '') ? next + 1 : next;
    }
  return null;
}

/** Where the clause begins behind "is something (that)", "is what"; null without them. */
function thingBehind({ forms }: TaggedWords, copula: number): number | null {
  for (const { words } of thingWords)
    if (standsAt(forms, words, copula + 1)) {
      const next = copula + 1 + words.length;
      return /^(?:that|which)$/i.test(forms[next] ?? '') ? next + 1 : next;
    }
  return null;
}

/** ", however, |": where an aside between commas begins that ends before a word; null without one. */
function asideBefore({ forms }: TaggedWords, at: number): number | null {
  if (forms[at - 1] !== ',') return null;
  for (const aside of asideWords) {
    const first = at - 1 - aside.length;
    if (forms[first - 1] === ',' && standsAt(forms, aside, first)) return first - 1;
  }
  return null;
}

/** Where the first finite verb stands, if the words before it are a plain subject. */
function verbBehindSubject(words: TaggedWords, [from, to]: Range): number | null {
  const verb = findFrom(words, from, to, (at) => FINITE.test(words.xpos[at]));
  if (verb === null || verb === from) return null;
  for (let at = from; at < verb; at++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV|ADP|CCONJ|PART)$/.test(words.upos[at])) return null;
  const nominal = range(from, verb).some((at) => /^(?:NOUN|PROPN|PRON)$/.test(words.upos[at]));
  return nominal && !/^(?:ADP|SCONJ|CCONJ)$/.test(words.upos[from]) ? verb : null;
}

/** Where a name, a pronoun or "the union" begins that ends right before the verb; null if nothing stands before it. */
function trailingSubject({ forms, upos, xpos }: TaggedWords, from: number, verb: number): number | null {
  let at = verb - 1;
  while (at > from && upos[at] === 'ADV') at--;
  if (upos[at] === 'PRON') return movedSubjects.has(forms[at].toLowerCase()) && at > from ? at : null;
  if (upos[at] === 'PROPN') {
    while (at > from && upos[at - 1] === 'PROPN') at--;
    if (/^(?:the)$/i.test(forms[at - 1] ?? '')) at--;
    return at > from ? at : null;
  }
  if (upos[at] !== 'NOUN') return null;
  while (at > from && /^(?:ADJ|NOUN)$/.test(upos[at])) at--;
  return at > from && /^(?:DT|PRP\$)$/.test(xpos[at]) && /^(?:the|its|his|her|their|both)$/i.test(forms[at])
    ? at
    : null;
}

/** A verb chain that ends where its object should stand: in a verb, or in a preposition left behind. */
function hasGap({ forms, upos, xpos }: TaggedWords, [from, to]: Range): boolean {
  let last = to - 1;
  while (last > from && (lateAdverbs.has(forms[last]) || (upos[last] === 'ADV' && forms[last].endsWith('ly')))) last--;
  if (last < from) return false;
  for (let at = from; at < to; at++) if (/^(?:PUNCT|SCONJ|CCONJ)$/.test(upos[at]) || /^W/.test(xpos[at])) return false;
  // "is ready to | accept", not "is closed"
  if (/^(?:VB|VBP|VBZ|VBD|VBG)$/.test(xpos[last]) && upos[last] === 'VERB') return true;
  if (placeOf({ forms, upos, xpos }, [from, to]) < to) return true;
  if (xpos[last] === 'VBN' && upos[last] === 'VERB')
    return range(from, last).some((at) => /^(?:has|have|had|['’]ve|having)$/i.test(forms[at]));
  return (
    /^(?:IN|RP|TO)$/.test(xpos[last]) &&
    /^(?:with|on|to|for|about|of|against|after|in|at|out|down|up|off|over)$/i.test(forms[last])
  );
}

/** Where in a clause with a gap the phrase belongs: before the participle that says what is to happen to it ("want | struck out"), else at the end. */
function placeOf({ forms, xpos }: TaggedWords, [from, to]: Range): number {
  for (let at = from + 1; at < to; at++)
    if (xpos[at] === 'VBN' && /^(?:wants?|wanted|likes?|liked|see|seen|wish|prefer|needs?)$/i.test(forms[at - 1]))
      return at;
  return to;
}

/** "the former", "the second": one of the things named before. */
const isOneOfTwo = ({ forms }: TaggedWords, [from, to]: Range): boolean =>
  to - from === 2 && /^the$/i.test(forms[from]) && /^(?:former|latter|first|second)$/.test(forms[from + 1]);

/** A noun phrase, perhaps with prepositional phrases and infinitives below it; no time ("this week"). */
function isPhrase({ forms, upos, xpos }: TaggedWords, [from, to]: Range): boolean {
  if (to - from < 1 || to - from > 16) return false;
  if (to - from === 1 && /^(?:this|that|these|those)$/i.test(forms[from])) return true;
  if (isOneOfTwo({ forms, upos, xpos }, [from, to])) return true;
  if (!/^(?:DET|ADJ|NUM|NOUN|PRON|PROPN)$/.test(upos[from]) && xpos[from] !== 'VBG') return false;
  if (to - from === 1 && upos[from] === 'PRON') return false;
  if (/^(?:ADP|DET|SCONJ|CCONJ|PART)$/.test(upos[to - 1]) && to - from > 1) return false;
  for (let at = from; at < to; at++)
    if (FINITE.test(xpos[at]) || /^(?:PUNCT|SCONJ)$/.test(upos[at]) || /^W/.test(xpos[at])) return false;
  if (timeNouns.has(forms[to - 1].toLowerCase().replace(/s$/, ''))) return false;
  return range(from, to).some((at) => upos[at] === 'NOUN') || to - from === 1 || xpos[from] === 'VBG';
}
