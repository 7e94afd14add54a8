import type { Sentence, Token } from '../language/sentence.ts';
import { isAnaphoric } from './antecedents.ts';
import { isOwnedByOther } from './arguments.ts';
import type { Content } from './content.ts';
import { HOLDING_BACK } from './lexicon/refusals.ts';
import type { Occurrence } from './occurrences.ts';
import { compose, flip } from './polarity.ts';
import { AS_IT_STANDS, type Reading } from './reading.ts';
import type { StanceType } from './stance.ts';

/** What an outer entry says of a content that has entries of its own below it. */
export interface OuterReading {
  occurrence: Occurrence;
  content: Content;
  /** The stance that is taken towards what the inner entries say. */
  stance: StanceType;
  /** The stance on the content itself, its own denial worked in. */
  itself: StanceType;
  cue: readonly Token[];
  addressee: Token | null;
  weak: boolean;
  /** The inner entry is a noun of doubt ("its reservations"). */
  doubt: boolean;
  /** The inner entry puts the thing off ("dragging its feet on it"). */
  putsOff: boolean;
}

/** The readings of an outer entry together with those of the entry inside its content: "refused to drop its demand for a levy" demands the levy. */
export function composedReadings(sentence: Sentence, outer: OuterReading, composed: readonly Reading[]): Reading[] {
  const { content, stance, itself, cue, addressee, weak, doubt, putsOff } = outer;
  const { predicate } = outer.occurrence;
  const readings: Reading[] = [];
  for (const one of composed) {
    const otherActs = addressee !== null;
    const owned =
      content.kind === 'nominal' &&
      sentence.child(content.head, 'nmod:poss') !== undefined &&
      !isOwnedByOther(sentence, content.head);
    const asked = otherActs && stance === 'demands' && !one.refuses;
    // "will not budge on its demand": what is yielded on is one's own wish
    const yielded = owned && predicate.className === 'yielding' && /^(?:on|from)$/.test(content.slot);
    const towards = yielded ? flip(stance) : stance;
    const givenUp = predicate.className === 'giving up and withdrawing' && content.kind === 'nominal';
    // "has dropped its reservations about the levy"; who will not drop them has them still
    const ofDoubt = givenUp && doubt && one.stance === 'noncommittal';
    const relented = ofDoubt && (towards === 'opposes' ? 'supports' : one.stance);
    const composition = compose(towards, one.stance, otherActs || (content.kind === 'nominal' && !owned));
    const result = asked ? itself : relented || composition;
    const refusedTwice = towards === 'opposes' && one.stance === 'opposes' && !givenUp && !yielded;
    const sameSide =
      content.kind === 'clause' &&
      result !== 'noncommittal' &&
      (one.stance === 'demands' || one.stance === 'supports' || one.stance === 'conditional') &&
      one.content.head.upos !== 'PRON' &&
      !isAnaphoric(sentence, one.content);
    // "would not hear of excluding X" opposes the excluding; "refused to rule X out" leaves X open.
    // "refrained from rejecting it": it has not rejected it so far
    const leftOpen = refusedTwice && (one.excludes || HOLDING_BACK.has(predicate.words[0]));
    const upheld = refusedTwice && one.relinquishes;
    // "cautioned against dragging its feet on it": the delay is opposed, and not the thing
    const delayed = putsOff && towards === 'opposes' && content.kind === 'clause';
    // "is undecided about a boycott of the summit": about the boycott
    const unweighed = stance === 'noncommittal' && one.stance === 'opposes' && content.kind === 'nominal' && !owned;
    const whole = asked || sameSide || delayed || unweighed || (refusedTwice && !leftOpen && !upheld);
    readings.push({
      stance: leftOpen ? 'noncommittal' : upheld ? 'demands' : refusedTwice ? 'opposes' : result,
      ...AS_IT_STANDS,
      refuses: one.refuses,
      relinquishes: givenUp && owned && one.stance === 'demands',
      content: whole ? content : one.content,
      cue: [...cue, ...one.cue],
      addressee: addressee ?? one.addressee,
      weak: weak || one.weak,
    });
    if (asked) break;
  }
  return readings;
}
