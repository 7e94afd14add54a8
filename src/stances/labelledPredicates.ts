import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { possessorOf } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { auxiliaries } from './clause.ts';
import type { Occurrence } from './occurrences.ts';
import { underLabel } from './utterances.ts';

/**
 * "Norway: supported the quota; could not accept the fee.", "Peru: in favour of a longer term": minutes leave out the subject that their label
 * names. A bare verb is none of it, for it may be an order to others ("Bern: accept the deal").
 *
 * @param before the sentence before it, which may be the label
 */
export function labelledHolders(
  sentence: Sentence,
  parties: PartyTable,
  before: Sentence | undefined,
  { head, predicate }: Occurrence,
): HolderReference[] {
  if (predicate.holder !== 'subj' && predicate.pos !== 'noun') return [];
  const utterance = underLabel(sentence, parties, before);
  if (
    !utterance?.tokens.includes(head) ||
    parties.quotations.some(({ start, end }) => start < head.end && end > head.start)
  )
    return [];
  const first = firstOfRow(sentence, head, utterance.tokens);
  if (!first || [head, first].some((word) => sentence.child(word, 'nsubj', 'nsubj:pass', 'expl'))) return [];
  // "Oslo: rejected asylum seekers leave": a heading, without a stop at its end
  if (!/^[.;]$/.test(utterance.tokens.at(-1)?.text ?? '')) return [];
  if (head.upos === 'VERB' ? !isInflected(sentence, head) : predicate.pos === 'noun' && possessorOf(sentence, head))
    return [];
  return utterance.speakers.map((speaker) =>
    speaker.mention.sentence === sentence.index ? speaker : { ...speaker, token: head },
  );
}

/** The predicate that opens the row to which a word belongs; null for a word inside of another's phrase. */
function firstOfRow(sentence: Sentence, word: Token, said: readonly Token[]): Token | null {
  for (let at = word; ; ) {
    const above = sentence.governor(at);
    if (!above || !said.includes(above)) return at;
    if (!isRelation(at.rel, 'conj') && !isRelation(at.rel, 'parataxis')) return null;
    at = above;
  }
}

const isInflected = (sentence: Sentence, verb: Token): boolean =>
  /^VB[DNZ]$/.test(verb.xpos) || auxiliaries(sentence, verb).length > 0;
