import { afterDemonstratives, personNouns, speechForms } from './canonicalWords.ts';
import {
  asideBefore,
  type CanonicalOrder,
  CLAUSE_SIGN,
  findFrom,
  hasGap,
  isOneOfTwo,
  isPhrase,
  placeOf,
  type Range,
  range,
  type TaggedWords,
  trailingSubject,
  verbBehindSubject,
  withPhraseAt,
} from './movedPhrases.ts';
import { FINITE } from './tags.ts';

/** Prepositions that verbs and nouns of attitude govern: a phrase with another says when or where. */
const GOVERNED = /^(?:to|of|against)$/i;
const LONGEST_REMARK = 18;
const LONGEST_SUBJECT = 6;

/** "A toll | Oslo refuses to discuss", "a toll, | however, | Oslo refuses to discuss". */
export function fronted(words: TaggedWords, [from, stop]: Range): CanonicalOrder | null {
  const to = findFrom(words, from, stop, (at) => opensCondition(words, at)) ?? stop;
  const verb = findFrom(words, from + 1, to, (at) => FINITE.test(words.xpos[at]));
  if (verb === null) return null;
  const start = trailingSubject(words, from, verb);
  if (start === null || !hasGap(words, [verb, to]) || isBearerBefore(words, start)) return null;
  const end = asideBefore(words, start) ?? behindDemonstrative(words, from, start);
  // "a toll Oslo rejects": with a single verb the tree has it right, or it is no clause ("the deal Oslo signed")
  if (to - verb < 2 && end === start && !isOneOfTwo(words, [from, end])) return null;
  if (!isPhrase(words, [from, end]) || words.forms[end - 1] === ',') return null;
  return {
    order: withPhraseAt(words, [from, to], [from, start], [start, to]),
    idle: [],
    phrase: [from, end - 1],
  };
}

/** "the rebel | Salt Front", "UN coordinator | Lena Holt": whom the name names. */
const isBearerBefore = ({ forms, xpos }: TaggedWords, name: number): boolean =>
  xpos[name].startsWith('NNP') && personNouns.has(forms[name - 1].toLowerCase());

/** "That | at least | Oslo will grant": where a pronoun ends that an adverb follows; the start of the clause where none does. */
function behindDemonstrative({ forms }: TaggedWords, from: number, start: number): number {
  const added = forms.slice(from + 1, start).join(' ');
  return /^(?:this|that|these|those)$/i.test(forms[from]) && afterDemonstratives.has(added) ? from + 1 : start;
}

/** "would look at | only if it rained" */
const opensCondition = ({ forms, upos, xpos }: TaggedWords, at: number): boolean =>
  /^only$/i.test(forms[at]) && (upos[at + 1] === 'SCONJ' || /^W/.test(xpos[at + 1] ?? ''));

/** "Of a toll | Oslo will have none", "to the first | Oslo said yes": a phrase that belongs to the verb, or to a noun or an answer behind it. */
export function frontedOblique(words: TaggedWords, [from]: Range): CanonicalOrder | null {
  const { forms, xpos } = words;
  const phrase = from + 1;
  if (!GOVERNED.test(forms[from] ?? '')) return null;
  const to = findFrom(words, phrase, forms.length, (at) => CLAUSE_SIGN.test(forms[at])) ?? forms.length;
  const verb = findFrom(words, phrase + 2, to, (at) => FINITE.test(xpos[at]));
  const start = verb === null ? null : trailingSubject(words, phrase, remarkBefore(words, phrase, verb) ?? verb);
  if (verb === null || start === null || !isPhrase(words, [phrase, start])) return null;
  const place = findFrom(words, verb + 1, to, (at) => endsBefore(words, at)) ?? to;
  // "to investors he made it clear that no money would flow"
  if (/^(?:that|whether)$/i.test(forms[place] ?? '')) return null;
  return {
    order: withPhraseAt(words, [from, to], [from, start], [start, to], place),
    idle: [],
    phrase: [from, start - 1],
    isClosed: true,
  };
}

/** "Oslo |, its neighbour, | has": where a remark between commas begins that ends before the verb and has no verb of its own; null without one. */
function remarkBefore({ forms, xpos }: TaggedWords, from: number, verb: number): number | null {
  if (forms[verb - 1] !== ',') return null;
  const open = range(from, verb - 2).findLast((at) => forms[at] === ',');
  const remark = open === undefined ? [] : range(open + 1, verb - 1);
  return open === undefined || remark.some((at) => /^W/.test(xpos[at]) || forms[at] === ':') ? null : open;
}

