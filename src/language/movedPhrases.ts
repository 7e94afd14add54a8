import { asideWords, judgingForms, lateAdverbs, latePhrases, movedSubjects } from './canonicalWords.ts';
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
  /** What follows in plain order belongs to the verb, and not to the phrase: "said yes | to the first | on the spot". */
  isClosed?: boolean;
}

/** Words with their tags. */
export interface TaggedWords {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

/** Token numbers from a first to before a last. */
export type Range = readonly [from: number, to: number];

/** Signs at which a clause ends. */
export const CLAUSE_SIGN = /^[.;:!?–—]$/;

/** The numbers from a first to before a last. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The words with a phrase moved into the clause that lacks it: what stands before, the clause up to `place`, the phrase, the rest of the clause, what follows. */
export const withPhraseAt = (
  { forms }: TaggedWords,
  [from, to]: Range,
  phrase: Range,
  clause: Range,
  place = clause[1],
): number[] => [
  ...range(0, from),
  ...range(clause[0], place),
  ...range(...phrase),
  ...range(place, clause[1]),
  ...range(to, forms.length),
];

/** The first place between two at which a test holds; null if there is none. */
export function findFrom(
  words: TaggedWords,
  from: number,
  to: number,
  accepts: (at: number) => boolean,
): number | null {
  for (let at = from; at < Math.min(to, words.forms.length); at++) if (accepts(at)) return at;
  return null;
}

/** "is", "were", "remains". */
export const isCopula = ({ forms }: TaggedWords, at: number): boolean =>
  /^(?:is|are|was|were|remains|remain)$/i.test(forms[at] ?? '');

/** Whether these words, in lower case, stand from a place on. */
export const standsAt = (forms: readonly string[], words: readonly string[], from: number): boolean =>
  words.every((word, at) => word === forms[from + at]?.toLowerCase());

/** ", however, |": where an aside between commas begins that ends before a word; null without one. */
export function asideBefore({ forms }: TaggedWords, at: number): number | null {
  if (forms[at - 1] !== ',') return null;
  for (const aside of asideWords) {
    const first = at - 1 - aside.length;
    if (forms[first - 1] === ',' && standsAt(forms, aside, first)) return first - 1;
  }
  return null;
}

/** Where the first finite verb stands, if the words before it are a plain subject. */
export function verbBehindSubject(words: TaggedWords, [from, to]: Range): number | null {
  const verb = findFrom(words, from, to, (at) => FINITE.test(words.xpos[at]));
  if (verb === null || verb === from) return null;
  for (let at = from; at < verb; at++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV|ADP|CCONJ|PART)$/.test(words.upos[at])) return null;
  const nominal = range(from, verb).some((at) => /^(?:NOUN|PROPN|PRON)$/.test(words.upos[at]));
  return nominal && !/^(?:ADP|SCONJ|CCONJ)$/.test(words.upos[from]) ? verb : null;
}

/** Where a name, a pronoun or "the union" begins that ends right before the verb; null if nothing stands before it. */
export function trailingSubject({ forms, upos, xpos }: TaggedWords, from: number, verb: number): number | null {
  let at = verb - 1;
  while (at > from && upos[at] === 'ADV') at--;
  if (upos[at] === 'PRON') return movedSubjects.has(forms[at].toLowerCase()) && at > from ? at : null;
  if (upos[at] === 'PROPN') {
    const isOfName = (word: number) => upos[word] === 'PROPN' || /^NNPS?$/.test(xpos[word] ?? '');
    while (at > from && (isOfName(at - 1) || (forms[at - 1] === '-' && isOfName(at - 2)))) at--;
    if (/^(?:the)$/i.test(forms[at - 1] ?? '')) at--;
    return at > from ? at : null;
  }
  if (upos[at] !== 'NOUN') return null;
  while (at > from && /^(?:ADJ|NOUN)$/.test(upos[at])) at--;
  if (xpos[at] === 'POS' && upos[at - 1] === 'PROPN') return trailingSubject({ forms, upos, xpos }, from, at);
  return at > from && /^(?:DT|PRP\$)$/.test(xpos[at]) && /^(?:the|its|his|her|their|both)$/i.test(forms[at])
    ? at
    : null;
}

