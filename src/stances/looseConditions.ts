import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { type Condition, isNotEvenFor, isSupplied, openingWords, STRONG_CUES, startsWithAny } from './conditions.ts';
import { isConsideration } from './furtherConditions.ts';
import { COMMUNICATION_VERBS } from './lexicon/communicationVerbs.ts';
import { DENIED_TERMS } from './lexicon/conditions.ts';
import { belongsToRelative } from './ownConditions.ts';

/**
 * A condition right behind the demand's words, wherever the tree hung it: "are prepared to hand them over, but not without …",
 * "would take part, so long as …". Only cues that mean nothing else.
 */
export function conditionAfter(sentence: Sentence, last: Token): Condition | null {
  for (let index = last.index + 1; index < Math.min(sentence.tokens.length, last.index + 4); index++) {
    const token = sentence.tokens[index];
    const opening = openingWords(sentence, index);
    if (startsWithAny(opening, STRONG_CUES)) return isSupplied(opening) ? null : upToSign(sentence, token);
    if (opensDeniedTerms(sentence, index)) return upToSign(sentence, token);
    if (!/^([,–—]|but|and|though|although|albeit)$/i.test(token.text)) return null;
  }
  return null;
}

/** "for a pact, *but not at the price of lower wages*", "ready to talk, *though not on those terms*": where the consent ends. */
function opensDeniedTerms({ tokens }: Sentence, index: number): boolean {
  if (!/^(?:,|–|—|but|though|although|albeit)$/i.test(tokens[index - 1]?.text ?? '')) return false;
  const words = tokens.slice(index, index + TERMS_REACH).map(({ text }) => text.toLowerCase());
  return DENIED_TERMS.test(words.join(' '));
}

const TERMS_REACH = 9;

/** The condition that a token opens, as far as the sign that ends it. */
function upToSign({ tokens }: Sentence, head: Token): Condition {
  let end = head.index + 1;
  while (end < tokens.length - 1 && !/^[;:.!?”]$/.test(tokens[end].text)) end++;
  return { head, first: head.index, last: end - 1 };
}

/** "but only with a rent cap |, their leader said": the comma before who says so ends the condition. */
export function beforeReport(sentence: Sentence, condition: Condition): Condition {
  const { tokens } = sentence;
  const comma = tokens.findLast(({ text, index }) => text === ',' && index > condition.first && index < condition.last);
  const told =
    comma &&
    tokens
      .slice(comma.index + 1, condition.last + 1)
      .some(
        (verb) =>
          /^VB[DZ]$/.test(verb.xpos) &&
          COMMUNICATION_VERBS.has(verb.lemma.toLowerCase()) &&
          sentence.children(verb, 'nsubj').some(({ index }) => index > comma.index) &&
          !sentence.children(verb, 'mark', 'cc').some(({ index }) => index > comma.index) &&
          !isRelation(verb.rel, 'acl:relcl'),
      );
  return told ? { ...condition, last: comma.index - 1 } : condition;
}

/** Cues that open a condition wherever in a sentence they stand. */
const UNMISTAKABLE =
  /^(?:only if|if and only if|provided that|provided its?|provided the|unless|so long as|always supposing|always provided|on condition that|on the condition that|on the understanding that|only on condition|but only|but not until|but not before|but not without|but not unless) /;

/** "would join the fleet with two ships and a tanker, provided that …": an unmistakable condition further on in the same clause. */
export function conditionFurtherOn(sentence: Sentence, last: Token, refused = false): Condition | null {
  for (let index = last.index + 1; index < sentence.tokens.length - 2; index++) {
    const token = sentence.tokens[index];
    if (/^[;:.!?”]$/.test(token.text)) return null;
    if (/^(?:acl|advcl):relcl$/.test(token.rel)) {
      // "would sign, a step that Oslo has urged, but not until …": past a remark between commas
      const remarked = sentence.governor(token);
      const aside = sentence.tokens.slice(last.index + 1, remarked?.index).some(({ text }) => text === ',');
      const end = sentence.tokens.findIndex(({ text, index: at }) => text === ',' && at > index);
      if (!aside || end < 0) return null;
      index = end;
      continue;
    }
    // "…, though only in return for a seat"
    const limiting =
      /^though$/i.test(token.text) &&
      (/^only$/i.test(sentence.tokens[index + 1].text) || opensDeniedTerms(sentence, index + 1));
    if (!limiting && /^(?:though|although|while|whereas|because)$/i.test(token.text) && isRelation(token.rel, 'mark'))
      return null;
    if (isRelation(token.rel, 'conj') && sentence.child(token, 'nsubj', 'aux')) return null;
    if ((refused || !opensDeniedTerms(sentence, index)) && !UNMISTAKABLE.test(`${openingWords(sentence, index)} `)) {
      // "could live with a fee, | but Ottawa, unless …": another's clause begins
      if (isRelation(token.rel, 'cc') && beginsClause(sentence, token, last)) return null;
      continue;
    }
    return upToSign(sentence, token);
  }
  return null;
}

