import type { Sentence } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate } from '../candidate.ts';
import { auxiliaries, isVerbal } from '../clause.ts';
import { clause } from '../content.ts';
import { partiesAt } from '../references.ts';
import { isRhetoricalQuestion } from '../rhetoricalQuestions.ts';

/** "Why should we pay for their mistakes?": who asks it of themselves refuses. Asked of others it says nothing of what they want. */
export function rhetoricalRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  return sentence.tokens.flatMap((head) => {
    const subject = sentence.child(head, 'nsubj', 'nsubj:pass');
    if (!isVerbal(head) || !subject || !/^(?:we|i)$/i.test(subject.text)) return [];
    if (!isRhetoricalQuestion(sentence, head)) return [];
    const asked = [...sentence.children(head, 'advmod'), ...auxiliaries(sentence, head)].filter(
      ({ index }) => index < subject.index,
    );
    return partiesAt(sentence, parties, subject).map((holder) => ({
      sentence,
      holder,
      stance: 'opposes',
      content: clause(sentence, head, 'that', null),
      cue: asked,
      at: head,
      rule: 'rhetorical:why',
      family: 'commitment:will-not',
      weak: false,
      addressee: null,
      speech: true,
      hedged: false,
      leftOut: [...asked, subject],
    }));
  });
}
