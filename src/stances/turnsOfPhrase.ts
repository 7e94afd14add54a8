import type { Sentence } from '../language/sentence.ts';
import { auxiliaries, cases, hasMark, isNegated } from './clause.ts';
import { HELD_EVENTS } from './lexicon/calendar.ts';
import { SPANS } from './lexicon/uncertainty.ts';
import type { Occurrence } from './occurrences.ts';

/** True for a word of stance in a phrase that weighs nothing: "was given a warm welcome", "moved closer to a deal", "needed an hour to agree". */
export const isTurnOfPhrase = (sentence: Sentence, occurrence: Occurrence): boolean =>
  isGreeting(sentence, occurrence) ||
  isOfRecord(sentence, occurrence) ||
  isInTurn(sentence, occurrence) ||
  isMovedNearer(sentence, occurrence) ||
  isTimeTaken(sentence, occurrence) ||
  isPressed(sentence, occurrence) ||
  isPersuadable(sentence, occurrence) ||
  isYetToDecide(sentence, occurrence);

/** "was given a warm *welcome* in Lima": how guests are received. */
const isGreeting = (sentence: Sentence, { head, predicate }: Occurrence): boolean =>
  predicate.id === 'adjective:welcome' &&
  sentence.child(head, 'det') !== undefined &&
  /^(?:give|receive|get|extend|offer)$/.test(sentence.governor(head)?.lemma ?? '');

/** "is the longest *ever signed* by Oslo": what has been done at any time, by way of comparison. */
const isOfRecord = (sentence: Sentence, { head, predicate }: Occurrence): boolean =>
  predicate.pos === 'verb' &&
  head.xpos === 'VBN' &&
  /^(?:ever|yet)$/i.test(sentence.tokens[head.index - 1]?.text ?? '') &&
  sentence.tokens.slice(0, head.index).some(({ xpos, text }) => xpos === 'JJS' || /^(?:most|least|first)$/i.test(text));

/** "The match with Oslo *comes first*", "the vote comes first and the count later": what is when. */
const isInTurn = (sentence: Sentence, { head, predicate }: Occurrence): boolean =>
  predicate.id === 'idiom:come first' &&
  (sentence.children(head, 'nsubj').some(({ lemma }) => HELD_EVENTS.has(lemma.toLowerCase())) ||
    sentence.tokens.some(({ text, index }) => index > head.index && /^(?:later|second|afterwards|next)$/i.test(text)));

/** "moved closer to a deal": how far off it is, and nothing that is moved for. */
const isMovedNearer = (sentence: Sentence, { head, predicate }: Occurrence): boolean =>
  predicate.id === 'verb:move' &&
  sentence.children(head, 'advmod', 'xcomp').some(({ text }) => /^(?:closer|nearer|close|near)$/i.test(text));

/** "needed three hours to accept it": how long it took. */
const isTimeTaken = (sentence: Sentence, { head, predicate }: Occurrence): boolean =>
  predicate.id === 'verb:need' &&
  head.xpos === 'VBD' &&
  sentence.children(head, 'obj').some(({ lemma }) => SPANS.has(lemma)) &&
  sentence.children(head, 'advcl', 'xcomp').some((act) => hasMark(sentence, act, 'to'));

/** "is *under pressure* to accept it": what others want. */
const isPressed = (sentence: Sentence, { head, predicate }: Occurrence): boolean =>
  predicate.id === 'noun:pressure' && cases(sentence, head)[0] === 'under' && !sentence.child(head, 'nmod');

/** "could be persuaded to accept it": who could be has not been. */
const isPersuadable = (sentence: Sentence, { head, predicate }: Occurrence): boolean =>
  predicate.className === 'persuaded' && auxiliaries(sentence, head).some(({ xpos }) => xpos === 'MD');

/** "will decide on the loan", "before deciding on it": which way is not said; who "decided on a boycott" has chosen it. */
function isYetToDecide(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  if (predicate.id !== 'verb:decide' || sentence.child(head, 'xcomp', 'ccomp')) return false;
  const thing = sentence.children(head, 'obl').find((one) => cases(sentence, one)[0] === 'on');
  if (!thing) return false;
  const known =
    thing.upos === 'PRON' || /^(?:the|this|that|these|those)$/i.test(sentence.child(thing, 'det')?.text ?? '');
  const pending =
    head.xpos === 'VBG' ||
    sentence.children(head, 'aux', 'mark').some(({ xpos }) => xpos === 'MD' || xpos === 'TO') ||
    isNegated(sentence, head);
  return known || pending;
}
