import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { auxiliaries, hasMark } from './clause.ts';
import { DISOWNING, FEIGNING, JUDGEMENTS_OF_ACTS, YIELDS } from './lexicon/unrealActs.ts';

/** True for an act that is only weighed, feigned or disowned: "would be foolish to accept it", "is too proud to accept it", "pretended to accept it". */
export function isUnrealAct(sentence: Sentence, head: Token): boolean {
  const governor = sentence.governor(head);
  if (!governor) return false;
  return (
    isAdvised(sentence, head, governor) ||
    isGivenTime(sentence, head, governor) ||
    isMeans(sentence, head, governor) ||
    isDisowned(sentence, head, governor) ||
    (FEIGNING.has(governor.lemma) && hasMark(sentence, head, 'to'))
  );
}

const isConditional = (sentence: Sentence, verb: Token): boolean =>
  auxiliaries(sentence, verb).some(({ text }) => /^(?:would|could|might|may)$/i.test(text));

/** "would be wise to accept it": what others think of an act that has not been done; "is too proud to". */
function isAdvised(sentence: Sentence, head: Token, governor: Token): boolean {
  if (governor.upos !== 'ADJ' || !hasMark(sentence, head, 'to') || head.index < governor.index) return false;
  const too = sentence.children(governor, 'advmod').some(({ text }) => /^too$/i.test(text));
  return too || (JUDGEMENTS_OF_ACTS.has(governor.lemma.toLowerCase()) && isConditional(sentence, governor));
}

/** "has until Friday to accept it" */
const isGivenTime = (sentence: Sentence, head: Token, governor: Token): boolean =>
  governor.lemma === 'have' &&
  hasMark(sentence, head, 'to') &&
  sentence.tokens.slice(governor.index + 1, governor.index + 3).some(({ text }) => /^(?:until|till)$/i.test(text));

/** "would lose face by accepting it", "gains nothing from accepting it", "accepting it would be a mistake": what would come of it. */
function isMeans(sentence: Sentence, head: Token, governor: Token): boolean {
  if (head.xpos !== 'VBG') return false;
  if (isRelation(head.rel, 'csubj')) return isConditional(sentence, governor);
  if (!hasMark(sentence, head, 'by', 'from', 'through')) return false;
  return isConditional(sentence, governor) || (hasMark(sentence, head, 'from') && YIELDS.has(governor.lemma));
}

/** "regrets having backed it": a deed of the past. */
const isDisowned = (sentence: Sentence, head: Token, governor: Token): boolean =>
  DISOWNING.has(governor.lemma) && auxiliaries(sentence, head).some(({ text }) => /^having$/i.test(text));
