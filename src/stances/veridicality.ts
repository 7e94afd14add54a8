import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isOrdinalPredicate } from './arguments.ts';
import { auxiliaries, cases, hasMark, isNegated, isNegativeNominal, isVerbal, negations } from './clause.ts';
import { distanceBefore, isNotFar } from './distances.ts';
import { isDisbelieved } from './doubtedMotives.ts';
import { isSaidFalse, isUnsaid } from './falseReports.ts';
import { isInvertedNegative } from './inversion.ts';
import { isPassedOver } from './lesserEvils.ts';
import { CHARGING } from './lexicon/control.ts';
import { IMPLICATIVES } from './lexicon/implicatives.ts';
import { GUESSING_ADJECTIVES, PENDING_MARKS, SPANS, STEPS, UNCERTAIN_NOUNS, WORRIED } from './lexicon/uncertainty.ts';
import { FEARING, FORECASTING, RAISING_NEGATION } from './lexicon/viewVerbs.ts';
import { makingKnown } from './madeKnown.ts';
import { isRhetoricalQuestion } from './rhetoricalQuestions.ts';
import { isSuperseded } from './superseded.ts';
import { isUnrealAct } from './unrealActs.ts';

/** Single verbs of the tables by lemma; phrases of several words stand in the lexicon of idioms. */
const IMPLICATIVE_VERBS = new Map(IMPLICATIVES.map((entry) => [entry.words, entry]));

const IRREALIS_MARKS = ['if', 'unless', 'whether', 'lest', 'in case', 'were'];

/** True where the text does not assert the clause of `head`: under a condition or an indirect question. */
export function isUnreal(sentence: Sentence, head: Token): boolean {
  for (const at of [head, ...sentence.ancestors(head)]) {
    if (isRelation(at.rel, 'advcl') && hasMark(sentence, at, ...IRREALIS_MARKS)) return true;
    if (isRelation(at.rel, 'ccomp') && hasMark(sentence, at, 'whether', 'if')) return true;
    if (isProviso(sentence, at) || isBareSubjunctive(sentence, at)) return true;
    if (sentence.children(at, 'mark').some(({ text }) => /^provided$/i.test(text))) return true;
    const governor = sentence.governor(at);
    if (
      governor &&
      isRelation(at.rel, 'ccomp') &&
      FEARING.has(governor.lemma.toLowerCase()) &&
      governor.upos === 'VERB'
    )
      return true;
    if (governor && isDreaded(sentence, at, governor)) return true;
    if (isAskedBeside(sentence, at) || isUnrealAct(sentence, at)) return true;
    if (isAlternative(sentence, at) || isPassedOver(sentence, at) || isRhetoricalQuestion(sentence, at)) return true;
    if (hasMark(sentence, at, 'whether') || isInvertedCondition(sentence, at) || isPending(sentence, at)) return true;
    if (
      governor &&
      (isDisbelieved(sentence, at, governor) || isGuessed(sentence, at, governor) || isAccused(sentence, at, governor))
    )
      return true;
    if (governor && (isUnsaid(sentence, at, governor) || isSaidFalse(sentence, at, governor))) return true;
  }
  return false;
}

/** "was worried *about Peru leaving the pact*", "fears *of Oslo signing it*": what somebody else may do, with its doer in front. */
const isDreaded = (sentence: Sentence, act: Token, governor: Token): boolean =>
  act.xpos === 'VBG' &&
  WORRIED.has(governor.lemma.toLowerCase()) &&
  act.index > governor.index &&
  sentence.children(act, 'nsubj').some(({ index }) => index > governor.index && index < act.index) &&
  hasMark(sentence, act, 'about', 'of', 'at', 'over');

/** "called on the firms to raise wages, and on the government *to stand by the law*": what those are to do of whom it is asked. */
function isAskedBeside(sentence: Sentence, act: Token): boolean {
  const to = (verb: Token): boolean => sentence.children(verb, 'mark').some(({ xpos }) => xpos === 'TO');
  const first = isRelation(act.rel, 'conj') ? sentence.governor(act) : undefined;
  return (
    first !== undefined &&
    isRelation(first.rel, 'xcomp') &&
    to(first) &&
    to(act) &&
    sentence.child(act, 'nsubj') !== undefined
  );
}

