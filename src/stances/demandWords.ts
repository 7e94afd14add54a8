import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isAftermath } from './aftermath.ts';
import type { Candidate } from './candidate.ts';
import { isNegated, negations } from './clause.ts';
import { type Condition, conditionOf, priceOf } from './conditions.ts';
import type { Content } from './content.ts';
import {
  isLastResort,
  isMeantime,
  isOnlyHearsay,
  isPriceOrTimeOfDeed,
  isTimeOfPlan,
  saysHowLong,
} from './idleConditions.ts';
import { ANAPHORIC_HEADS, INDEFINITES } from './lexicon/demandHeads.ts';
import { beforeReport, conditionAfter, conditionFurtherOn, conditionWithin } from './looseConditions.ts';
import { isCaseOfRule } from './ownConditions.ts';
import { contentTokens } from './phrases.ts';
import { reservationOf, reservationWithin } from './reservations.ts';
import { dependenceOf, priceBeside } from './ties.ts';

/** The words of a demand and the condition under which it is accepted. */
export interface DemandWords {
  tokens: Token[];
  condition: Condition | null;
}

/**
 * Parts what is demanded from what it depends on: a condition under the cue or the content, one that the tree made part of the content's
 * words, one right behind them, a mere reservation.
 *
 * @param isParty whether a token names a party: a subject that names none belongs to the demand ("wants talks to reopen")
 */
export function demandWords(sentence: Sentence, candidate: Candidate, isParty: (token: Token) => boolean): DemandWords {
  const { tokens: all, condition } = partedWords(sentence, candidate, isParty);
  const tokens = upToSemicolon(sentence, candidate.content.head, all);
  // "backs it if the toll falls, while Lima has yet to decide": the condition is that of the first
  if (candidate.family === 'echo' && candidate.stance === 'noncommittal') return { tokens, condition: null };
  // "is prepared to send engineers once the war is over": consent, which waits for it
  if (condition && candidate.family !== 'adjective' && isAftermath(sentence, condition.first))
    return { tokens, condition: null };
  const own = condition && beforeOthers(beforeReport(sentence, condition), candidate.until);
  if (!own) return { tokens, condition: own };
  const whole = upToPredicate(sentence, own, candidate.at);
  if (isMeantime(sentence, candidate, whole))
    return { tokens: [...tokens, ...sentence.tokens.slice(whole.first, whole.last + 1)], condition: null };
  const idle =
    isLastResort(sentence, whole) ||
    isOnlyHearsay(sentence, whole) ||
    isPriceOrTimeOfDeed(sentence, candidate, whole) ||
    isTimeOfPlan(sentence, candidate, whole) ||
    (candidate.stance === 'opposes' && saysHowLong(sentence, whole));
  return { tokens, condition: idle ? { ...whole, idle: true } : whole };
}

/** "would sign if fish are left out, | and Lima only if …": up to where the clause of another party begins. */
function beforeOthers(condition: Condition, until = Number.POSITIVE_INFINITY): Condition | null {
  if (condition.first >= until) return null;
  return condition.last >= until ? { ...condition, last: until - 1 } : condition;
}

/** "a quota of forty; | Lima, too": behind a semicolon something else is said. */
function upToSemicolon(sentence: Sentence, head: Token, tokens: Token[]): Token[] {
  const sign = sentence.tokens.find(({ text, index }) => text === ';' && index > head.index);
  return sign ? tokens.filter(({ index }) => index < sign.index) : tokens;
}

/** "a toll, | so long as it is low, | Oslo could live with": the condition ends before the clause that it is a condition of. */
function upToPredicate(sentence: Sentence, condition: Condition, { index }: Token): Condition {
  if (index <= condition.first || index > condition.last) return condition;
  const comma = sentence.tokens.findLast(
    (token) => token.text === ',' && token.index > condition.first && token.index < index,
  );
  return comma ? { ...condition, last: comma.index - 1 } : condition;
}

