import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { modifiedNoun } from './arguments.ts';
import { auxiliaries, cases, isNegated, isNegativeNominal, isVerbal, negations, notOfOne } from './clause.ts';
import type { Content } from './content.ts';
import { distanceBefore, isNotFar } from './distances.ts';
import { CEASING } from './lexicon/ceasing.ts';
import { STANDPOINTS } from './lexicon/objectClasses.ts';
import { RELINQUISHING } from './lexicon/refusals.ts';
import { isLowerBound } from './lowerBounds.ts';
import type { Occurrence } from './occurrences.ts';
import type { StanceType } from './stance.ts';

/** "has yet to commit itself", "has still to decide": so far it stands on neither side. */
export const isStillToDo = (sentence: Sentence, head: Token): boolean => wordsOfDelay(sentence, head).length > 0;

/** The words that put an act off, "has" and "yet" in "has yet to decide"; empty where it is not put off so. */
export function wordsOfDelay(sentence: Sentence, head: Token): Token[] {
  const have = isRelation(head.rel, 'xcomp') ? sentence.governor(head) : undefined;
  if (have?.lemma.toLowerCase() !== 'have') return [];
  const yet = sentence.tokens[have.index + 1];
  return yet && yet.index < head.index && /^(?:yet|still)$/i.test(yet.text) ? [have, yet] : [];
}

/** "does *not so much* oppose the levy as doubt that it will work": neither that nor its opposite. */
export const isNotSoMuch = (sentence: Sentence, head: Token): boolean =>
  negations(sentence, head).some(
    ({ index }) =>
      /^so$/i.test(sentence.tokens[index + 1]?.text ?? '') && /^much$/i.test(sentence.tokens[index + 2]?.text ?? ''),
  );

/** "did not commit itself" leaves it open; "will not commit itself" refuses. */
export function deniedStance(sentence: Sentence, { predicate, head }: Occurrence): StanceType | null {
  const refuses =
    predicate.words.includes('commit') &&
    auxiliaries(sentence, head).some(({ lemma }) => /^(?:will|would|wo|shall|can|ca)$/i.test(lemma));
  const untaken =
    predicate.words[0] === 'adopt' && sentence.children(head, 'obj').some((view) => isUntaken(sentence, view));
  if (untaken) return 'noncommittal';
  return refuses ? 'opposes' : predicate.negated;
}

/** "has *not* adopted an official position": who has none yet stands on neither side; one that is taken is told elsewhere. */
export const isUntaken = (sentence: Sentence, view: Token): boolean => {
  const verb = sentence.governor(view);
  return STANDPOINTS.has(view.lemma.toLowerCase()) && verb !== undefined && isNegated(sentence, verb);
};

/** "does not accept the levy, nor any other": the second negation repeats the first. */
export function isJoinedByNor(sentence: Sentence, head: Token): boolean {
  return (
    isRelation(head.rel, 'conj') && sentence.children(head, 'cc').some(({ lemma }) => lemma.toLowerCase() === 'nor')
  );
}

/** Verbs under which an adjective is said of their subject. */
const RAISING: ReadonlySet<string> = new Set(['become', 'seem', 'appear', 'look', 'sound', 'feel', 'get', 'remain']);

/** "does not seem fair", "has not become acceptable": the verb above the adjective carries its negation. */
export function isDeniedAbove(sentence: Sentence, head: Token): boolean {
  // "is far from hostile to it"; a gerund is read with the verbs above it
  const distance = head.xpos === 'VBG' ? [] : distanceBefore(sentence, head);
  if (distance.length) return !isNotFar(sentence, distance);
  const governor = isRelation(head.rel, 'xcomp') ? sentence.governor(head) : undefined;
  return governor !== undefined && RAISING.has(governor.lemma.toLowerCase()) && isNegated(sentence, governor);
}

/** "This is not what we signed", "an amnesty is not something we can accept": the thing is none of those that fit. */
export function isOfDeniedThing(sentence: Sentence, head: Token): boolean {
  const noun = modifiedNoun(sentence, head);
  return (
    noun !== undefined &&
    /^(?:what|something|anything|one|thing)$/i.test(noun.lemma) &&
    sentence.child(noun, 'cop') !== undefined &&
    sentence.child(noun, 'nsubj', 'csubj') !== undefined &&
    negations(sentence, noun).length > 0
  );
}

