import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { cases, hasMark, isNegated } from './clause.ts';
import { DENYING, FALSEHOODS, REPORT_NOUNS, TRUTHS, UNTRUE } from './lexicon/falseReports.ts';
import { CLAIMING } from './lexicon/viewVerbs.ts';

/**
 * "Reports that Oslo had offered it were false", "denied a claim that it had agreed", "it is not true that Oslo has signed": what the clause
 * of `at` says is said not to be so, and nobody's stance.
 */
export function isSaidFalse(sentence: Sentence, at: Token, governor: Token): boolean {
  const noun = isRelation(at.rel, 'acl') && REPORT_NOUNS.has(governor.lemma.toLowerCase()) ? governor : undefined;
  if (noun) return hasThat(sentence, at) && isDenied(sentence, noun);
  // "it is not true that Oslo has signed"
  return (
    ['csubj', 'ccomp', 'acl'].some((relation) => isRelation(at.rel, relation)) &&
    at.index > governor.index &&
    hasMark(sentence, at, 'that') &&
    sentence.child(governor, 'cop') !== undefined &&
    sentence.children(governor, 'nsubj', 'expl').some(({ lemma }) => lemma.toLowerCase() === 'it') &&
    isFalsehood(sentence, governor)
  );
}

/** The clause tells what is reported, whatever the tree makes of its "that". */
const hasThat = (sentence: Sentence, clause: Token): boolean => {
  const [first] = sentence.span(clause);
  return sentence.tokens.slice(first, first + 2).some(({ text }) => /^that$/i.test(text));
};

function isDenied(sentence: Sentence, noun: Token): boolean {
  const above = sentence.governor(noun);
  if (!above) return false;
  // "pushed back against reports that …"
  if (isRelation(noun.rel, 'obl') && cases(sentence, noun)[0] === 'against') return /^(?:push|hit)$/.test(above.lemma);
  if (isRelation(noun.rel, 'nsubj:pass') || isRelation(noun.rel, 'obj')) return DENYING.has(above.lemma.toLowerCase());
  return isRelation(noun.rel, 'nsubj') && isFalsehood(sentence, above);
}

function isFalsehood(sentence: Sentence, predicate: Token): boolean {
  const lemma = predicate.lemma.toLowerCase();
  return isNegated(sentence, predicate) ? TRUTHS.has(lemma) : FALSEHOODS.has(lemma);
}

/** "never said that it would sign", "nothing suggests that we should sign": nothing is known of the signing. */
export function isUnsaid(sentence: Sentence, head: Token, governor: Token): boolean {
  const subject = sentence.child(governor, 'nsubj');
  const noun = subject?.xpos === 'WDT' ? sentence.governor(governor) : subject;
  const whole = noun && isRelation(noun.rel, 'nmod') ? sentence.governor(noun) : undefined;
  if (isRelation(head.rel, 'ccomp') && [noun, whole].some((one) => one?.lemma.toLowerCase() === 'nothing')) return true;
  return (
    isRelation(head.rel, 'ccomp') &&
    head.index > governor.index &&
    CLAIMING.has(governor.lemma.toLowerCase()) &&
    (isNegated(sentence, governor) || isWrongToDo(sentence, governor))
  );
}

/** "it is wrong | to say", "it would be a mistake | to think". */
function isWrongToDo(sentence: Sentence, verb: Token): boolean {
  const verdict = /^(?:csubj|xcomp|ccomp|advcl|acl)/.test(verb.rel) ? sentence.governor(verb) : undefined;
  return verdict !== undefined && hasMark(sentence, verb, 'to') && UNTRUE.has(verdict.lemma.toLowerCase());
}
