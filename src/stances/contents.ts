import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { dereference } from './arguments.ts';
import { askedContent } from './askedSlots.ts';
import { throughName } from './calledThings.ts';
import { cases, hasMark, isNominal, isVerbal } from './clause.ts';
import { infinitive, isHypothetical } from './clauseSlots.ts';
import { namedBefore, pseudoCleft, throughThing } from './clefts.ts';
import { opensCondition } from './conditions.ts';
import { type Content, clause, nominal } from './content.ts';
import { shareObject } from './coordinateDemands.ts';
import { isSetAside } from './denials.ts';
import { fillSlot, isAgreed, takesAway } from './fillSlot.ts';
import { followingContent } from './followingSlots.ts';
import { withFurtherActors } from './furtherActors.ts';
import type { Predicate } from './lexicon/compile.ts';
import { PLEDGING } from './lexicon/control.ts';
import { WISHING } from './lexicon/wishing.ts';
import { itemOf } from './listItems.ts';
import { actOfNamed, actWithSubject, isSetApart } from './obliques.ts';
import type { Occurrence } from './occurrences.ts';
import { objectWithParticiple } from './participleSlots.ts';
import { isHearer } from './recipients.ts';
import { withRepeated } from './repeatedPrepositions.ts';
import { comesWith } from './supportVerbs.ts';
import { unnamed } from './unnamedContents.ts';

/** "appears open to closing it": verbs under which trees hang the adjective's complement. */
const RAISING = new Set([
  'appear',
  'seem',
  'remain',
  'look',
  'sound',
  'stay',
  'feel',
  'be',
  'become',
  'come',
  'stand',
  'turn',
  'grow',
]);

/** Classes whose clause is a fact that is judged ("welcomes that the talks resumed"). */
const FACTIVE_CLASSES = new Set(['approving', 'disapproving']);

/** Fills the slots of a predicate in their order; the first that yields something decides. Conjuncts are distributed. */
export function contentsOf(sentence: Sentence, occurrence: Occurrence): Content[] {
  return filledSlots(sentence, occurrence).map((content) => throughName(sentence, content));
}

function filledSlots(sentence: Sentence, occurrence: Occurrence): Content[] {
  const { head, tokens } = occurrence;
  const inside = objectInside(sentence, occurrence);
  if (inside) return [inside];
  const governed = sentence.governor(tokens[0]);
  if (!tokens.includes(head) && governed && governed !== head) return [nominal(governed, tokens[0].lemma)];
  const act = tokens.includes(head)
    ? null
    : (actOfNamed(sentence, head, tokens[0].lemma) ?? actWithSubject(sentence, head, tokens[0]));
  if (act) return [act];
  if (!tokens.includes(head))
    return distribute(
      sentence,
      isVerbal(head) ? clause(sentence, head, tokens[0].lemma) : nominal(head, tokens[0].lemma),
    ).filter((content) => content.head === head || !sentence.child(content.head, 'nsubj'));
  for (const slot of occurrence.predicate.slots) {
    const found = anchorsOf(sentence, occurrence)
      .map((anchor) =>
        fillSlot(sentence, { ...occurrence, head: anchor }, slot).filter(({ head }) => !tokens.includes(head)),
      )
      .reduce((first, next) => (first.length ? first : next), [])
      .filter((content) => !isFactual(sentence, occurrence, content));
    if (found.length)
      return withRepeated(
        sentence,
        occurrence,
        withFurtherActors(
          sentence,
          found.flatMap((content) => distribute(sentence, content)),
        ),
      )
        .filter((content) => !tokens.includes(content.head))
        .flatMap((content) => whatThingIs(sentence, content, tokens))
        .map((content) => namedBefore(sentence, content));
  }
  const split = pseudoCleft(sentence, occurrence);
  if (split) return distribute(sentence, split);
  const away = takesAway(sentence, occurrence);
  const loose = looseContent(sentence, occurrence).filter(
    (content) => !isFactual(sentence, occurrence, content) && (!away || isAgreed(content)),
  );
  if (away) return loose;
  if (loose.length) return loose.flatMap((content) => distribute(sentence, content));
  const asked = askedContent(sentence, occurrence);
  if (asked) return [asked];
  const following = followingContent(sentence, occurrence).filter(
    (content) => !isFactual(sentence, occurrence, content),
  );
  return following.length
    ? following.flatMap((content) => distribute(sentence, content))
    : unnamed(sentence, occurrence);
}

