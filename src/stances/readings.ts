import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isAnaphoric } from './antecedents.ts';
import { isOwnedByOther } from './arguments.ts';
import { cases, isNegated, isNegativeNominal, isNotOne, negations } from './clause.ts';
import { addresseeOf } from './clauseSlots.ts';
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
import { isOfLastThing } from './lastThings.ts';
import type { Predicate } from './lexicon/compile.ts';
import { HOLDING_BACK, OWN_ACTS, REFUSALS } from './lexicon/refusals.ts';
import { BARE_EVASIONS, SILENCES } from './lexicon/silence.ts';
import type { Occurrence } from './occurrences.ts';
import { compose, flip } from './polarity.ts';
import { takesPositionOn } from './selection.ts';
import type { StanceType } from './stance.ts';
import { type LightVerbReading, lightVerbEffect } from './supportVerbs.ts';
import { shiftersAbove } from './veridicality.ts';

/** The stance of an occurrence on one content, negation and inner predicates worked in. */
export interface Reading {
  stance: StanceType;
  content: Content;
  cue: Token[];
  addressee: Token | null;
  weak: boolean;
  /** The predicate itself says no ("reject", "veto"), rather than undoing something ("revoke", "give up"). */
  refuses: boolean;
  /** "rule out", "exclude": refusing to do so leaves the thing open. */
  excludes: boolean;
  /** One's own wish is given up ("drop its demand for a levy"): who refuses to, keeps it. */
  relinquishes: boolean;
  /** The inner entry that decides, whatever stands above it ("would rather *not say*"). */
  decidedBy?: Predicate;
}

/** Neither a refusal nor anything given up. */
const AS_IT_STANDS = { refuses: false, excludes: false, relinquishes: false };

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
      const result = asked ? outer : relented || composition;
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
        weak: predicate.weak || one.weak || shifters.weak,
      });
      if (asked) break;
    }
  }
  return readings;
}

const isEvasion = ({ predicate }: Occurrence): boolean => SILENCES.has(predicate.id) || BARE_EVASIONS.has(predicate.id);

/** "made clear that the levy *would be unacceptable*": what is said of the clause's own subject is the stance. */
const isJudgement = ({ predicate }: Occurrence): boolean =>
  predicate.pos === 'adjective' && predicate.slots[0] === 'subj' && predicate.stance === 'opposes';

/** "wants no truck with", "will see no need for". */
const isAbsenceOfWill = ({ pos, words }: Occurrence['predicate']): boolean => pos === 'idiom' && words[0] === 'no';

/**
 * Whether an inner entry names an attitude ("accept", "demand for", "refusal") that the outer one is taken towards. Undoing something
 * ("withdraw its units", "a ban on plastics") is an act: the outer stance is on the act itself.
 */
function isAttitude(sentence: Sentence, occurrence: Occurrence): boolean {
  const { predicate } = occurrence;
  if (isAbsenceOfWill(predicate)) return true;
  if (OWN_ACTS.has(predicate.words.join(' ')) || isPowerOfVeto(sentence, occurrence)) return false;
  return predicate.stance !== 'opposes' || REFUSALS.has(predicate.words.join(' '));
}

/** "wants a veto *over* the budget": the power, and not its use; "demands a veto on the sale" would have it stopped. */
const isPowerOfVeto = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.id === 'noun:veto' && sentence.children(head, 'nmod').some((one) => cases(sentence, one)[0] === 'over');

/** "wants redundancies *ruled out*", "would like the offer *rejected*": the act itself is wanted, by whomever it is done. */
const isDoneTo = ({ slot, head }: Content, { predicate }: Occurrence): boolean =>
  slot === 'obj-done' && predicate.stance === 'demands' && /^VB[ND]$/.test(head.xpos);

/** "drop its demand for a levy" */
const givesUpWish = (
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

/** Entries that put a thing off rather than weigh it. */
const PUTTING_OFF = /^(?:idiom|verb):(?:drag |sleep|buy time|play for time|temporise|temporize|sit on )/;

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