/** A verb chain that ends where its object should stand: in a verb, or in a preposition left behind. */
export function hasGap({ forms, upos, xpos }: TaggedWords, [from, to]: Range): boolean {
  let last = to - 1;
  if (latePhrases.has(forms.slice(last - 1, to).join(' ')) && last - 2 > from) last -= 2;
  while (last > from && (lateAdverbs.has(forms[last]) || (upos[last] === 'ADV' && forms[last].endsWith('ly')))) last--;
  if (last < from) return false;
  for (let at = from; at < to; at++) {
    // "has no intention *of* accepting" opens no clause of its own
    const beforeGerund = upos[at] === 'SCONJ' && xpos[at + 1] === 'VBG' && GOVERNED.test(forms[at]);
    const isStranded = at === last && LEFT_BEHIND.test(forms[at]);
    // "has yet to rule *in or out*" joins no clauses
    const joinsParticles = upos[at] === 'CCONJ' && /^(?:in|out|up|down)$/.test(forms[at - 1]) && at === last - 1;
    const opensClause = /^(?:PUNCT|SCONJ|CCONJ)$/.test(upos[at]) && !beforeGerund && !isStranded && !joinsParticles;
    if (opensClause || /^W/.test(xpos[at])) return false;
  }
  // "is ready to | accept", not "is closed"
  if (/^(?:VB|VBP|VBZ|VBD|VBG)$/.test(xpos[last]) && upos[last] === 'VERB') return true;
  if (placeOf({ forms, upos, xpos }, [from, to]) < to) return true;
  if (xpos[last] === 'VBN' && upos[last] === 'VERB')
    return range(from, last).some((at) => /^(?:has|have|had|['’]ve|having)$/i.test(forms[at]));
  return /^(?:IN|RP|TO)$/.test(xpos[last]) && LEFT_BEHIND.test(forms[last]);
}

/** Prepositions and particles that the end of a clause may leave behind. */
const LEFT_BEHIND = /^(?:with|without|on|to|for|about|of|against|after|in|at|out|down|up|off|over)$/i;

/** Prepositions that nouns and verbs govern, as "after" and "without" are not. */
const GOVERNED = /^(?:of|to|on|in|for|from|against|about|into)$/i;

/** Where in a clause with a gap the phrase belongs: before what it is said to be ("called | absurd") or what is to happen to it ("want | struck out"), else at the end. */
export function placeOf({ forms, upos, xpos }: TaggedWords, [from, to]: Range): number {
  for (let at = from + 1; at < to; at++)
    if (xpos[at] === 'VBN' && /^(?:wants?|wanted|likes?|liked|see|seen|wish|prefer|needs?)$/i.test(forms[at - 1]))
      return at;
  for (let at = from; at < to - 1; at++)
    if (judgingForms.has(forms[at]) && /^VB/.test(xpos[at]) && isJudgement({ forms, upos, xpos }, [at + 1, to]))
      return at + 1;
  return to;
}

/** "absurd", "quite absurd", "as absurd", "a fantasy": no thing that one acts on. */
function isJudgement({ forms, upos, xpos }: TaggedWords, [from, to]: Range): boolean {
  const first = /^as$/i.test(forms[from]) ? from + 1 : from;
  const kinds = range(first, to).map((at) => upos[at]);
  if (kinds.at(-1) === 'NOUN')
    return /^an?$/i.test(forms[first]) && /^DET(?: ADV)*(?: ADJ)* NOUN$/.test(kinds.join(' '));
  const isDescription = kinds.at(-1) === 'ADJ' || (first > from && xpos[to - 1] === 'VBG');
  return isDescription && /^(?:ADV )*(?:ADJ|VERB)$/.test(kinds.join(' '));
}

/** "the former", "the second": one of the things named before. */
export const isOneOfTwo = ({ forms }: TaggedWords, [from, to]: Range): boolean =>
  to - from === 2 && /^the$/i.test(forms[from]) && /^(?:former|latter|first|second)$/.test(forms[from + 1]);

/** A noun phrase, perhaps with prepositional phrases and infinitives below it; no time ("this week"). */
export function isPhrase({ forms, upos, xpos }: TaggedWords, [from, to]: Range): boolean {
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