/** "The fund was *never* its demand". */
export const isDeniedPredicate = (sentence: Sentence, noun: Token): boolean =>
  sentence.child(noun, 'cop') !== undefined &&
  isNegated(sentence, noun) &&
  // "is not its only demand": one of several
  !sentence.children(noun, 'amod').some(({ text }) => /^(?:only|sole|single|last|final)$/i.test(text));

/** "nothing in the offer that we can accept": what the relative clause says of the offer holds of no part of it. */
export function isOfNothing(sentence: Sentence, head: Token): boolean {
  const noun = modifiedNoun(sentence, head);
  const part = noun && isRelation(noun.rel, 'nmod') ? sentence.governor(noun) : undefined;
  return part !== undefined && /^(?:nothing|none|little)$/i.test(part.text);
}

/** "its claim", "the bid for membership": what one wishes for rather than has. */
export function isWished(object: Token, byHead: ReadonlyMap<Token, readonly Occurrence[]>): boolean {
  return (byHead.get(object) ?? []).some(({ predicate }) => predicate.pos === 'noun' && predicate.stance !== 'opposes');
}

/** "will not give up the islands": keeping is no support for the islands; the rule of refused acts reads it as it stands. */
export function keepsHold(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  const going = sentence.governor(head)?.text.toLowerCase() === 'going';
  return (
    RELINQUISHING.has(predicate.words.join(' ')) &&
    (going || auxiliaries(sentence, head).some(({ lemma }) => /^(will|would|wo|shall|['’]ll)$/i.test(lemma)))
  );
}

/** The content is itself denied: "that Oslo not join", "allow no decision to pass", "no cap". A negative subject is counted with its verb. */
export function isNegativeContent(sentence: Sentence, content: Content, predicate: Token): boolean {
  if (content.slot === 'subj') return false;
  if (content.kind === 'clause') {
    if (keepsUp(sentence, content)) return false;
    const object = content.actor && sentence.governor(content.actor) === predicate ? content.actor : null;
    // "is not against | sending engineers": the copula and its "not" belong to the predicate
    const shared = predicate === content.head && sentence.child(content.head, 'cop') !== undefined;
    const denied =
      (isNegated(sentence, content.head) && !shared) ||
      refusesOwnAct(sentence, content.head) ||
      bareNothing(sentence, content.head).length > 0 ||
      // "promised to close no plant"
      (content.actor === null && content.slot === 'to' && bareDenials(sentence, content.head, 'obj').length > 0);
    return denied !== (object !== null && isNegativeNominal(sentence, object));
  }
  if (isRelation(content.head.rel, 'nsubj')) return false;
  return (
    isNegativeNominal(sentence, content.head) ||
    isSetAside(sentence, content.head) ||
    (content.head !== predicate && isExcepted(sentence, content.head))
  );
}

/**
 * "advised it to sign *nothing*", "will send *none*", "will give *nothing* to the fund", not "nothing less than a refund" or "nothing that
 * lacks a refund".
 */
export const bareNothing = (sentence: Sentence, head: Token): Token[] =>
  sentence
    .children(head, 'obj')
    .filter(
      (object) =>
        /^(?:nothing|none)$/i.test(object.text) &&
        !sentence.child(object, 'acl', 'amod', 'advmod') &&
        sentence.children(object, 'nmod').every((whom) => cases(sentence, whom)[0] === 'to') &&
        !/^(?:less|but|short|other|else|more)$/i.test(sentence.tokens[object.index + 1]?.text ?? ''),
    );

/** "sign [no] treaty", "[no] state may exploit it": the "no" of a clause's object or subject. */
export const bareDenials = (sentence: Sentence, head: Token, ...relations: ('obj' | 'nsubj')[]): Token[] =>
  [
    ...sentence.children(head, ...relations),
    ...(relations.includes('obj')
      ? sentence.children(head, 'obl').filter((noun) => isRightBehind(sentence, head, noun))
      : []),
  ].flatMap((noun) => [
    ...sentence.children(noun, 'det').filter(({ text }) => text.toLowerCase() === 'no'),
    ...notOfOne(sentence, noun),
  ]);

/** "will take on | no new duties", "will agree to | no toll": nothing but the preposition stands between. */
const isRightBehind = (sentence: Sentence, verb: Token, noun: Token): boolean =>
  /^no$/i.test(sentence.tokens[verb.index + 2]?.text ?? '') &&
  sentence.children(noun, 'case').some(({ index }) => index === verb.index + 1);

/** "insists that it will sign no treaty": what is asked of others ("that Oslo sign no treaty") is wanted as it stands. */
const refusesOwnAct = (sentence: Sentence, head: Token): boolean =>
  bareDenials(sentence, head, 'obj').length > 0 &&
  sentence.children(head, 'nsubj').some(({ upos }) => upos === 'PRON') &&
  auxiliaries(sentence, head).some(({ lemma }) => /^(?:will|would|wo|shall|['’]ll)$/i.test(lemma));

/** The "no" or "not" of a denied noun, which the stance has taken in. */
export function denials(sentence: Sentence, { head, kind, from, actor }: Content): Token[] {
  if (kind === 'clause') {
    // "wants [no] more tanks sent"
    const things = [from, actor].filter((thing) => thing !== null && sentence.governor(thing) !== head);
    const ofThings = things
      .flatMap((thing) => sentence.children(thing!, 'det'))
      .filter(({ text }) => /^no$/i.test(text));
    return [...bareDenials(sentence, head, 'obj', 'nsubj'), ...bareNothing(sentence, head), ...new Set(ofThings)];
  }
  const words = [
    ...notOfOne(sentence, head),
    ...sentence
      .children(head, 'det', 'cc')
      .filter(({ text, index }) => /^(?:no|neither)$/i.test(text) && index < head.index),
  ];
  return isSetAside(sentence, head) || isExcepted(sentence, head) ? [...words, ...denialsOf(sentence, head)] : words;
}

/**
 * "accepts the levy but not the toll", "… the levy, not the toll", "in favour of the levy and against the toll": the second of two, said
 * with a denial of its own.
 */
export function isExcepted(sentence: Sentence, noun: Token): boolean {
  if (!isRelation(noun.rel, 'conj')) return false;
  const first = sentence.governor(noun);
  const side = first && cases(sentence, first)[0];
  if (cases(sentence, noun)[0] === 'against' && first && side !== 'against') return true;
  // "is fighting the closure and for the old rota"
  if (cases(sentence, noun)[0] === 'for' && side !== 'for' && sentence.governor(first!)?.lemma === 'fight') return true;
  const [not] = negations(sentence, noun);
  if (!not) return false;
  return sentence.child(noun, 'cc')?.lemma.toLowerCase() === 'but' || isNotBehindComma(sentence, not);
}

/** ", *not* the toll", and not ", not necessarily a toll". */
const isNotBehindComma = ({ tokens }: Sentence, { text, index }: Token): boolean =>
  /^not$/i.test(text) &&
  /^[,–—]$/.test(tokens[index - 1]?.text ?? '') &&
  !/^(?:necessarily|yet|even|always|so|all|every)$/i.test(tokens[index + 1]?.text ?? '');

/** "wants not a loan but a grant": the first of two things named, with a denial of its own. */
export function isSetAside(sentence: Sentence, noun: Token): boolean {
  return (
    denialsOf(sentence, noun).length > 0 &&
    sentence
      .children(noun, 'conj')
      .some(
        (other) =>
          !(isVerbal(other) && sentence.child(other, 'nsubj')) &&
          sentence.children(other, 'cc').some(({ lemma }) => lemma.toLowerCase() === 'but'),
      )
  );
}

/** The denials of a noun, be it that the tree gave them to its first adjective: "not | less money but more time". */
function denialsOf(sentence: Sentence, noun: Token): Token[] {
  const [first] = sentence.span(noun);
  const opening = sentence.tokens[first];
  const above = sentence.governor(opening);
  const early = /^not$/i.test(opening.text) && above && isRelation(above.rel, 'amod') && above.head === noun.index;
  return early ? [opening] : negations(sentence, noun);
}

/** "has no objection": the entry's own words carry the negation. */
export function wordsNegate(sentence: Sentence, { tokens, head }: Occurrence): boolean {
  return (
    negations(sentence, head).every((token) => tokens.includes(token)) &&
    tokens.length > 1 &&
    negations(sentence, head).length > 0
  );
}

/** "that the talks not collapse", "that the gap not be less than a day": a denied end is wanted as it stands, denial and all. */
export function keepsUp(sentence: Sentence, { head, kind }: Content): boolean {
  return (
    kind === 'clause' &&
    ((CEASING.has(head.lemma.toLowerCase()) && isNegated(sentence, head)) || isLowerBound(sentence, head))
  );
}
