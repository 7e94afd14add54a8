import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { possessorOf } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { auxiliaries, cases, clauseOf, isNegated, isQuestion, isVerbal } from '../clause.ts';
import { clause } from '../content.ts';
import { REQUESTS } from '../lexicon/requests.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/** "At Peru's request, Chile lifted the toll", "at the insistence of Lima": what was done is what they wanted. */
export function requestRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  if (isQuestion(sentence)) return [];
  return sentence.tokens.flatMap((noun) => {
    const preposition = cases(sentence, noun)[0];
    const governor = sentence.governor(noun);
    if (!REQUESTS.has(noun.lemma.toLowerCase()) || !governor || !/^(?:at|on|upon)$/.test(preposition ?? '')) return [];
    const owner = possessorOf(sentence, noun) ?? sentence.child(noun, 'nmod');
    const around = clauseOf(sentence, governor);
    if (
      !owner ||
      !isRelation(noun.rel, 'obl') ||
      !isVerbal(around) ||
      isNegated(sentence, around) ||
      isUnreal(sentence, around)
    )
      return [];
    const subject = sentence.child(around, 'nsubj', 'nsubj:pass');
    // "Peru acted at its own request"
    const actors = subject ? partiesAt(sentence, parties, subject) : [];
    const phrase = sentence.subtree(noun);
    return partiesAt(sentence, parties, owner)
      .filter(({ holder }) => !actors.some((one) => one.holder.partyId === holder.partyId))
      .map(
        (holder): Candidate => ({
          sentence,
          holder,
          stance: 'demands',
          content: clause(sentence, around, 'that'),
          cue: [noun],
          at: noun,
          rule: `request:${noun.lemma.toLowerCase()}`,
          family: 'noun',
          weak: false,
          addressee: null,
          speech: false,
          hedged: false,
          leftOut: [
            ...phrase,
            ...auxiliaries(sentence, around).filter(({ lemma }: Token) => lemma === 'have' || lemma === 'will'),
          ],
        }),
      );
  });
}