function partedWords(sentence: Sentence, candidate: Candidate, isParty: (token: Token) => boolean): DemandWords {
  const content = withSubject(sentence, candidate.content, isParty);
  const near = [candidate.at, content.head, ...candidate.cue.filter((token) => token.upos !== 'PUNCT')];
  const around = [...new Set([...near, ...conditionedAbove(sentence, candidate.at)])];
  const all = withoutComparison(
    sentence,
    withoutRemarks(sentence, content.head, contentTokens(sentence, content, candidate.leftOut, candidate.at)),
    isParty,
  );
  if (candidate.family === 'backing') return { tokens: all, condition: null };
  const refused =
    candidate.stance === 'opposes' &&
    candidate.family !== 'evaluation' &&
    // "would freeze it until June; Lima would not": refused altogether
    candidate.family !== 'echo' &&
    !isNarrated(candidate) &&
    !BARRING.test(candidate.rule);
  const below =
    notOfNeighbour(
      sentence,
      candidate.at,
      conditionOf(sentence, around, refused, candidate.stance !== 'demands' && !refused),
    ) ??
    dependenceOf(sentence, candidate.at) ??
    priceBeside(sentence, candidate.at) ??
    (candidate.rule === 'existential:no' ? priceOf(sentence, content.head) : null);
  if (below && isCaseOfRule(sentence, candidate, below, isParty)) return { tokens: all, condition: null };
  if (below) {
    const inside = sentence.tokens.slice(below.first, below.last + 1);
    return {
      tokens: inside.includes(content.head) ? all : all.filter((token) => !inside.includes(token)),
      condition: below,
    };
  }
  const cut = conditionWithin(sentence, all, candidate, isParty, refused);
  if (cut > 0 && all.indexOf(content.head) < cut)
    return {
      tokens: all.slice(0, beforeDenial(all, cut)),
      // "so | long | as both agree": the words of the demand end at the adverb that governs the clause
      condition: { head: all[cut], first: all[cut].index, last: sentence.span(all[all.length - 1])[1] },
    };
  if (cut > 0 && all[cut] === content.head && all.slice(0, cut).some(({ upos }) => upos !== 'DET')) {
    const condition = conditionAfter(sentence, all[cut - 1]);
    if (condition) return { tokens: all.slice(0, cut), condition };
  }
  const last = all[all.length - 1] ?? content.head;
  const own = (condition: Condition | null): Condition | null =>
    condition && isBeyondRelative(sentence, candidate.at, condition) ? null : condition;
  if (candidate.stance !== 'supports' && candidate.stance !== 'noncommittal')
    return { tokens: all, condition: refused ? own(conditionFurtherOn(sentence, last, true)) : null };
  const reserved = reservationWithin(sentence, all);
  const cutAt = reserved > 0 && all.indexOf(content.head) < reserved ? reserved : all.length;
  return {
    tokens: all.slice(0, cutAt),
    condition:
      own(conditionAfter(sentence, last)) ??
      own(conditionFurtherOn(sentence, last)) ??
      (cutAt < all.length
        ? { head: all[cutAt], first: all[cutAt].index, last: all[all.length - 1].index }
        : reservationOf(sentence, around)),
  };
}

/** "will sign, | but not | if the clause stays": what denies or limits the condition goes with it. */
function beforeDenial(tokens: readonly Token[], cut: number): number {
  let from = cut;
  while (from > 1 && /^(?:but|not|only|and|,|–|—)$/i.test(tokens[from - 1].text)) from--;
  return from;
}

/** "Oslo *said* it would sign if …": the verb over it, to which a tree may give its condition; not one that it is only an aside of. */
const conditionedAbove = (sentence: Sentence, at: Token): Token[] =>
  isRelation(at.rel, 'advcl') || isRelation(at.rel, 'acl') ? [] : sentence.ancestors(at).slice(0, 1);

/** "will not sign *unless Lima pays*, and has not said whether …": a condition between the two is that of the first. */
function notOfNeighbour(sentence: Sentence, at: Token, condition: Condition | null): Condition | null {
  const first = isRelation(at.rel, 'conj') ? sentence.governor(at) : undefined;
  const between = condition && first && condition.first > first.index && condition.last < sentence.span(at)[0];
  return between ? null : condition;
}

/** "offers a million for the yard, *where it means to build*, on condition that …": behind the comma that ends the relative clause. */
function isBeyondRelative(sentence: Sentence, at: Token, { head, first }: Condition): boolean {
  const relative = [at, ...sentence.ancestors(at)].find(({ rel }) => isRelation(rel, 'acl:relcl'));
  if (!relative || sentence.tokens[first - 1]?.text !== ',') return false;
  const inside = sentence.subtree(relative);
  const host = sentence.ancestors(head).find((above) => sentence.span(above)[0] < first);
  return (
    first > relative.index &&
    host !== undefined &&
    !inside.includes(host) &&
    ![host, ...sentence.ancestors(host)].some((above) => isNegated(sentence, above))
  );
}

/**
 * Who asks for "no drilling until the survey is done" bars just that, the time included; who will not
 * sign before the trial would sign after it.
 */
const BARRING = /^(?:verb:(?:demand|ask|urge|call|request|warn|instruct|order)|idiom:not hear)$/;