/** "on one condition: that Lima *drop* it": what is asked of it, and no deed. */
const isBareSubjunctive = (sentence: Sentence, verb: Token): boolean =>
  verb.xpos === 'VB' &&
  verb.lemma !== 'be' &&
  hasMark(sentence, verb, 'that') &&
  // "What it asks for *is* that Lima drop it"
  !sentence.child(verb, 'aux', 'cop') &&
  sentence.children(verb, 'nsubj').some(({ xpos }) => /^NNP?$/.test(xpos));

/** "provided that Lima drops it", "as long as Lima drops it", "on condition that Lima drops it": what would have to be so. */
function isProviso(sentence: Sentence, clause: Token): boolean {
  const governor = sentence.governor(clause);
  if (!governor) return false;
  if (/^provid(?:ed|ing)$/i.test(governor.text) && isRelation(clause.rel, 'ccomp') && governor.index < clause.index)
    return !sentence.child(governor, 'nsubj', 'aux', 'aux:pass');
  // "provided | the theatres are spared"
  const opening = sentence.children(clause, 'mark', 'advmod').find(({ index }) => index < clause.index);
  if (isRelation(clause.rel, 'advcl') && /^provid(?:ed|ing)$/i.test(opening?.text ?? '')) return true;
  if (isRelation(clause.rel, 'acl'))
    return /^(?:condition|proviso|understanding)$/i.test(governor.text) && hasMark(sentence, clause, 'that');
  return (
    isRelation(clause.rel, 'advcl') &&
    /^(?:long|condition)$/i.test(governor.text) &&
    /^(?:as|so|on)$/i.test(sentence.tokens[governor.index - 1]?.text ?? '')
  );
}

/** "a choice: either give in or pay": a bare verb that is one of two ways open. */
function isAlternative(sentence: Sentence, head: Token): boolean {
  return (
    head.xpos === 'VB' && !sentence.child(head, 'aux', 'mark') && sentence.tokens[head.index - 1]?.lemma === 'either'
  );
}

/** "accused Oslo of blocking the aid", "denied backing the rebels": what somebody is charged with is no stance that the text vouches for. */
function isAccused(sentence: Sentence, head: Token, governor: Token): boolean {
  if (head.xpos !== 'VBG' || head.index < governor.index) return false;
  const lemma = governor.lemma.toLowerCase();
  if (CHARGING.has(lemma) || lemma === 'deny') return true;
  // "accused | the union of directing …": the gerund hangs on the accused
  const above = isRelation(governor.rel, 'obj') ? sentence.governor(governor) : undefined;
  return above !== undefined && CHARGING.has(above.lemma.toLowerCase()) && hasMark(sentence, head, 'of', 'for', 'with');
}