/** "made [an end to the siege] a condition": the object between two words of the entry. */
function objectInside(sentence: Sentence, { tokens, predicate }: Occurrence): Content | null {
  const { objectAfter } = predicate;
  if (objectAfter === null) return null;
  let between = sentence.tokens.slice(tokens[objectAfter - 1].index + 1, tokens[objectAfter].index);
  const noun = (token: Token | undefined): boolean =>
    token !== undefined && !/^(?:DET|ADP|PUNCT|ADV|ADJ|NUM)$/.test(token.upos) && token.xpos !== 'PRP$';
  while (between.length > 1 && !noun(between[between.length - 1])) between = between.slice(0, -1);
  if (between.length === 1)
    return isNominal(between[0]) && between[0].upos !== 'NUM' ? nominal(between[0], 'obj') : null;
  const content = itemOf(sentence, between)?.content;
  return content ? { ...content, kind: 'nominal' } : null;
}

/**
 * Words whose dependants may fill a slot: the head, for idioms the words below it ("declined to *say* whether"), for a noun the verb
 * that carries it, since trees often hang the noun's complement there ("renewed its *call* for relief").
 */
function anchorsOf(sentence: Sentence, { head, tokens, predicate }: Occurrence): Token[] {
  const below = tokens.filter(
    (token) =>
      token !== head &&
      (isVerbal(token) || isNominal(token) || token.upos === 'ADJ' || /^(?:yes|no)$/i.test(token.text)),
  );
  const governor = sentence.governor(head);
  const carrier =
    governor &&
    isVerbal(governor) &&
    ((/^(?:noun|idiom)$/.test(predicate.pos) && isNominal(head) && sentence.child(governor, 'expl')) ||
      ((predicate.pos === 'noun' || (predicate.pos === 'idiom' && isNominal(head))) && isRelation(head.rel, 'obj')) ||
      (predicate.pos === 'noun' &&
        isRelation(head.rel, 'obl') &&
        cases(sentence, head)[0] === 'with' &&
        comesWith(sentence, governor)) ||
      (predicate.pos === 'adjective' && isRelation(head.rel, 'xcomp') && RAISING.has(governor.lemma.toLowerCase())))
      ? [governor]
      : [];
  // "gave them until | the end of the year | to agree": below the noun of the entry's own preposition
  const last = tokens[tokens.length - 1];
  const timed =
    predicate.pos === 'idiom' && last !== head && isRelation(last.rel, 'case') ? sentence.governor(last) : null;
  return [head, ...below, ...carrier, ...(timed && !tokens.includes(timed) ? [timed] : [])];
}

/**
 * What a verb governs though its entry does not list it: the tree's relation is often the wrong one of two ("wished it dissolved" as
 * object and participle, an infinitive as adverbial clause). Only for verbs whose entry takes an object or a clause at all.
 */
function looseContent(sentence: Sentence, { head, predicate }: Occurrence): Content[] {
  if (predicate.pos !== 'verb' || predicate.words.length > 1 || !predicate.slots.includes('obj-to')) return [];
  const done = objectWithParticiple(sentence, head).filter(
    (content) =>
      content.head.xpos === 'VBN' &&
      !sentence.child(content.head, 'aux', 'mark') &&
      // "called the plan half-baked": what it is called, and not what it should become
      head.lemma !== 'call',
  );
  return done.length ? done : infinitive(sentence, head, 'obj');
}

/**
 * "Oslo insisted that the talks had failed" claims a fact, "… that the talks must fail" makes a demand: under entries that demand or
 * accept, an indicative clause without a modal is a claim.
 */
