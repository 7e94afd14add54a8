import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isOwnedByOther } from './arguments.ts';
import { isNegated, isNegativeNominal, isNotOne, negations } from './clause.ts';
import { addresseeOf } from './clauseSlots.ts';
import { composedReadings } from './composedReadings.ts';
import { type Content, clause, nominal } from './content.ts';
import { contentsOf } from './contents.ts';
import { lessenedStance } from './degrees.ts';
import {
  deniedStance,
  isDeniedAbove,
  isDeniedPredicate,
  isJoinedByNor,
  isNegativeContent,
  isOfDeniedThing,
  isOfNothing,
  isStillToDo,
  isWished,
  keepsHold,
  wordsNegate,
} from './denials.ts';
import {
  givesUpWish,
  isAbsenceOfWill,
  isAttitude,
  isDoneTo,
  isEvasion,
  isJudgement,
  PUTTING_OFF,
} from './innerEntries.ts';
import { isOfLastThing } from './lastThings.ts';
import { REFUSALS } from './lexicon/refusals.ts';
import { SILENCES } from './lexicon/silence.ts';
import type { Occurrence } from './occurrences.ts';
import { flip } from './polarity.ts';
import { AS_IT_STANDS, type Reading } from './reading.ts';
import { takesPositionOn } from './selection.ts';
import { type LightVerbReading, lightVerbEffect } from './supportVerbs.ts';
import { shiftersAbove } from './veridicality.ts';

/**
 * What an occurrence says of its contents, inner predicates read with it ("refused to drop its demand for"). Method: polarity composed
 * from the outermost predicate inwards, as in the implicative signatures of Karttunen 1971 and Nairn, Condoravdi & Karttunen 2006.
 *
 * @param byHead the sentence's occurrences by their head
 * @param consumed takes in the heads that were read as part of this one
 * @param depth of the occurrence below the one that was asked for first, which `outer` is next to
 */
export function readingsOf(
  sentence: Sentence,
  occurrence: Occurrence,
  byHead: ReadonlyMap<Token, readonly Occurrence[]>,
  consumed: Set<Token>,
  depth: number,
  outer?: Occurrence,
): Reading[] {
  const { predicate, head, tokens } = occurrence;
  // "was *unable* to say": the word above is the denial that the entry has found already
  const shifters =
    depth === 0 && !SILENCES.has(predicate.id)
      ? shiftersAbove(sentence, head)
      : { negative: false, cue: [] as Token[], weak: false };
  const carried = predicate.pos === 'noun' && sentence.governor(head) !== outer?.head;
  const light: LightVerbReading = carried ? lightVerbEffect(sentence, head) : { negative: false, cue: [] };
  const ownNegation =
    predicate.pos === 'noun'
      ? isNegativeNominal(sentence, head) || isDeniedPredicate(sentence, head)
      : isNegated(sentence, head) &&
        !predicate.needsNegation &&
        !wordsNegate(sentence, occurrence) &&
        // "is not against | accepting it": denied of the outer word, which the tree hangs on this one
        outer?.head !== head;
  const negative =
    [
      ownNegation || (predicate.pos === 'adjective' && isDeniedAbove(sentence, head)),
      shifters.negative,
      light.negative,
      isOfLastThing(sentence, head) || isOfDeniedThing(sentence, head) || isOfNothing(sentence, head),
    ].filter(Boolean).length %
      2 ===
    1;
  // "wants Peru to stop opposing it", "asked Peru to drop its objections": what it is asked to do, it has not done
  if (depth === 0 && [shifters, light].some((one) => one.negative && one.cue.some((word) => consumed.has(word))))
    return [];
  const lessened = lessenedStance(sentence, occurrence);
  if (lessened === null) return [];
  const stance =
    isStillToDo(sentence, head) || light.weighed
      ? 'noncommittal'
      : negative
        ? deniedStance(sentence, occurrence)
        : lessened;
  const contents = contentsOf(sentence, occurrence).filter((content) => takesPositionOn(sentence, predicate, content));
  for (const content of contents)
    if (
      (content === contents[0] || !sentence.child(content.head, 'nsubj')) &&
      !(content.kind === 'nominal' && isOwnedByOther(sentence, content.head))
    )
      consumed.add(content.head);
  if (
    stance === null ||
    (negative && keepsHold(sentence, occurrence) && !contents.some(({ head: object }) => isWished(object, byHead)))
  )
    return [];
  const cue = [...tokens, ...negations(sentence, head), ...shifters.cue, ...light.cue];
  const readings: Reading[] = [];
  for (const content of contents) {
    const needed = /^(?:demands|supports)$/.test(stance) ? neededIn(sentence, content) : null;
    if (needed) {
      readings.push({
        stance: 'demands',
        content: needed,
        cue: [...cue, content.head],
        addressee: null,
        weak: predicate.weak,
        ...AS_IT_STANDS,
      });
      continue;
    }
    const untouched = isUntouched(sentence, occurrence, content);
    const again =
      ownNegation &&
      (isJoinedByNor(sentence, content.head) ||
        isDeniedSubject(sentence, content, head) ||
        // "objects to *neither*"
        negations(sentence, head).includes(content.head));
    const denied = isNegativeContent(sentence, content, head) && !again;
    const outer = denied !== untouched ? flip(stance) : stance;
    const addressee = content.actor ?? (predicate.addressee ? addresseeOf(sentence, head, predicate.addressee) : null);
    const inner =
      depth < 4 && content.slot !== 'echo' ? (byHead.get(content.head) ?? []).filter((one) => one !== occurrence) : [];
    // "preferred not to say whether": who would rather keep the answer back has given none
    const silent = addressee === null ? inner.find(isEvasion) : undefined;
    const unsaid = silent ? readingsOf(sentence, silent, byHead, consumed, depth + 1, occurrence) : [];
    if (unsaid.length) {
      readings.push(...unsaid.map((one) => ({ ...one, cue: [...cue, ...one.cue], decidedBy: silent!.predicate })));
      continue;
    }
    let composed: Reading[] = [];
    let doubt = false;
    let putsOff = false;
    let barred: Content | null = null;
    const done = isDoneTo(content, occurrence);
    for (const one of done ? [] : inner) {
      if (
        one.predicate.pos === 'noun' &&
        contentsOf(sentence, one).every(({ slot }) => slot === 'subj' || slot === 'be')
      )
        continue;
      if (
        !(isAttitude(sentence, one) || (stance === 'opposes' && givesUpWish(sentence, one, byHead))) ||
        (one.predicate.pos === 'noun' && content.slot === 'subj')
      )
        continue;
      if (stance === 'demands' && PROMISES.test(one.predicate.words.join(' '))) {
        barred = barredBy(sentence, content.head);
        if (barred) break;
        continue;
      }
      composed = readingsOf(sentence, one, byHead, consumed, depth + 1, occurrence);
      doubt = one.predicate.pos === 'noun' && one.predicate.negated === 'supports';
      putsOff = PUTTING_OFF.test(one.predicate.id);
      if (composed.length) break;
    }
    if (barred) {
      const { weak } = predicate;
      readings.push({
        ...AS_IT_STANDS,
        stance: flip(stance),
        content: barred,
        cue: [...cue, content.head],
        addressee,
        weak,
      });
      continue;
    }
    const judged =
      content.kind === 'clause' && !done && /^(?:demands|supports)$/.test(stance) ? inner.find(isJudgement) : undefined;
    const judgements = judged ? readingsOf(sentence, judged, byHead, consumed, depth + 1, occurrence) : [];
    if (judgements.length) {
      readings.push(...judgements.map((one) => ({ ...one, cue: [...cue, ...one.cue] })));
      continue;
    }
    if (!composed.length) {
      readings.push({
        stance: outer,
        content,
        cue,
        addressee,
        weak: predicate.weak || shifters.weak,
        ...AS_IT_STANDS,
        refuses: REFUSALS.has(predicate.words.join(' ')) || isAbsenceOfWill(predicate),
        excludes: ['rule out', 'exclude'].includes(predicate.words.join(' ')),
      });
      continue;
    }
    readings.push(
      ...composedReadings(
        sentence,
        {
          occurrence,
          content,
          stance,
          itself: outer,
          cue,
          addressee,
          weak: predicate.weak || shifters.weak,
          doubt,
          putsOff,
        },
        composed,
      ),
    );
  }
  return readings;
}

