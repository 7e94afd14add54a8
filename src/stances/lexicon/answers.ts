import type { StanceType } from '../stance.ts';

const group = (stance: StanceType, list: string): [string, StanceType][] =>
  list.split(', ').map((words) => [words, stance]);

/** Whole answers to a question whether a party would do or accept something, in lower case without signs. */
export const ANSWERS: ReadonlyMap<string, StanceType> = new Map([
  ...group(
    'supports',
    'yes, yes of course, of course, certainly, absolutely, sure, gladly, definitely, agreed, any time',
  ),
  ...group('supports', 'why not, with pleasure, by all means, yes please, happily, yes indeed, without hesitation'),
  ...group('opposes', 'no, never, nope, no no no, no no, never ever, nonsense, impossible, unthinkable, unacceptable'),
  ...group('opposes', 'out of the question, no way, no chance, not a chance, under no circumstances, absolutely not'),
  ...group('opposes', 'certainly not, definitely not, not at all, of course not, on no account, in no way, forget it'),
  ...group(
    'opposes',
    'not on my watch, over my dead body, not now, not today, no thanks, no thank you, hardly, not again',
  ),
  ...group('opposes', 'not in my lifetime, by no means, not under any circumstances, not a bit of it, non-negotiable'),
  ...group('conditional', 'in principle, in principle yes, that depends, it depends, yes but, on one condition'),
  ...group(
    'noncommittal',
    'no comment, perhaps, maybe, possibly, we will see, we’ll see, time will tell, too early to say',
  ),
]);

/** Openings of answers that name a condition: "Only if …", "Not before …". */
export const CONDITIONAL_OPENINGS = /^(?:only (?:if|when|after|with|once)|not (?:before|without|until|unless)) /;

/** "Not in a hundred years", "not for all the money in the world", "not on my watch". */
export const REFUSING_OPENINGS = /^not (?:in|for|on) .*\b(?:years?|life|lifetime|world|money|watch|time|day)\b/;

/** "Not while the raids go on": a no for as long as something lasts. */
export const REFUSING_FOR_NOW = /^not (?:while|as long as|so long as) /;

/** "Ask me again on Friday", "Call us tomorrow": no answer yet. */
export const DEFERRING_OPENINGS =
  /^(?:ask|call|ring|phone|try) (?:me|us) (?:again|then|later|tomorrow|tonight|after|before|when|once|on|in|at|next)\b/;

/** Verbs, as lemmas, that with "me" or "us" put off or affirm an answer and demand nothing: "Call me tomorrow", "Trust us". */
export const PUT_TO_ONESELF: ReadonlySet<string> = new Set(
  'ask call ring phone text email try tell remind trust believe excuse forgive pardon spare quote watch'.split(' '),
);

/** What one does in place of an answer, by its lemmas: "shook her head". */
export const ANSWERING_ACTS: readonly { words: readonly string[]; stance: StanceType }[] = [
  { words: ['shake', 'head'], stance: 'opposes' },
  { words: ['say', 'no'], stance: 'opposes' },
  { words: ['reply', 'no'], stance: 'opposes' },
  { words: ['answer', 'no'], stance: 'opposes' },
  { words: ['answer', 'negative'], stance: 'opposes' },
  { words: ['laugh', 'off'], stance: 'opposes' },
  { words: ['wave', 'away'], stance: 'opposes' },
  { words: ['rule', 'it', 'out'], stance: 'opposes' },
  { words: ['rule', 'this', 'out'], stance: 'opposes' },
  { words: ['rule', 'that', 'out'], stance: 'opposes' },
  { words: ['say', 'yes'], stance: 'supports' },
  { words: ['reply', 'yes'], stance: 'supports' },
  { words: ['answer', 'yes'], stance: 'supports' },
  { words: ['answer', 'affirmative'], stance: 'supports' },
  { words: ['nod'], stance: 'supports' },
  { words: ['be', 'drawn'], stance: 'noncommittal' },
  { words: ['decline', 'answer'], stance: 'noncommittal' },
  { words: ['decline', 'say'], stance: 'noncommittal' },
  { words: ['decline', 'comment'], stance: 'noncommittal' },
  { words: ['refuse', 'answer'], stance: 'noncommittal' },
  { words: ['refuse', 'say'], stance: 'noncommittal' },
  { words: ['refuse', 'comment'], stance: 'noncommittal' },
  { words: ['dodge', 'question'], stance: 'noncommittal' },
  { words: ['sidestep', 'question'], stance: 'noncommittal' },
  { words: ['evade', 'question'], stance: 'noncommittal' },
  { words: ['deflect', 'question'], stance: 'noncommittal' },
  { words: ['deflect'], stance: 'noncommittal' },
  { words: ['demur'], stance: 'noncommittal' },
  { words: ['shrug'], stance: 'noncommittal' },
  { words: ['hedge'], stance: 'noncommittal' },
  { words: ['refer'], stance: 'noncommittal' },
  { words: ['keep', 'option', 'open'], stance: 'noncommittal' },
  { words: ['change', 'subject'], stance: 'noncommittal' },
  { words: ['smile'], stance: 'noncommittal' },
  { words: ['hum', 'haw'], stance: 'noncommittal' },
  { words: ['have', 'nothing', 'announce'], stance: 'noncommittal' },
];

/** Predicates of a question that ask whether something is to be had: "Is a sale *possible*?". */
export const ASKED_FOR: ReadonlySet<string> = new Set(
  'possible acceptable conceivable thinkable imaginable feasible negotiable option welcome likely table'.split(' '),
);

/** Exclamations, in lower case without signs, that answer a statement as they would a question. */
export const EXCLAMATIONS: ReadonlyMap<string, StanceType> = new Map([
  ...group(
    'opposes',
    'out of the question, no way, no chance, never, over my dead body, over our dead bodies, over their dead bodies, over her dead body, over his dead body',
  ),
  ...group(
    'opposes',
    'not with us, not with me, unthinkable, unacceptable, forget it, absolutely not, certainly not, not on our watch, not on my watch',
  ),
  ...group(
    'opposes',
    'under no circumstances, on no account, not a chance, not at any price, not for us, nothing doing, no thanks, no thank you, no deal, by no means',
  ),
  ...group(
    'opposes',
    'not acceptable, totally unacceptable, impossible, ridiculous, absurd, nonsense, not now, not today',
  ),
  ...group('supports', 'why not, with pleasure, by all means, agreed, gladly, fine by us, so be it'),
]);

/** Answers behind a thing, in lower case, that tell what becomes of it: "would take the quota; the hormones, *never*". Longer ones first. */
export const ANSWERS_BEHIND_THINGS: ReadonlyMap<string, StanceType> = new Map([
  ...group('opposes', 'under no circumstances, not under any circumstances, on no account, absolutely not'),
  ...group('opposes', 'certainly not, definitely not, not at all, by no means, in no way, no way, never ever'),
  ...group('opposes', 'not at any price, not ever, never, not, no'),
  ...group('supports', 'yes of course, of course, by all means, with pleasure, gladly, happily, willingly, yes'),
]);
