import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { attitudeIn } from '../attitudes.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { auxiliaries, hasMark, isNegated } from '../clause.ts';
import { clause } from '../content.ts';
import { partiesAt } from '../references.ts';
import type { StanceType } from '../stance.ts';

const ADDRESSING = /^(?:ask|invite|urge|tell|order|press|request|pressure|instruct|beg|call)$/;
const REFUSING = /^(?:refuse|decline|demur|object|balk)$/;
const AGREEING = /^(?:agree|consent|comply|oblige|accede)$/;

/** "Peru, asked to lower the toll, refused", "Invited to join the pact, Peru said no": what was asked for is what is answered. */
export function askedToRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  return sentence.tokens.flatMap((asked) => {
    const participle = asked.xpos === 'VBN' || (asked.index === 0 && asked.rel === 'advcl');
    if (!participle || !ADDRESSING.test(asked.lemma) || sentence.child(asked, 'nsubj', 'aux', 'aux:pass')) return [];
    const act = sentence.children(asked, 'xcomp').find((child) => hasMark(sentence, child, 'to'));
    const above = sentence.governor(asked);
    const main = above && isRelation(asked.rel, 'acl') ? sentence.governor(above) : above;
    const subject = main && sentence.child(main, 'nsubj');
    if (!act || !main || !subject || (isRelation(asked.rel, 'acl') && subject !== above)) return [];
    if (asked.index > main.index || main.upos !== 'VERB') return [];
    const answer = answerOf(sentence, main);
    if (!answer) return [];
    return partiesAt(sentence, parties, subject).map((holder) => ({
      sentence,
      holder,
      stance: answer.stance,
      content: clause(sentence, act, 'to', null),
      cue: [asked, ...answer.cue],
      at: main,
      rule: 'answer:asked-to',
      family: 'answer',
      speech: true,
      ...PLAINLY_STATED,
    }));
  });
}

function answerOf(sentence: Sentence, main: Token): { stance: StanceType; cue: Token[] } | null {
  const first = Math.min(main.index, ...auxiliaries(sentence, main).map(({ index }) => index));
  const attitude = attitudeIn(sentence.tokens, first - 1);
  if (attitude?.stance) return { stance: attitude.stance, cue: [main, attitude.at, ...(attitude.words ?? [])] };
  if (isNegated(sentence, main) || saysMore(sentence, main)) return null;
  if (REFUSING.test(main.lemma)) return { stance: 'opposes', cue: [main] };
  return AGREEING.test(main.lemma) ? { stance: 'supports', cue: [main] } : null;
}

/** "agreed to a cap", "declined the post": more than an answer; "agreed at once", "refused on Monday" are no more. */
const saysMore = (sentence: Sentence, main: Token): boolean =>
  sentence.child(main, 'obj', 'ccomp', 'xcomp') !== undefined ||
  sentence.children(main, 'obl').some(({ upos }) => upos === 'NOUN' || upos === 'PRON');
