import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { isQuestion, isVerbal, negations } from '../clause.ts';
import type { Content } from '../content.ts';
import { EVENT_VERBS } from '../lexicon/eventVerbs.ts';
import { SPEECH_VERBS } from '../lexicon/speechVerbs.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/** "Our charter is not something we rewrite on demand": what one does not do with a thing, one refuses to do. */
export function deniedHabitRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  if (isQuestion(sentence)) return [];
  return sentence.tokens.flatMap((noun) => {
    const act = /^(?:something|anything|thing)$/i.test(noun.lemma) ? sentence.child(noun, 'acl:relcl') : undefined;
    const thing = sentence.child(noun, 'nsubj');
    const denial = negations(sentence, noun);
    if (!act || !thing || thing.upos !== 'NOUN' || denial.length === 0 || !sentence.child(noun, 'cop')) return [];
    const doer = sentence.child(act, 'nsubj');
    if (!doer || !isDone(sentence, act) || taken.has(act) || isUnreal(sentence, noun)) return [];
    const words = [
      ...sentence.subtree(act).filter((token) => !sentence.subtree(doer).includes(token)),
      ...sentence.subtree(thing),
    ].sort((a, b) => a.index - b.index);
    const content: Content = { head: act, kind: 'clause', slot: 'that', actor: null, from: null, words };
    return partiesAt(sentence, parties, doer).map((holder) => ({
      sentence,
      holder,
      stance: 'opposes' as const,
      content,
      cue: [...denial, act],
      at: act,
      rule: 'commitment:not-something',
      family: 'commitment:will-not',
      speech: false,
      ...PLAINLY_STATED,
    }));
  });
}

/** In the present, and an act: not "something we know", "something we have seen". */
const isDone = (sentence: Sentence, act: Token): boolean =>
  isVerbal(act) &&
  /^VB[PZ]$/.test(act.xpos) &&
  sentence.children(act, 'aux', 'cop').length === 0 &&
  !EVENT_VERBS.has(act.lemma.toLowerCase()) &&
  !SPEECH_VERBS.has(act.lemma.toLowerCase());
