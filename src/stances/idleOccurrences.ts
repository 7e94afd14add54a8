import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { cases, hasMark, isNegated } from './clause.ts';
import { wishedClause } from './clauseSlots.ts';
import { isNotSoMuch } from './denials.ts';
import { isDoubtOfMotive } from './doubtedMotives.ts';
import { isFading } from './endsOfStances.ts';
import { BAN_CHANGING } from './lexicon/objectClasses.ts';
import type { Occurrence } from './occurrences.ts';
import { isOtherMatter } from './otherMatters.ts';
import { isTurnOfPhrase } from './turnsOfPhrase.ts';
import { comesToNothing } from './unfinishedActs.ts';
import { isUntolerated } from './wishes.ts';

/** True for words of the lexicon that stand here for something else: a condition on another verb, a reporter's question, a call by telephone. */
export function saysNothing(sentence: Sentence, occurrence: Occurrence): boolean {
  return (
    isOthersCondition(sentence, occurrence) ||
    isQuestionPut(sentence, occurrence) ||
    isTelephoneCall(sentence, occurrence) ||
    isLack(sentence, occurrence) ||
    isCountOfVotes(sentence, occurrence) ||
    isCountOfThings(sentence, occurrence) ||
    isNaming(sentence, occurrence) ||
    isOpinion(sentence, occurrence) ||
    isHeldReady(sentence, occurrence) ||
    isHeldSomewhere(sentence, occurrence) ||
    isProposedByOthers(sentence, occurrence) ||
    isNeededForSomething(sentence, occurrence) ||
    isPutUpWith(sentence, occurrence) ||
    isLikingOfAct(sentence, occurrence) ||
    isAskedOfSubject(sentence, occurrence) ||
    isAskedWhy(sentence, occurrence) ||
    isLeftUndone(sentence, occurrence) ||
    isMeasureMissed(sentence, occurrence) ||
    isAfterwards(occurrence) ||
    isConcededAside(sentence, occurrence) ||
    isForOthersToDecide(sentence, occurrence) ||
    isExposed(sentence, occurrence) ||
    isUntolerated(sentence, occurrence.head) ||
    isReleased(sentence, occurrence) ||
    isLetKnown(sentence, occurrence) ||
    isStood(sentence, occurrence) ||
    isDwelling(occurrence) ||
    isOnlyForTime(sentence, occurrence) ||
    isNotSoMuch(sentence, occurrence.head) ||
    comesToNothing(sentence, occurrence) ||
    isTurnOfPhrase(sentence, occurrence) ||
    isOtherMatter(sentence, occurrence) ||
    isFading(sentence, occurrence) ||
    isDoubtOfMotive(sentence, occurrence) ||
    isBanUndertaken(sentence, occurrence)
  );
}

/** "will agree on condition that lorries pay", "on condition of anonymity": the condition belongs to the verb it hangs on. */
function isOthersCondition(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  return predicate.id === 'noun:condition' && cases(sentence, head)[0] === 'on' && !sentence.child(head, 'nmod:poss');
}

/** "Asked whether it would sell, …", "“Will you sell?” he asked": reporters ask, and for an answer only. */
function isQuestionPut(sentence: Sentence, { head }: Occurrence): boolean {
  const quoted = sentence.children(head, 'ccomp', 'parataxis').some((clause) => endsAsQuestion(sentence, clause));
  if (head.lemma === 'ask' && quoted) return true;
  return head.index === 0 && head.lemma === 'ask' && /^VB[ND]$/.test(head.xpos) && !sentence.child(head, 'nsubj');
}

const endsAsQuestion = (sentence: Sentence, clause: Token): boolean => {
  const verb = sentence.governor(clause)!;
  return sentence.tokens.some(
    ({ index, text }) => text === '?' && index > clause.index && (verb.index < clause.index || index < verb.index),
  );
};

/** "held a phone call to discuss the truce": a conversation, not a call for anything. */
function isTelephoneCall(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  return (
    predicate.id === 'noun:call' &&
    (sentence
      .children(head, 'compound', 'amod')
      .some(({ text }) => /^(?:phone|telephone|video|conference)$/i.test(text)) ||
      /^(?:hold|have|place|take|receive)$/.test(sentence.governor(head)?.lemma ?? ''))
  );
}

/** "has found the votes for its budget": what somebody else's votes are needed for. */
function isCountOfVotes(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  const verb = isRelation(head.rel, 'obj') ? sentence.governor(head) : undefined;
  return (
    predicate.id === 'noun:vote' &&
    /^(?:find|need|have|lack|count|muster|secure|win|gather|get)$/.test(verb?.lemma ?? '')
  );
}

