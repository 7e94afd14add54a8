import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { isAnaphoric } from '../antecedents.ts';
import { isOwnedByOther } from '../arguments.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { auxiliaries, isNegated, isNegativeNominal, negations } from '../clause.ts';
import { addresseeOf } from '../clauseSlots.ts';
import type { Content } from '../content.ts';
import { contentsOf } from '../contents.ts';
import {
  denials,
  deniedStance,
  isDeniedAbove,
  isJoinedByNor,
  isNegativeContent,
  isOfDeniedThing,
  isOfLastThing,
  isStillToDo,
  isWished,
  keepsHold,
  wordsNegate,
} from '../denials.ts';
import { holdersOf } from '../holders.ts';
import { saysNothing } from '../idleOccurrences.ts';
import { OWN_ACTS, REFUSALS } from '../lexicon/refusals.ts';
import { WORDS_OF_A_SAY } from '../lexicon/voices.ts';
import { isObliged, isUnderWish } from '../obligation.ts';
import { inOrder } from '../occurrenceOrder.ts';
import type { Occurrence } from '../occurrences.ts';
import { compose, flip } from '../polarity.ts';
import { partiesAt } from '../references.ts';
import { takesPositionOn } from '../selection.ts';
import { speakersOf } from '../speech.ts';
import type { StanceType } from '../stance.ts';
import { withoutSides } from '../undecided.ts';
import { isBackground, isLesserEvil, isPurpose, isUnreal, lightVerbEffect, shiftersAbove } from '../veridicality.ts';
import { type Voice, voicesIn } from '../voice.ts';

/** The stance of an occurrence on one content, negation and inner predicates worked in. */
interface Reading {
  stance: StanceType;
  content: Content;
  cue: Token[];
  addressee: Token | null;
  weak: boolean;
  /** The predicate itself says no ("reject", "veto"), rather than undoing something ("revoke", "give up"). */
  refuses: boolean;
  /** "rule out", "exclude": refusing to do so leaves the thing open. */
  excludes: boolean;
}

/**
 * Statements of lexicon entries: who stands in the holder slot takes the entry's stance on what stands in a content slot.
 * Method: predicate–argument frames over dependency trees, with polarity composed from the outermost predicate inwards
 * (as in the implicative signatures of Karttunen 1971 and Nairn, Condoravdi & Karttunen 2006).
 */
export function frameRule(
  sentence: Sentence,
  parties: PartyTable,
  occurrences: readonly Occurrence[],
  voice: Voice | null = null,
): Candidate[] {
  const byHead = new Map<Token, Occurrence[]>();
  for (const occurrence of occurrences) {
    const list = byHead.get(occurrence.head);
    if (list) list.push(occurrence);
    else byHead.set(occurrence.head, [occurrence]);
  }
  const heads = [...byHead.keys()].sort(
    (a, b) => sentence.ancestors(a).length - sentence.ancestors(b).length || a.index - b.index,
  );
  /** Inner heads already read as part of an outer predicate of the same holder, or asked of somebody else. */
  const consumed = new Set<Token>();
  const found: Candidate[] = [];
  for (const head of heads) {
    if (consumed.has(head) || isUnreal(sentence, head) || isPurpose(sentence, head) || isBackground(sentence, head))
      continue;
    if (isLesserEvil(sentence, head)) continue;
    for (const occurrence of inOrder(sentence, byHead.get(head)!)) {
      if (saysNothing(sentence, occurrence)) continue;
      const readings = readingsOf(sentence, occurrence, byHead, consumed, 0);
      if (!readings.length) continue;
      const named = holdersOf(sentence, parties, occurrence);
      const spoken =
        named.length || !isSpeakers(sentence, occurrence) ? named : voicesIn(sentence, parties, voice, head);
      const holders = unobliged(sentence, parties, occurrence, spoken);
      const proposed = readings.flatMap((reading) =>
        holders
          .filter((holder) => !isOwnPhrase(sentence, reading.content, holder))
          .map((holder) => candidate(sentence, parties, occurrence, reading, holder)),
      );
      found.push(...proposed);
      if (proposed.length) break;
    }
  }
  return withoutSides(sentence, found);
}