function isFactual(sentence: Sentence, { predicate, head }: Occurrence, content: Content): boolean {
  if (content.slot !== 'that' || predicate.stance === 'noncommittal') return false;
  if (WISHING.has(predicate.words[0]) && isHypothetical(sentence, head)) return false;
  if (predicate.stance === 'opposes' && !['object', 'protest', 'complain', 'deny'].includes(predicate.words[0]))
    return false;
  if (FACTIVE_CLASSES.has(predicate.className)) return false;
  if (isPromise(sentence, head, predicate, content) || grantsRight(sentence, content)) return false;
  const verb = sentence.children(content.head, 'aux', 'cop')[0] ?? content.head;
  if (verb.xpos === 'MD') return false;
  const be = sentence.children(content.head, 'aux', 'cop').find((aux) => aux.lemma === 'be');
  if (be && hasMark(sentence, content.head, 'to')) return false;
  // "that his fighters have come to stay"
  if (verb.lemma === 'have' && verb.xpos === 'VBP' && verb !== content.head) return true;
  return verb.xpos === 'VBD' || verb.xpos === 'VBZ' || (verb.lemma === 'be' && /^(is|are|was|were)$/i.test(verb.text));
}

/** "promises that the ship *is* on its way": of what is under way its giver may speak as of a fact. */
const isPromise = (sentence: Sentence, head: Token, { words }: Predicate, content: Content): boolean =>
  PLEDGING.has(words.join(' ')) &&
  // "Lima drops its claim, Chile promises a port"
  sentence.children(head, 'obj').every(isHearer) &&
  [content.head, ...sentence.children(content.head, 'aux', 'cop')].some(
    ({ xpos, text }) => xpos === 'VBZ' || xpos === 'VBP' || (/^(?:was|were)$/i.test(text) && head.xpos === 'VBD'),
  ) &&
  !sentence.children(content.head, 'aux').some(({ lemma }) => lemma === 'have');

/** "accepted that Lima *has a right* to the water": what somebody is owed is granted, and no fact. */
const grantsRight = (sentence: Sentence, { head }: Content): boolean =>
  (head.lemma === 'have' && sentence.children(head, 'obj').some(({ lemma }) => /^(?:right|claim|say)$/.test(lemma))) ||
  head.lemma === 'entitled';

/** "for a wealth tax and against a reserve": the second phrase is a stance of its own. */
function takesOtherSide(sentence: Sentence, content: Content, other: Token): boolean {
  const [preposition] = cases(sentence, other);
  return (
    /^(for|against)$/.test(preposition ?? '') && /^(for|against)$/.test(content.slot) && preposition !== content.slot
  );
}

/** "What Peru wants is not a loan but a grant": each of the things behind the copula. */
function whatThingIs(sentence: Sentence, content: Content, cue: readonly Token[]): Content[] {
  const is = throughThing(sentence, content);
  // "an opening is | one too many": what is said of it
  if (cue.includes(is.head)) return [content];
  return is.head === content.head ? [is] : distribute(sentence, is);
}

/** "asked for a truce and for an exchange", "wants it scrapped and the money returned": one content for each conjunct that stands by itself. */
function distribute(sentence: Sentence, content: Content): Content[] {
  const found = [content];
  // "wants the quota raised and the port opened": parted by their signs already
  if (content.slot === 'obj-done' && content.words) return found;
  for (const other of sentence.children(content.head, 'conj')) {
    // "wants the fund doubled, no cuts | and a say on the board"
    if (shareObject(sentence, content.head, other) || (content.words && !content.words.includes(other))) continue;
    const separate =
      content.kind === 'clause'
        ? isVerbal(other) || Boolean(sentence.child(other, 'cop'))
        : isNominal(other) &&
          (sentence.child(other, 'case') !== undefined ||
            sentence.child(other, 'det', 'nmod', 'acl', 'nummod') !== undefined ||
            isSetAside(sentence, content.head));
    if (takesOtherSide(sentence, content, other) || isSetApart(sentence, other)) continue;
    // "wants it lowered rather than scrapped": what is passed over is a statement of its own
    if (sentence.children(other, 'cc').some(({ text }) => /^(?:rather|instead)$/i.test(text))) continue;
    if (!separate || (content.kind === 'nominal' && isVerbal(other)) || opensCondition(sentence, other)) continue;
    const own = sentence.child(other, 'nsubj');
    found.push({ ...content, head: other, actor: own ? dereference(sentence, own) : content.actor, from: own ?? null });
  }
  return found;
}