/** "Had Oslo signed, …", "Should Oslo leave, …": the inverted auxiliary says "if", whatever the tree makes of its clause. */
function isInvertedCondition(sentence: Sentence, head: Token): boolean {
  const first = auxiliaries(sentence, head)[0];
  if (first === undefined || !/^(should|had|were)$/i.test(first.text)) return false;
  if (isInvertedNegative(sentence, head)) return false;
  if (isRelation(head.rel, 'advcl') && first.index === sentence.span(head)[0]) return true;
  const subject = sentence.child(head, 'nsubj', 'expl');
  const before = sentence.tokens[first.index - 1];
  return (
    subject !== undefined &&
    subject.index > first.index &&
    subject.index < head.index &&
    // "would leave should it be adopted"
    (before === undefined || /^should$/i.test(first.text) || /^[,;:–—“‘"(]$|^(?:and|but|or)$/i.test(before.text))
  );
}

/** "until Oslo gives up its claim", "as long as Oslo blocks the loan": what has yet to come about or to end. */
function isPending(sentence: Sentence, head: Token): boolean {
  if (!isRelation(head.rel, 'advcl') || head.xpos === 'VBG') return false;
  const finite = [...auxiliaries(sentence, head), ...sentence.children(head, 'cop'), head].find(
    // "wants a guarantee before it *will* sign"
    ({ xpos, text }) => /^(VBZ|VBP)$/.test(xpos) || (/^(?:will|would)$/i.test(text) && isBefore(sentence, head)),
  );
  const [first, last] = sentence.span(head);
  // ", but not before Oslo signs"
  const opening =
    sentence.tokens.slice(first, last).find(({ text }) => !/^(?:,|but|and|not|only|at|least|ever|even)$/i.test(text)) ??
    sentence.tokens[first];
  const conditional = /^(as|so) long as /i.test(
    sentence.tokens
      .slice(opening.index, opening.index + 4)
      .map(({ text }) => text)
      .join(' '),
  );
  return finite !== undefined && (conditional || PENDING_MARKS.has(opening.lemma.toLowerCase()));
}

/** "*before* it will sign", but "announced the day *before that* it would not". */
const isBefore = (sentence: Sentence, clause: Token): boolean =>
  sentence
    .children(clause, 'mark')
    .some(({ lemma, index }) => lemma === 'before' && !/^that$/i.test(sentence.tokens[index + 1]?.text ?? ''));

/** "rumours that Oslo would leave", "hard for Oslo to accept", "analysts expect that Oslo will leave": others guess at the act. */
function isGuessed(sentence: Sentence, head: Token, governor: Token): boolean {
  const lemma = governor.lemma.toLowerCase();
  if (governor.upos === 'NOUN' && isRelation(head.rel, 'acl') && hasMark(sentence, head, 'that'))
    return UNCERTAIN_NOUNS.has(lemma) && !isNegativeNominal(sentence, governor);
  if (governor.upos === 'ADJ' && GUESSING_ADJECTIVES.has(lemma))
    return (
      ['csubj', 'xcomp', 'ccomp', 'advcl'].some((relation) => isRelation(head.rel, relation)) &&
      hasMark(sentence, head, 'to')
    );
  if (makingKnown(sentence, governor)) return false;
  if (!FORECASTING.has(lemma) || governor.upos !== 'VERB' || !isRelation(head.rel, 'ccomp')) return false;
  const subject = sentence.child(head, 'nsubj');
  return (
    subject !== undefined &&
    auxiliaries(sentence, head).some(({ lemma: modal }) => /^(will|would|may|might|could)$/i.test(modal)) &&
    subject.upos !== 'PRON'
  );
}

/** "to end the war": an infinitive of purpose names an aim of whoever acts, not a stance that is taken. */
export function isPurpose(sentence: Sentence, head: Token): boolean {
  // "is *for lowering* the toll" is what somebody wants
  if (head.xpos === 'VBG' && hasMark(sentence, head, 'for')) return sentence.child(head, 'cop') === undefined;
  if (head.xpos === 'VBG' && hasMark(sentence, head, 'in', 'toward', 'towards') && isWorkedFor(sentence, head))
    return true;
  const first = isRelation(head.rel, 'conj') && head.xpos === 'VB' ? sentence.governor(head) : undefined;
  if (first?.xpos === 'VB' && isPurpose(sentence, first)) return true;
  // "went as far | as to demand a pardon": a deed
  if (!hasMark(sentence, head, 'to') || hasMark(sentence, head, 'as') || sentence.child(head, 'aux')) return false;
  const governor = sentence.governor(head);
  if (
    governor &&
    (isOrdinalPredicate(sentence, governor) || tookTime(sentence, governor) || isPlacedTo(sentence, governor))
  )
    return false;
  if (isRelation(head.rel, 'advcl') || isRelation(head.rel, 'acl'))
    return shiftersAbove(sentence, head).cue.length === 0;
  return false;
}

/** "is in a position | to join the consensus": diplomats' way of saying that they do. */
const isPlacedTo = (sentence: Sentence, noun: Token): boolean =>
  noun.lemma === 'position' &&
  cases(sentence, noun).includes('in') &&
  sentence.child(noun, 'cop') !== undefined &&
  !isNegativeNominal(sentence, noun) &&
  !isNegated(sentence, noun);

/** "took a day | to say yes", "needed three rounds | to accept it": done in the end. */
function tookTime(sentence: Sentence, verb: Token): boolean {
  if (!/^(?:take|need|require)$/.test(verb.lemma) || isNegated(sentence, verb)) return false;
  const done = verb.xpos === 'VBD' || auxiliaries(sentence, verb).some(({ lemma }) => lemma === 'have');
  return done && sentence.children(verb, 'obj').some(({ lemma }) => SPANS.has(lemma));
}

/** "take measures | in stopping the raids", "made progress | towards ending the ban": what steps are for. */
function isWorkedFor(sentence: Sentence, head: Token): boolean {
  const governor = sentence.governor(head);
  if (!governor) return false;
  return [governor, ...sentence.children(governor, 'obj')].some(
    ({ lemma, index }) => index < head.index && STEPS.has(lemma.toLowerCase()),
  );
}

/** "signed a treaty in 1978", "used to oppose it": what was so by then is background, not a position of today. */
export function isBackground(sentence: Sentence, head: Token): boolean {
  if (isSuperseded(sentence, head)) return true;
  // "the council, which it had joined": an act done before what is told
  const done = head.xpos === 'VBN' && sentence.children(head, 'aux').some(({ text }) => /^had$/i.test(text));
  if (done && isRelation(head.rel, 'acl:relcl') && DONE_ONCE.test(head.lemma)) return true;
  if (head.xpos !== 'VBD') return false;
  // "signed it in 1978", not "endorsed it until 2035"
  return sentence
    .children(head, 'obl', 'nmod')
    .some((child) => /^(19|20)\d\d$/.test(child.text) && !AHEAD.test(cases(sentence, child)[0] ?? ''));
}

const DONE_ONCE = /^(?:join|sign|enter|attend)$/;

const AHEAD = /^(?:until|till|by|before|from|to|through|beyond|after)$/;

export interface Shift {
  negative: boolean;
  weak: boolean;
  cue: Token[];
}

/**
 * Verbs above a predicate that pass it on or turn it over: "continues to oppose" keeps, "failed to support" and "stopped demanding"
 * turn it. Stops at the first governor that is no implicative.
 */
export function shiftersAbove(sentence: Sentence, head: Token): Shift {
  const shift: Shift = { negative: false, weak: false, cue: [] };
  const distance = isVerbal(head) && /^VBG?$/.test(head.xpos) ? distanceBefore(sentence, head) : [];
  if (distance.length) return { negative: !isNotFar(sentence, distance), weak: false, cue: distance };
  for (let at = head; isRelation(at.rel, 'xcomp') || isRelation(at.rel, 'ccomp') || isRelation(at.rel, 'advcl'); ) {
    const governor = sentence.governor(at);
    if (!governor) break;
    // "Oslo agreed to the fund, Paris refused": two clauses side by side
    if (at === head && governor.index > at.index && sentence.child(at, 'nsubj') && !sentence.child(at, 'mark')) break;
    // "Oslo refused, preferring a fund", "…, while Lima has not ruled it out": what is done or so beside it
    if (isBeside(sentence, at, governor) || (isRelation(at.rel, 'advcl') && sentence.child(at, 'nsubj'))) break;
    if (deniesThought(sentence, head, governor)) {
      shift.negative = !shift.negative;
      shift.cue.push(governor, ...negations(sentence, governor));
      break;
    }
    const word = governor.lemma.toLowerCase();
    // "was unable to commit itself" stands in the table with its copula
    // "gave up | trying to block it"
    const particle = sentence.child(governor, 'compound:prt')?.text.toLowerCase();
    const entry =
      (particle === undefined ? undefined : IMPLICATIVE_VERBS.get(`${word} ${particle}`)) ??
      IMPLICATIVE_VERBS.get(word) ??
      (governor.upos === 'ADJ' ? IMPLICATIVE_VERBS.get(`be ${word}`) : undefined);
    if (!entry) break;
    const effect = isNegated(sentence, governor) ? entry.negated : entry.effect;
    if (effect === 'past' || effect === 'reserve') break;
    if (effect === 'flip' || effect === 'refuse') shift.negative = !shift.negative;
    if (effect === 'attempt') shift.weak = true;
    shift.cue.push(governor, ...negations(sentence, governor));
    at = governor;
  }
  return shift;
}

/** A participle behind a comma. */
function isBeside(sentence: Sentence, head: Token, governor: Token): boolean {
  return (
    head.xpos === 'VBG' &&
    isRelation(head.rel, 'advcl') &&
    sentence.tokens.slice(governor.index, head.index).some(({ text }) => text === ',')
  );
}

/** "does not believe the cap is acceptable", "… that the time has come to act": the thought is held, with the denial in it. */
function deniesThought(sentence: Sentence, head: Token, governor: Token): boolean {
  const timely =
    /^(?:come|arrive)$/.test(head.lemma) &&
    sentence.children(head, 'nsubj').some(({ lemma }) => /^(?:time|moment|hour|day)$/.test(lemma));
  return (
    (timely || sentence.child(head, 'cop') !== undefined) &&
    RAISING_NEGATION.has(governor.lemma.toLowerCase()) &&
    isNegated(sentence, governor)
  );
}