/** "is out of the question", "there is no need for", "is excluded": whoever says so holds it. */
function isSpeakers(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  const subject = sentence.child(head, 'nsubj', 'expl');
  return WORDS_OF_A_SAY.has(predicate.words.join(' ')) && !/^(?:it|that|this)$/i.test(subject?.text ?? '');
}

/** "Oslo must accept the cap, said Bern" is a demand of Bern's; of the obliged only those who say so themselves take a stance. */
function unobliged(
  sentence: Sentence,
  parties: PartyTable,
  { head, predicate }: Occurrence,
  holders: HolderReference[],
): HolderReference[] {
  if (predicate.pos !== 'verb' || predicate.holder !== 'subj') return holders;
  if (isUnderWish(sentence, head)) return [];
  if (isActOfEnding(predicate) && isObliged(sentence, head)) return [];
  if (!isObliged(sentence, head)) return holders;
  const speakers = speakersOf(sentence, parties, head);
  return holders.filter(({ holder }) => speakers.some((speaker) => speaker.holder.partyId === holder.partyId));
}

/** "scrap", "halt", "ban": an act, not an attitude; who says that it must be done demands it as it stands. */
function isActOfEnding({ className, words }: Occurrence['predicate']): boolean {
  if (REFUSALS.has(words.join(' '))) return false;
  return (
    className === 'giving up and withdrawing' ||
    /^(?:stop|halt|ban|forbid|prohibit|outlaw|bar|disallow)$/.test(words.join(' '))
  );
}

