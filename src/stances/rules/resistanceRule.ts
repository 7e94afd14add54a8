import type { Sentence } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { auxiliaries, isPassive, negations } from '../clause.ts';
import { resistanceAt } from '../inducement.ts';
import { partiesAt } from '../references.ts';
import { nearestReport } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';

/** "Nothing would induce Oslo to accept the cap", "Oslo will not be rushed into a merger": whom nothing brings to an act refuses it. */
export function resistanceRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  return sentence.tokens.flatMap((verb) => {
    const resistance = resistanceAt(sentence, verb);
    if (!resistance || isUnreal(sentence, verb)) return [];
    const { unmoved, content } = resistance;
    // "Oslo will not be forced to pay, said Brussels": an assurance of Brussels's
    const report = isPassive(sentence, verb) ? nearestReport(sentence, parties, verb) : null;
    const holders = partiesAt(sentence, parties, dereference(sentence, unmoved)).filter(
      ({ holder }) => !report || report.speakers.some((one) => one.holder.partyId === holder.partyId),
    );
    return holders.map((holder) => ({
      ...PLAINLY_STATED,
      sentence,
      holder,
      stance: 'opposes' as const,
      content,
      cue: [...auxiliaries(sentence, verb), ...negations(sentence, verb), verb],
      at: verb,
      rule: 'commitment:will-not-be-brought',
      family: 'commitment:will-not',
      speech: false,
    }));
  });
}