/** "On the hill, Peru counts its friends": with an object it is arithmetic, whatever place opens the sentence. */
const isCountOfThings = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.id === 'verb:count' && sentence.child(head, 'obj') !== undefined;

/** "have none of the ships": with "will" or "is having" it turns something down, alone it says what somebody lacks. */
function isLack(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  return (
    predicate.id === 'idiom:have none' &&
    head.xpos !== 'VBG' &&
    !sentence.children(head, 'aux').some(({ xpos }) => xpos === 'MD')
  );
}

/** "calls that demand political": the tree takes "that" for a conjunction and what is judged for a verb. */
function isNaming(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  const next = sentence.tokens[head.index + 1];
  return predicate.id === 'verb:call' && next !== undefined && /^(?:that|this|these|those|it|them)$/i.test(next.text);
}

/** "considers the idea doubtful", "which it considers possible": a view of the thing, no weighing of it. */
function isOpinion(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  if (predicate.id !== 'verb:consider') return false;
  const objects = sentence.children(head, 'obj');
  const [object] = objects;
  // "a toll, *which* it considers *a last resort*": one is what the other is held to be
  if (objects.length > 1 && object.xpos === 'WDT') return true;
  const behind = [
    ...sentence.children(head, 'xcomp', 'ccomp'),
    ...(object ? sentence.children(object, 'appos', 'amod', 'acl') : []),
  ];
  return behind.some(
    (child) =>
      child.upos === 'ADJ' &&
      child.index > head.index &&
      (!object || child.index > object.index || object.xpos === 'WDT'),
  );
}

/** "which Peru could put up with": the preposition left behind makes another verb of it. */
const isPutUpWith = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.id === 'verb:put up' &&
  !predicate.slots.includes('with') &&
  sentence.tokens[head.index + 2]?.text === 'with';

/** "called on Bern to pay, and *on Lima to stand by* the law": what another is called on to do is not its stance. */
function isAskedOfSubject(sentence: Sentence, { head }: Occurrence): boolean {
  const subject = hasMark(sentence, head, 'to') ? sentence.child(head, 'nsubj') : undefined;
  const before = subject && sentence.tokens[subject.index - 1];
  return subject !== undefined && (cases(sentence, subject)[0] === 'on' || /^on$/i.test(before?.text ?? ''));
}

/** "would like Oslo to pay", "would like to pay", "would like it if Oslo paid": an act, which the verb alone reads. */
function isLikingOfAct(sentence: Sentence, { predicate, tokens }: Occurrence): boolean {
  if (!/^idiom:would (?:have )?like$/.test(predicate.id)) return false;
  const like = tokens.find(({ lemma }) => lemma === 'like');
  const object = like && sentence.child(like, 'obj');
  return (
    like !== undefined &&
    (sentence.child(like, 'xcomp', 'ccomp') !== undefined ||
      wishedClause(sentence, like).length > 0 ||
      (object !== undefined &&
        sentence.children(object, 'acl').some((clause) => hasMark(sentence, clause, 'to') || clause.xpos === 'VBN')))
  );
}

/** "asks why the toll is needed": no need is stated. */
const isAskedWhy = (sentence: Sentence, { head }: Occurrence): boolean =>
  head.upos === 'VERB' &&
  sentence.children(head, 'advmod').some(({ text, index }) => /^why$/i.test(text) && index > 0 && index < head.index);

/** "launchers that they keep ready to fire": the state of a thing. */
function isHeldReady(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  if (predicate.id === 'verb:keep' && sentence.child(head, 'xcomp')?.upos === 'ADJ') return true;
  return (
    predicate.id === 'adjective:ready' && /^(?:keep|hold|have|put|make|get)$/.test(sentence.governor(head)?.lemma ?? '')
  );
}

/** "held a ceremony on the river": the preposition belongs to a place, the verb to its object. */
function isHeldSomewhere(sentence: Sentence, { predicate, head, tokens }: Occurrence): boolean {
  const object = sentence.child(head, 'obj');
  return predicate.id === 'verb:hold on' && object !== undefined && object.index < tokens[tokens.length - 1].index;
}

/** "the fee that is proposed to be charged": a thing is described by what nobody named proposes. */
function isProposedByOthers(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  if (predicate.id !== 'verb:propose' || !sentence.child(head, 'aux:pass')) return false;
  return sentence.children(head, 'nsubj:pass').some(({ xpos }) => xpos === 'WDT' || xpos === 'WP');
}