/** "resisted default for a year before it ran out of dollars": what was done before something else happened was not refused until then. */
function isNarrated({ sentence, at, rule }: Candidate): boolean {
  const past = at.xpos === 'VBD' || sentence.children(at, 'aux').some(({ text }) => text.toLowerCase() === 'had');
  return past && !/refuse|decline|rule out|reject|will/.test(rule);
}

/**
 * The words without what is only remarked on them behind a comma: ", which Oslo supports", ", an idea that Oslo supports",
 * ", something Oslo refuses", ", whereas Oslo does not".
 */
function withoutRemarks(sentence: Sentence, head: Token, tokens: readonly Token[]): Token[] {
  const remarks = tokens.filter((token) => {
    const first = sentence.subtree(token).find(({ upos }) => upos !== 'PUNCT')?.index ?? 0;
    if (token === head || first <= head.index || !/^[,–—]$/.test(sentence.tokens[first - 1]?.text ?? '')) return false;
    if (isRelation(token.rel, 'acl:relcl')) return true;
    const lemma = token.lemma.toLowerCase();
    return (
      (ANAPHORIC_HEADS.has(lemma) || INDEFINITES.has(lemma)) && sentence.child(token, 'acl:relcl', 'acl') !== undefined
    );
  });
  const cut = new Set(remarks.flatMap((remark) => sentence.subtree(remark)));
  const end = contrastBehind(sentence, head, tokens);
  const kept = tokens.filter((token) => !cut.has(token) && token.index < end);
  while (kept.length && /^[,–—]$/.test(kept[kept.length - 1].text)) kept.pop();
  return kept;
}

/** "keener on the toll | than Peru", "as keen on it | as Peru": who else has a view of it is no part of it. */
function withoutComparison(sentence: Sentence, tokens: Token[], isParty: (token: Token) => boolean): Token[] {
  const others = tokens.filter(
    (token) => isParty(token) && sentence.children(token, 'case').some(({ text }) => /^(?:than|as)$/i.test(text)),
  );
  const cut = new Set(others.flatMap((other) => sentence.subtree(other)));
  return cut.size < tokens.length ? tokens.filter((token) => !cut.has(token)) : tokens;
}

/** Where ", whereas Oslo does not" begins to tell of somebody else. */
function contrastBehind(sentence: Sentence, head: Token, tokens: readonly Token[]): number {
  const mark = tokens.find(
    ({ index, text, rel }) =>
      index > head.index &&
      /^(?:whereas|while)$/i.test(text) &&
      isRelation(rel, 'mark') &&
      /^[,–—]$/.test(sentence.tokens[index - 1].text),
  );
  return mark?.index ?? Number.POSITIVE_INFINITY;
}

function withSubject(sentence: Sentence, content: Content, isParty: (token: Token) => boolean): Content {
  const { actor, head } = content;
  if (
    content.kind !== 'clause' ||
    content.words ||
    content.from ||
    !actor ||
    actor.index > head.index ||
    (isParty(actor) && !isDoneToActor(sentence, head)) ||
    actor.upos === 'PRON'
  )
    return content;
  return sentence.subtree(head).includes(actor) ? content : { ...content, from: actor };
}

/** "wants *the FDLR* to be disarmed": a party to which something is to be done has nothing to do, and is part of what is wanted. */
const isDoneToActor = (sentence: Sentence, head: Token): boolean =>
  head.xpos === 'VBN' && sentence.child(head, 'aux:pass') !== undefined;

/** The words of a denied clause without the denial, for a stance that says it itself: "opposes [raise the fee]", not "[not raise the fee]". */
export function withoutDenial(sentence: Sentence, head: Token, tokens: readonly Token[]): Token[] {
  const denial = negations(sentence, head);
  // "no longer"
  const before = denial.map(({ index }) => sentence.tokens[index - 1]).filter((word) => word?.text === 'no');
  return tokens.filter(
    (token) => !denial.includes(token) && !before.includes(token) && !(token.lemma === 'do' && token.upos === 'AUX'),
  );
}

/** The candidate without the words of its demand from `index` on. */
export function cutBefore(sentence: Sentence, candidate: Candidate, index: number): Candidate {
  const { content, leftOut, at } = candidate;
  if (candidate.sentence !== sentence || content.head.index > index || content.slot === 'echo') return candidate;
  const words = contentTokens(sentence, content, leftOut, at);
  const kept = words.filter((token) => token.index < index);
  return kept.length && kept.length < words.length ? { ...candidate, content: { ...content, words: kept } } : candidate;
}
