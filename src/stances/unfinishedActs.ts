import { isRelation, type Sentence } from '../language/sentence.ts';
import { cases, hasMark } from './clause.ts';
import type { Occurrence } from './occurrences.ts';

/** True for an answer that did not come about, or could not: nearly given, failed at, too weak for. */
export const comesToNothing = (sentence: Sentence, occurrence: Occurrence): boolean =>
  isNearly(sentence, occurrence) || isFailedAgreement(sentence, occurrence) || isTooMuchFor(sentence, occurrence);

/** "Ministers *failed* again *to agree* a cap": they did not settle it, and may all have wanted one; who "failed to agree to it" said no. */
function isFailedAgreement(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  const verb = isRelation(head.rel, 'xcomp') || isRelation(head.rel, 'advcl') ? sentence.governor(head) : undefined;
  return (
    predicate.words.includes('agree') &&
    verb?.lemma === 'fail' &&
    hasMark(sentence, head, 'to') &&
    !sentence
      .children(head, 'obl', 'xcomp')
      .some((one) => cases(sentence, one)[0] === 'to' || hasMark(sentence, one, 'to'))
  );
}

/** "*almost* agreed", "*came close to* rejecting it": it did not come to that. */
function isNearly(sentence: Sentence, { head, tokens }: Occurrence): boolean {
  const before = sentence.tokens[Math.min(...tokens.map(({ index }) => index)) - 1];
  if (/^(?:almost|nearly)$/i.test(before?.text ?? '') && sentence.governor(before) === head)
    return head.upos === 'VERB';
  const verb = isRelation(head.rel, 'advcl') && hasMark(sentence, head, 'to') ? sentence.governor(head) : undefined;
  return (
    verb !== undefined &&
    /^(?:come|be|get)$/.test(verb.lemma) &&
    sentence.children(verb, 'advmod').some(({ text, index }) => /^(?:close|near)$/i.test(text) && index < head.index)
  );
}

/** "is *too weak to resist* it", "*too good to refuse*": a refusal that does not come about. */
function isTooMuchFor(sentence: Sentence, { head, predicate }: Occurrence): boolean {
  const measure = predicate.stance === 'opposes' && isRelation(head.rel, 'xcomp') ? sentence.governor(head) : undefined;
  return (
    measure?.upos === 'ADJ' &&
    hasMark(sentence, head, 'to') &&
    sentence.children(measure, 'advmod').some(({ text }) => /^too$/i.test(text))
  );
}
