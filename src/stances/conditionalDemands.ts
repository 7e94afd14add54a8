import type { Sentence, Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { auxiliaries } from './clause.ts';
import { type Condition, isStrongCondition, openingWords } from './conditions.ts';
import { DEMANDS_HELD_BACK, WAITING_AUXILIARIES } from './lexicon/demandsOnCondition.ts';

/**
 * Whether a demand is only made once its condition holds: "would recommend the bid if Chile promised …", "would ask for a vote provided
 * that …". Not "would urge Chile to sign if it wants peace", where the condition, in the present, is one on the other's act.
 */
export function isDemandOnCondition(candidate: Candidate, condition: Condition): boolean {
  const { sentence, at, stance, rule } = candidate;
  const [family, verb = ''] = rule.split(':');
  if (stance !== 'demands' || family !== 'verb' || !DEMANDS_HELD_BACK.has(verb.split(/[ -]/)[0])) return false;
  if (!auxiliaries(sentence, at).some(({ text }) => WAITING_AUXILIARIES.test(text.toLowerCase()))) return false;
  return /^if\b/.test(openingWords(sentence, condition.first))
    ? isPast(sentence, condition)
    : isStrongCondition(sentence, condition);
}

/** "if Chile promised", "if the toll were lifted" */
function isPast(sentence: Sentence, { head, first, last }: Condition): boolean {
  const words: Token[] = [head, ...sentence.children(head, 'aux', 'cop')];
  return words.some(({ xpos, index }) => xpos === 'VBD' && index >= first && index <= last);
}