/** "deprives owners of the revenue needed for repairs": which revenue, not that it must come. */
function isNeededForSomething(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  // whichever noun the tree hangs it on, it stands behind the one that it tells more of
  const noun = sentence.tokens[head.index - 1];
  if (predicate.id !== 'adjective:needed' || !isRelation(head.rel, 'acl') || noun?.upos !== 'NOUN') return false;
  return cases(sentence, noun).length > 0;
}

/** "took note of the draft *without endorsing* it": what was not done is no answer either. */
function isLeftUndone(sentence: Sentence, { head }: Occurrence): boolean {
  return head.xpos === 'VBG' && hasMark(sentence, head, 'without');
}

/** "fell short of its target": nothing was weighed. */
function isMeasureMissed(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  return (
    predicate.id === 'verb:fall short' &&
    !sentence.children(head, 'advcl', 'obl').some((child) => child.xpos === 'VBG' && hasMark(sentence, child, 'of'))
  );
}

/** "was angry after the session": when it was so, where "is after a bonus" says what is wanted. */
const isAfterwards = ({ predicate, head }: Occurrence): boolean =>
  predicate.id === 'adjective:after' && head.upos === 'ADJ';

/** "Slovakia, he conceded, could live with it": a verb of saying in an aside; what is conceded says itself what it is. */
function isConcededAside(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  if (predicate.id !== 'verb:concede') return false;
  const clause = sentence.child(head, 'ccomp', 'parataxis');
  const subject = clause && sentence.child(clause, 'nsubj', 'nsubj:pass');
  return (
    isRelation(head.rel, 'parataxis') ||
    (clause !== undefined && (clause.index < head.index || (subject !== undefined && subject.index < head.index)))
  );
}

/** "is *for Peru to decide*": who has the say, and not what it says. */
const isForOthersToDecide = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.words[0] === 'decide' && hasMark(sentence, head, 'for') && hasMark(sentence, head, 'to');

/** "would leave it open *to attack*": a thing is exposed, no question is left. */
const isExposed = (sentence: Sentence, { predicate, tokens }: Occurrence): boolean =>
  /^idiom:leave (?:~|it) open$/.test(predicate.id) &&
  sentence.tokens[Math.max(...tokens.map(({ index }) => index)) + 1]?.text === 'to';

/** "does not have to accept the levy", "need not accept it": nobody is obliged, and nothing is said of what they will do. */
function isReleased(sentence: Sentence, { head, predicate }: Occurrence): boolean {
  if (predicate.pos !== 'verb') return false;
  const above = isRelation(head.rel, 'xcomp') && hasMark(sentence, head, 'to') ? sentence.governor(head) : undefined;
  const have = above && /^(?:have|need)$/.test(above.lemma) && !sentence.child(above, 'obj') ? above : undefined;
  if (have) return isNegated(sentence, have);
  return isNegated(sentence, head) && sentence.children(head, 'aux').some(({ text }) => /^need$/i.test(text));
}

/** "let it *be known* that it would sign": a way of saying so, and not of allowing it. */
const isLetKnown = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.id === 'verb:let' && sentence.children(head, 'xcomp', 'ccomp').some(({ lemma }) => lemma === 'know');

/** "cannot stand trial", "did not stand a chance": nothing that somebody would not bear, which "cannot stand" alone says. */
const isStood = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.id === 'idiom:not stand' &&
  (!sentence.children(head, 'aux').some(({ text }) => /^(?:can|ca|could)$/i.test(text)) ||
    sentence.children(head, 'obj').some(({ lemma }) => /^(?:trial|guard|watch|surety|bail|chance|firm)$/i.test(lemma)));

/** "lives with her parents", "has lived with the levy for years": only who can, or learns to, puts up with it. */
const isDwelling = ({ predicate, head }: Occurrence): boolean =>
  predicate.id === 'verb:live' && head.xpos !== 'VB' && !isRelation(head.rel, 'xcomp');

/** "The offer will not be on the table *forever*": what is denied is that it lasts. */
const isOnlyForTime = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.slots[0] === 'subj' &&
  isNegated(sentence, head) &&
  sentence
    .children(head, 'advmod')
    .some(({ text, index }) => index > head.index && /^(?:forever|indefinitely|eternally|long)$/i.test(text));

/** "will lift the ban on maize": what is undertaken is the lifting, and the verb tells more than the noun. */
function isBanUndertaken(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  const verb = isRelation(head.rel, 'obj') ? sentence.governor(head) : undefined;
  return (
    /^noun:(?:ban|moratorium)$/.test(predicate.id) &&
    verb !== undefined &&
    BAN_CHANGING.has(verb.lemma) &&
    sentence.children(verb, 'aux').some(({ xpos }) => xpos === 'MD')
  );
}
