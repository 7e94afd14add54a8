import type { Sentence, Token } from '../language/sentence.ts';
import { cases } from './clause.ts';
import type { Content } from './content.ts';
import { OWN_ACTS, REFUSALS } from './lexicon/refusals.ts';
import { BARE_EVASIONS, SILENCES } from './lexicon/silence.ts';
import type { Occurrence } from './occurrences.ts';

/** "wants no truck with", "will see no need for". */
export const isAbsenceOfWill = ({ pos, words }: Occurrence['predicate']): boolean =>
  pos === 'idiom' && words[0] === 'no';

/**
 * Whether an inner entry names an attitude ("accept", "demand for", "refusal") that the outer one is taken towards. Undoing something
 * ("withdraw its units", "a ban on plastics") is an act: the outer stance is on the act itself.
 */
export function isAttitude(sentence: Sentence, occurrence: Occurrence): boolean {
  const { predicate } = occurrence;
  if (isAbsenceOfWill(predicate)) return true;
  if (OWN_ACTS.has(predicate.words.join(' ')) || isPowerOfVeto(sentence, occurrence)) return false;
  return predicate.stance !== 'opposes' || REFUSALS.has(predicate.words.join(' '));
}

/** "wants a veto *over* the budget": the power, and not its use; "demands a veto on the sale" would have it stopped. */
const isPowerOfVeto = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.id === 'noun:veto' && sentence.children(head, 'nmod').some((one) => cases(sentence, one)[0] === 'over');

/** "wants redundancies *ruled out*", "would like the offer *rejected*": the act itself is wanted, by whomever it is done. */
export const isDoneTo = ({ slot, head }: Content, { predicate }: Occurrence): boolean =>
  slot === 'obj-done' && predicate.stance === 'demands' && /^VB[ND]$/.test(head.xpos);

/** "drop its demand for a levy" */
export const givesUpWish = (
  sentence: Sentence,
  { predicate, head }: Occurrence,
  byHead: ReadonlyMap<Token, readonly Occurrence[]>,
): boolean =>
  predicate.className === 'giving up and withdrawing' &&
  sentence
    .children(head, 'obj')
    .some(
      (object) =>
        sentence.child(object, 'nmod:poss') !== undefined &&
        (byHead.get(object) ?? []).some((one) => one.predicate.pos === 'noun' && one.predicate.stance === 'demands'),
    );

export const isEvasion = ({ predicate }: Occurrence): boolean =>
  SILENCES.has(predicate.id) || BARE_EVASIONS.has(predicate.id);

/** "made clear that the levy *would be unacceptable*": what is said of the clause's own subject is the stance. */
export const isJudgement = ({ predicate }: Occurrence): boolean =>
  predicate.pos === 'adjective' && predicate.slots[0] === 'subj' && predicate.stance === 'opposes';

/** Entries that put a thing off rather than weigh it. */
export const PUTTING_OFF = /^(?:idiom|verb):(?:drag |sleep|buy time|play for time|temporise|temporize|sit on )/;
