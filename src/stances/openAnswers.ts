import type { Sentence, Token } from '../language/sentence.ts';
import { auxiliaries, cases, isNegated, isPassive } from './clause.ts';
import { LEFT_OPEN, LOOKED_INTO, MATTERS, NOT_YET_HAD, UNDER_WAY } from './lexicon/openAnswers.ts';

/** "had not made up her mind", "it was undecided", "the matter was being studied", "would have to come back on that": no answer yet. */
export function leavesOpen(sentence: Sentence, clause: Token): boolean {
  const lemma = clause.lemma.toLowerCase();
  if (LEFT_OPEN.has(lemma)) return !isNegated(sentence, clause);
  const act = sentence.children(clause, 'xcomp').find(({ lemma }) => lemma === 'decide');
  const yet = act && sentence.tokens.slice(clause.index, act.index).some(({ lemma }) => lemma === 'yet');
  if (yet) return true;
  return (
    (decides(sentence, clause) && isNegated(sentence, clause)) ||
    isLookedInto(sentence, clause) ||
    isPutOff(sentence, clause) ||
    hasNone(sentence, clause) ||
    isTooEarly(sentence, clause)
  );
}

const decides = (sentence: Sentence, clause: Token): boolean =>
  clause.lemma === 'decide' ||
  (clause.lemma === 'make' &&
    sentence.children(clause, 'obj').some(({ lemma }) => /^(?:mind|decision)$/.test(lemma))) ||
  (/^(?:take|reach)$/.test(clause.lemma) &&
    sentence.children(clause, 'obj').some(({ lemma }) => lemma === 'decision')) ||
  (isPassive(sentence, clause) &&
    /^(?:make|take|reach)$/.test(clause.lemma) &&
    sentence.children(clause, 'nsubj:pass').some(({ lemma }) => lemma === 'decision'));

/** "the matter was being studied", "they were looking at it", "it was under review", "all options were on the table". */
function isLookedInto(sentence: Sentence, clause: Token): boolean {
  const lemma = clause.lemma.toLowerCase();
  const subject = sentence.child(clause, 'nsubj:pass', 'nsubj');
  const matter = subject !== undefined && MATTERS.has(subject.lemma.toLowerCase());
  if (UNDER_WAY.has(lemma) || lemma === 'table')
    return matter && /^(?:under|on)$/.test(cases(sentence, clause)[0] ?? '') && !isNegated(sentence, clause);
  if (!LOOKED_INTO.has(lemma) || isNegated(sentence, clause)) return false;
  const later = auxiliaries(sentence, clause).some(({ text }) => /^(?:being|will|would|still)$/i.test(text));
  if (isPassive(sentence, clause)) return matter && later;
  const object = sentence.child(clause, 'obj', 'obl');
  return clause.xpos === 'VBG' && object !== undefined && MATTERS.has(object.lemma.toLowerCase());
}

/** "would have to come back on that", "would answer in due course", "would need to consult the cabinet". */
function isPutOff(sentence: Sentence, clause: Token): boolean {
  const needed = /^(?:have|need)$/.test(clause.lemma) ? sentence.child(clause, 'xcomp') : undefined;
  const act = needed ?? clause;
  const back =
    /^(?:come|get|return)$/.test(act.lemma) &&
    sentence.tokens.slice(act.index + 1, act.index + 3).some(({ lemma }) => lemma === 'back');
  const will = auxiliaries(sentence, clause).some(({ text }) => /^(?:will|would|['’](?:ll|d))$/i.test(text));
  if (back) return will;
  return (
    needed !== undefined && (/^(?:consult|reflect|think|check|wait)$/.test(act.lemma) || LOOKED_INTO.has(act.lemma))
  );
}

/** "had no instructions", "did not have a mandate", "had nothing to announce". */
function hasNone(sentence: Sentence, clause: Token): boolean {
  if (clause.lemma !== 'have') return false;
  const object = sentence.child(clause, 'obj');
  if (!object || !NOT_YET_HAD.has(object.lemma.toLowerCase())) return false;
  return isNegated(sentence, clause) || sentence.children(object, 'det').some(({ text }) => /^no$/i.test(text));
}

/** "it was too early to tell". */
const isTooEarly = (sentence: Sentence, clause: Token): boolean =>
  /^(?:early|soon)$/.test(clause.lemma) && sentence.children(clause, 'advmod').some(({ lemma }) => lemma === 'too');