/** "will sign nothing | that does not include a fund": what must not be missing is wanted. */
function neededIn(sentence: Sentence, { head }: Content): Content | null {
  const clauseOfNothing = /^nothing$/i.test(head.text) ? sentence.child(head, 'acl:relcl') : undefined;
  if (!clauseOfNothing || !isNegated(sentence, clauseOfNothing)) return null;
  const denied = negations(sentence, clauseOfNothing);
  const words = sentence
    .subtree(clauseOfNothing)
    .filter(
      (word) =>
        !denied.includes(word) && word.lemma !== 'do' && !/^(?:that|which)$/i.test(word.text) && word.upos !== 'PUNCT',
    );
  return { ...clause(sentence, clauseOfNothing, 'that', null), words };
}

/** "wants a promise of no redundancies": what the promise is to keep away. */
function barredBy(sentence: Sentence, promise: Token): Content | null {
  const thing = sentence
    .children(promise, 'nmod')
    .find((child) => sentence.child(child, 'case')?.text === 'of' && isNegativeNominal(sentence, child));
  return thing ? nominal(thing, 'obj') : null;
}

/** "demanded guarantees that …": what is wanted is the promise, whatever it promises. */
const PROMISES = /^(?:guarantee|commitment|pledge|promise|undertaking|assurance)$/;

/** "*Not a single berth* is negotiable": none is to be parted with, where "safe staffing is not negotiable" asks for the thing itself. */
const isUntouched = (sentence: Sentence, { predicate }: Occurrence, { slot, head }: Content): boolean =>
  slot === 'subj' && predicate.needsNegation && predicate.stance === 'demands' && isNotOne(sentence, head);

/** "*no outside factor* will be allowed to stand in the way": the subject's denial is that of the verb. */
const isDeniedSubject = (sentence: Sentence, { actor }: Content, head: Token): boolean =>
  actor !== null &&
  isRelation(actor.rel, 'nsubj') &&
  sentence.governor(actor) === head &&
  isNegativeNominal(sentence, actor);