function readingsOf(
  sentence: Sentence,
  occurrence: Occurrence,
  byHead: ReadonlyMap<Token, readonly Occurrence[]>,
  consumed: Set<Token>,
  depth: number,
  outer?: Occurrence,
): Reading[] {
  const { predicate, head, tokens } = occurrence;
  const shifters = depth === 0 ? shiftersAbove(sentence, head) : { negative: false, cue: [] as Token[], weak: false };
  const carried = predicate.pos === 'noun' && sentence.governor(head) !== outer?.head;
  const light = carried ? lightVerbEffect(sentence, head) : { negative: false, cue: [] as Token[] };
  const ownNegation =
    predicate.pos === 'noun'
      ? isNegativeNominal(sentence, head)
      : isNegated(sentence, head) && !predicate.needsNegation && !wordsNegate(sentence, occurrence);
  const negative =
    [
      ownNegation || (predicate.pos === 'adjective' && isDeniedAbove(sentence, head)),
      shifters.negative,
      light.negative,
      isOfLastThing(sentence, head) || isOfDeniedThing(sentence, head),
    ].filter(Boolean).length %
      2 ===
    1;
  const stance = isStillToDo(sentence, head)
    ? 'noncommittal'
    : negative
      ? deniedStance(sentence, occurrence)
      : predicate.stance;
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
    const again = ownNegation && isJoinedByNor(sentence, content.head);
    const outer = isNegativeContent(sentence, content, head) && !again ? flip(stance) : stance;
    const addressee = content.actor ?? (predicate.addressee ? addresseeOf(sentence, head, predicate.addressee) : null);
    const inner = depth < 4 ? (byHead.get(content.head) ?? []).filter((one) => one !== occurrence) : [];
    let composed: Reading[] = [];
    for (const one of inner) {
      if (
        one.predicate.pos === 'noun' &&
        contentsOf(sentence, one).every(({ slot }) => slot === 'subj' || slot === 'be')
      )
        continue;
      if (!isAttitude(one) || (one.predicate.pos === 'noun' && content.slot === 'subj')) continue;
      composed = readingsOf(sentence, one, byHead, consumed, depth + 1, occurrence);
      if (composed.length) break;
    }
    const judged =
      content.kind === 'clause' && /^(?:demands|supports)$/.test(stance) ? inner.find(isJudgement) : undefined;
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
        refuses: REFUSALS.has(predicate.words.join(' ')) || isAbsenceOfWill(predicate),
        excludes: ['rule out', 'exclude'].includes(predicate.words.join(' ')),
      });
      continue;
    }
    for (const one of composed) {
      const otherActs = addressee !== null;
      const owned = content.kind === 'nominal' && sentence.child(content.head, 'nmod:poss') !== undefined;
      const asked = otherActs && stance === 'demands' && !one.refuses;
      const result = asked ? outer : compose(stance, one.stance, otherActs || (content.kind === 'nominal' && !owned));
      const givenUp = predicate.className === 'giving up and withdrawing' && content.kind === 'nominal';
      const refusedTwice = stance === 'opposes' && one.stance === 'opposes' && !givenUp;
      const sameSide =
        content.kind === 'clause' &&
        result !== 'noncommittal' &&
        (one.stance === 'demands' || one.stance === 'supports' || one.stance === 'conditional') &&
        one.content.head.upos !== 'PRON' &&
        !isAnaphoric(sentence, one.content);
      // "would not hear of excluding X" opposes the excluding; "refused to rule X out" leaves X open.
      const leftOpen = refusedTwice && one.excludes;
      const whole = asked || sameSide || (refusedTwice && !leftOpen);
      readings.push({
        stance: leftOpen ? 'noncommittal' : refusedTwice ? 'opposes' : result,
        refuses: one.refuses,
        excludes: false,
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

/** "made clear that the levy *would be unacceptable*": what is said of the clause's own subject is the stance. */
const isJudgement = ({ predicate }: Occurrence): boolean =>
  predicate.pos === 'adjective' && predicate.slots[0] === 'subj' && predicate.stance === 'opposes';

/** "wants no truck with", "will see no need for". */
const isAbsenceOfWill = ({ pos, words }: Occurrence['predicate']): boolean => pos === 'idiom' && words[0] === 'no';

/**
 * Whether an inner entry names an attitude ("accept", "demand for", "refusal") that the outer one is taken towards. Undoing something
 * ("withdraw its units", "a ban on plastics") is an act: the outer stance is on the act itself.
 */
function isAttitude({ predicate }: Occurrence): boolean {
  if (isAbsenceOfWill(predicate)) return true;
  if (OWN_ACTS.has(predicate.words.join(' '))) return false;
  return predicate.stance !== 'opposes' || REFUSALS.has(predicate.words.join(' '));
}

/** A party, or a part of its own name, is not the demand it takes a stance on. */
function isOwnPhrase(sentence: Sentence, content: Content, holder: HolderReference): boolean {
  const path = sentence.path(content.head, holder.token);
  return path?.every((relation) => OWN_PARTS.some((part) => isRelation(relation, part))) ?? false;
}

const OWN_PARTS = ['nmod', 'compound', 'amod', 'flat', 'appos', 'conj'];

function candidate(
  sentence: Sentence,
  parties: PartyTable,
  occurrence: Occurrence,
  reading: Reading,
  holder: HolderReference,
): Candidate {
  const addressed = reading.addressee ? partiesAt(sentence, parties, reading.addressee) : [];
  const hedged = auxiliaries(sentence, occurrence.head).some((aux) =>
    ['may', 'might', 'could', 'would', 'can'].includes(aux.lemma.toLowerCase()),
  );
  return {
    sentence,
    holder,
    stance: reading.stance,
    content: reading.content,
    cue: reading.cue,
    at: occurrence.head,
    rule: occurrence.predicate.id,
    family: occurrence.predicate.pos,
    weak: reading.weak,
    addressee: addressed.find((one) => one.holder.partyId !== holder.holder.partyId)?.holder ?? null,
    speech: occurrence.predicate.speech,
    hedged,
    leftOut: reading.stance === 'opposes' ? denials(sentence, reading.content) : [],
  };
}
