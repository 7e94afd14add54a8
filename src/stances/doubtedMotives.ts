import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isOwnedByOther } from './arguments.ts';
import { hasMark } from './clause.ts';
import { DISBELIEVING, DOUBTING, MEANING_IT, MOTIVES } from './lexicon/uncertainty.ts';
import type { Occurrence } from './occurrences.ts';

/**
 * "Lima doubts that Oslo wants a truce", "questions Oslo's desire for peace": whether somebody else means it is in doubt. Neither does the
 * one who doubts take a position on the thing, nor does the text vouch for the other's.
 */
export function isDoubtOfMotive(sentence: Sentence, { head }: Occurrence): boolean {
  const doubter = isDoubting(head) ? head : undefined;
  if (doubter)
    return (
      sentence.children(doubter, 'obj', 'obl').some((thing) => isMotiveOfOther(sentence, thing)) ||
      sentence.children(doubter, 'ccomp', 'advcl').some((clause) => saysThatOtherMeansIt(sentence, clause))
    );
  const verb = isRelation(head.rel, 'obj') ? sentence.governor(head) : undefined;
  return verb !== undefined && isDoubting(verb) && isMotiveOfOther(sentence, head);
}

/** "is doubtful | that Oslo is ready": the clause is not said to be so. */
export const isDisbelieved = (sentence: Sentence, clause: Token, governor: Token): boolean =>
  governor.upos === 'ADJ' &&
  DISBELIEVING.has(governor.lemma.toLowerCase()) &&
  ['ccomp', 'advcl'].some((relation) => isRelation(clause.rel, relation)) &&
  hasMark(sentence, clause, 'that', 'whether');

const isDoubting = ({ upos, lemma }: Token): boolean =>
  (upos === 'VERB' && DOUBTING.has(lemma.toLowerCase())) || (upos === 'ADJ' && DISBELIEVING.has(lemma.toLowerCase()));

const isMotiveOfOther = (sentence: Sentence, noun: Token): boolean =>
  noun.upos === 'NOUN' && MOTIVES.has(noun.lemma.toLowerCase()) && isOwnedByOther(sentence, noun);

const saysThatOtherMeansIt = (sentence: Sentence, clause: Token): boolean =>
  MEANING_IT.has(clause.lemma.toLowerCase()) &&
  sentence.child(clause, 'nsubj') !== undefined &&
  hasMark(sentence, clause, 'that', 'whether', 'if');