/** "but Ottawa … rejects it": a conjunction before a clause that has a subject of its own. */
function beginsClause(sentence: Sentence, conjunction: Token, last: Token): boolean {
  const clause = sentence.governor(conjunction);
  const subject = clause && sentence.child(clause, 'nsubj');
  return (
    subject !== undefined &&
    isRelation(clause!.rel, 'conj') &&
    subject.index > conjunction.index &&
    clause!.head <= last.index
  );
}

/**
 * Index in `tokens` at which a condition begins that the tree made part of the demand's words; -1 if none does.
 *
 * @param refused what is refused "in exchange for a seat" does not depend on the seat
 */
export function conditionWithin(
  sentence: Sentence,
  tokens: readonly Token[],
  { stance, at }: Candidate,
  isParty: (token: Token) => boolean,
  refused: boolean,
): number {
  return tokens.findIndex(
    (token, index) =>
      index > 0 &&
      !(refused && isTradedFor(sentence, token)) &&
      !belongsToRelative(sentence, token, at) &&
      ((startsWithAny(openingWords(sentence, token.index), STRONG_CUES) &&
        !isSupplied(openingWords(sentence, token.index)) &&
        // "for as long as it lasts", "if only for a year"
        !/^(?:for|if)$/i.test(sentence.tokens[token.index - 1].text) &&
        !isMargin(sentence, token) &&
        // "where Peru was absent"
        !sentence.child(token, 'cop')) ||
        /^as soon as (?!possible|practicable|feasible)/.test(openingWords(sentence, token.index)) ||
        opensConsideration(sentence, token) ||
        opensDeniedTerms(sentence, token.index) ||
        opensIfClause(sentence, token, stance === 'demands', isParty)),
  );
}

/** "will not sign in exchange for a seat", but "… except in exchange for a seat". */
const isTradedFor = (sentence: Sentence, { index }: Token): boolean =>
  isNotEvenFor(openingWords(sentence, index)) && !/^(?:except|but|only|than)$/i.test(sentence.tokens[index - 1].text);

/** "2,000, a long way short of what Oslo wants", "anything short of a ban": by how much less. */
const isMargin = (sentence: Sentence, { index, text }: Token): boolean =>
  text.toLowerCase() === 'short' &&
  /^(?:way|far|well|just|little|somewhat|miles|percent|%|anything|everything|nothing)$/i.test(
    sentence.tokens[index - 1]?.text ?? '',
  );

/** "accepts breaks *against* compensation" */
const opensConsideration = (sentence: Sentence, token: Token): boolean => {
  const thing = token.text === 'against' ? sentence.governor(token) : undefined;
  return thing !== undefined && isConsideration(sentence, thing);
};

/** Verbs, as lemmas, whose "if" means "whether". */
const ASKING: ReadonlySet<string> = new Set(
  'ask know see wonder doubt decide determine consider say tell find learn check discuss'.split(' '),
);

/** "… if the board agrees" somewhere below the demand's words: the conjunction of an adverbial clause. */
function opensIfClause(
  sentence: Sentence,
  token: Token,
  demanded: boolean,
  isParty: (token: Token) => boolean,
): boolean {
  const clause = sentence.governor(token);
  const before = sentence.tokens[token.index - 1]?.text.toLowerCase() ?? '';
  const main = clause && sentence.governor(clause);
  // "will lift the duties that hurt Peru if Lima drops its suit": what a party would have to do
  const relative = main && [main, ...sentence.ancestors(main)].some(({ rel }) => isRelation(rel, 'acl:relcl'));
  if (relative && !sentence.children(clause, 'nsubj').some(isParty)) return false;
  return (
    /^(?:if|once)$/i.test(token.text) &&
    // "if only for want of another"
    !/^only$/i.test(sentence.tokens[token.index + 1]?.text ?? '') &&
    (isRelation(token.rel, 'mark') || isRelation(token.rel, 'advmod')) &&
    clause !== undefined &&
    (isRelation(clause.rel, 'advcl') ||
      clause.rel === 'acl' ||
      (isRelation(clause.rel, 'ccomp') && !demanded && !ASKING.has(main?.lemma ?? ''))) &&
    !/^(?:as|even|what|only|than|at)$/.test(before)
  );
}