/** "Oslo would agree | only if it rained", "said yes | at once": where what the phrase belongs to is at its end. */
const endsBefore = ({ forms, upos, xpos }: TaggedWords, at: number): boolean =>
  upos[at] === 'SCONJ' || /^W/.test(xpos[at]) || /^(?:only|,)$/i.test(forms[at]) || upos[at - 1] === 'INTJ';

/** "A deal that cuts pensions | the union will not sign": a phrase with a relative clause, and behind it the one clause that lacks an object. */
export function frontedWithRelative(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const { forms, xpos } = words;
  const that = findFrom(words, from + 1, to, (at) => /^(?:that|which|who)$/i.test(forms[at]));
  const inner = that === null ? null : findFrom(words, that + 1, to, (at) => FINITE.test(xpos[at]));
  if (that === null || inner === null || !isPhrase(words, [from, that])) return null;
  const verb = findFrom(words, inner + 2, to, (at) => FINITE.test(xpos[at]));
  const start = verb === null ? null : trailingSubject(words, inner, verb);
  if (verb === null || start === null || !hasGap(words, [verb, to])) return null;
  const others = range(verb + 1, to).some((at) => FINITE.test(xpos[at]));
  if (others || speechForms.has(forms[to - 1])) return null;
  return {
    order: withPhraseAt(words, [from, to], [from, start], [start, to]),
    idle: [],
    phrase: [from, start - 1],
  };
}

/** "Apologise for it | he would not", "sell the port | Lima will never": a verb in its base form before subject and auxiliary. */
export function frontedVerb(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const { forms, xpos } = words;
  if (!/^VBP?$/.test(xpos[from] ?? '') || !/^(?:not|never|n['’]t)$/i.test(forms[to - 1] ?? '')) return null;
  const modal = to - 2;
  if (xpos[modal] !== 'MD') return null;
  const start = trailingSubject(words, from, modal);
  if (start === null || findFrom(words, from + 1, start, (at) => FINITE.test(xpos[at]) || forms[at] === ',') !== null)
    return null;
  return {
    order: withPhraseAt(words, [from, to], [from, start], [start, to]),
    idle: [],
    phrase: [from, start - 1],
    isWhole: true,
  };
}

/** Words that open a clause that may stand before the verb whose object it is. */
const OPENS_CLAUSE = /^(?:that|whether|how|when|where|why|who)$/;

/** "That the toll should stay | Lima will not accept", "whether it will stay | Lima has yet to decide", "how it will vote | Lima has not decided": a clause before the verb whose object it is. */
export function frontedClause(words: TaggedWords, [from, to]: Range): CanonicalOrder | null {
  const { forms, xpos } = words;
  const inner = findFrom(words, from + 1, to, (at) => FINITE.test(xpos[at]));
  const opening = forms[from]?.toLowerCase() ?? '';
  if (!OPENS_CLAUSE.test(opening) || inner === null) return null;
  // "That it will stay, Lima said" has its clause where it belongs
  if (opening === 'that' && speechForms.has(forms[to - 1])) return null;
  for (let start = inner + 2; start < to - 1; start++) {
    const verb = verbBehindSubject(words, [start, to]);
    if (verb === null || trailingSubject(words, start - 1, verb) !== start || !hasGap(words, [verb, to])) continue;
    // "neither of | their leaders", "whether it pays is a question | Lima left open": the subject, or a clause, begins further left
    if (words.upos[start - 1] === 'ADP' || !isOneClause(words, [from, start])) continue;
    const end = forms[start - 1] === ',' ? start - 1 : start;
    return {
      order: withPhraseAt(words, [from, to], [from, end], [start, to]),
      idle: range(end, start),
      phrase: [from, end - 1],
    };
  }
  return null;
}

/** "whether the bank that sued will pay": behind its opening word, each finite verb but one has a word or a comma that opens or joins its clause. */
function isOneClause({ upos, xpos, forms }: TaggedWords, [from, to]: Range): boolean {
  const inside = range(from + 1, to);
  const verbs = inside.filter((at) => FINITE.test(xpos[at])).length;
  const links = inside.filter((at) => /^(?:SCONJ|CCONJ)$/.test(upos[at]) || /^W/.test(xpos[at]) || forms[at] === ',');
  return verbs <= 1 + links.length;
}

/** "A toll, | so long as it is low, | Oslo could live with", "a vote, | which Lima wants, | Oslo refuses to hold". */
export function frontedWithRemark(words: TaggedWords, [from]: Range): CanonicalOrder | null {
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
