import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { auxiliaries, isNegated } from '../clause.ts';
import type { Content } from '../content.ts';
import { denials, isExcepted } from '../denials.ts';
import { holdersOf } from '../holders.ts';
import { saysNothing } from '../idleOccurrences.ts';
import { isResisted } from '../inducement.ts';
import { labelledHolders } from '../labelledPredicates.ts';
import { isLesserEvil } from '../lesserEvils.ts';
import { REFUSALS } from '../lexicon/refusals.ts';
import { WORDS_OF_A_SAY } from '../lexicon/voices.ts';
import { isImperative, isObliged, isUnderWish } from '../obligation.ts';
import { inOrder } from '../occurrenceOrder.ts';
import type { Occurrence } from '../occurrences.ts';
import type { Reading } from '../reading.ts';
import { readingsOf } from '../readings.ts';
import { partiesAt } from '../references.ts';
import { speakersOf } from '../speech.ts';
import { withoutSides } from '../undecided.ts';
import { isBackground, isPurpose, isUnreal } from '../veridicality.ts';
import { type Voice, voicesIn } from '../voice.ts';

/**
 * Statements of lexicon entries: who stands in the holder slot takes the entry's stance on what stands in a content slot.
 * Method: predicate–argument frames over dependency trees; `readingsOf` composes the polarity.
 *
 * @param last the sentence before, which may be a label
 */
export function frameRule(
  sentence: Sentence,
  parties: PartyTable,
  occurrences: readonly Occurrence[],
  voice: Voice | null = null,
  last?: Sentence,
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
    if (isLesserEvil(sentence, head) || isResisted(sentence, head)) continue;
    for (const occurrence of inOrder(sentence, byHead.get(head)!)) {
      if (saysNothing(sentence, occurrence)) continue;
      const readings = readingsOf(sentence, occurrence, byHead, consumed, 0);
      if (!readings.length) continue;
      const held = holdersOf(sentence, parties, occurrence);
      const named = held.length ? held : labelledHolders(sentence, parties, last, occurrence);
      const spoken =
        named.length || !isSpeakers(sentence, occurrence) ? named : voicesIn(sentence, parties, voice, head);
      const holders = unobliged(sentence, parties, occurrence, spoken, byHead);
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
  byHead: ReadonlyMap<Token, readonly Occurrence[]>,
): HolderReference[] {
  // "A vote must not be Oslo's priority, said Bern", "Kyiv must be neutral, said Bern": what is to be, and not what is
  const toBe =
    (predicate.pos === 'noun' || (predicate.pos === 'adjective' && predicate.holder === 'subj')) &&
    sentence.child(head, 'cop') !== undefined &&
    isObliged(sentence, head);
  if (!toBe && (predicate.pos !== 'verb' || predicate.holder !== 'subj')) return holders;
  if (isUnderWish(sentence, head)) return [];
  // "Sign the treaty," said Bern: an order to others; "Stop the drilling" says what its speaker thinks
  if (isImperative(sentence, head) && predicate.stance === 'supports') return [];
  if (isActOfEnding(predicate) && (isObliged(sentence, head) || isUndertaken(sentence, head, byHead))) return [];
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

/**
 * "will scrap the fee", "would not ban the nets", "cannot leave": what is undertaken or refused is the act, see `commitmentRule`. But who
 * "will not give up its claim to the strait" says what the claim says.
 */
function isUndertaken(sentence: Sentence, head: Token, byHead: ReadonlyMap<Token, readonly Occurrence[]>): boolean {
  const wish = sentence
    .children(head, 'obj', 'obl')
    .filter((noun) => sentence.children(noun, 'nmod', 'acl').some(({ index }) => index > noun.index))
    .some((noun) => byHead.get(noun)?.some(({ predicate }) => predicate.pos === 'noun'));
  return !wish && auxiliaries(sentence, head).some(({ lemma }) => UNDERTAKING.test(lemma));
}

const UNDERTAKING = /^(?:will|would|shall|wo|['’](?:ll|d)|can|could|ca)$/i;

/** "*may* lift its veto", "*might* drop its opposition": a refusal that still stands; a condition behind it makes an offer of it. */
const isOnlyPossible = (sentence: Sentence, { predicate, head }: Occurrence): boolean => {
  const verb = predicate.pos === 'verb' ? head : sentence.governor(head);
  return (
    verb !== undefined &&
    predicate.stance === 'opposes' &&
    (predicate.pos === 'verb' || (predicate.pos === 'noun' && isRelation(head.rel, 'obj'))) &&
    auxiliaries(sentence, verb).some(({ text }) => /^(?:may|might)$/i.test(text)) &&
    !sentence.child(verb, 'advcl') &&
    !isNegated(sentence, verb)
  );
};

/** A party, or a part of its own name, is not the demand it takes a stance on. */
function isOwnPhrase(sentence: Sentence, content: Content, holder: HolderReference): boolean {
  // a label of its own stands outside of the sentence
  if (holder.mention.sentence !== sentence.index) return false;
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
  const predicate = reading.decidedBy ?? occurrence.predicate;
  return {
    sentence,
    holder,
    stance: reading.stance === 'supports' && isOnlyPossible(sentence, occurrence) ? 'noncommittal' : reading.stance,
    content: reading.content,
    cue: reading.cue,
    at: occurrence.head,
    rule: predicate.id,
    family: predicate.pos,
    weak: reading.weak,
    addressee: addressed.find((one) => one.holder.partyId !== holder.holder.partyId)?.holder ?? null,
    speech: predicate.speech,
    hedged,
    leftOut:
      reading.stance === 'opposes' || isExcepted(sentence, reading.content.head)
        ? denials(sentence, reading.content)
        : [],
  };
}
