import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { cases, isNegated, isQuestion, negations } from '../clause.ts';
import { nominal } from '../content.ts';
import { MEASURE_NOUNS } from '../lexicon/receptions.ts';
import { KEPT_PLACES, STANDING } from '../lexicon/standing.ts';
import { namesProposal } from '../proposals.ts';
import { nearestReport } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "The offer stands, says Oslo", "the ban stays in place, the minister said", "the promise no longer stands, Lima told them": who says that a
 * measure or an offer is kept up, keeps it up.
 */
export function standingRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  if (isQuestion(sentence)) return [];
  return sentence.tokens.flatMap((head) => {
    const present = /^VB[ZP]$/.test(head.xpos) && STANDING.has(head.lemma.toLowerCase());
    if (!present || taken.has(head) || isUnreal(sentence, head) || !isKeptUp(sentence, head)) return [];
    const subject = sentence.child(head, 'nsubj');
    const thing = subject && dereference(sentence, subject);
    if (!thing || !(namesProposal(sentence, thing) || MEASURE_NOUNS.has(thing.lemma.toLowerCase()))) return [];
    return (nearestReport(sentence, parties, head)?.speakers ?? []).map(
      (holder): Candidate => ({
        ...PLAINLY_STATED,
        sentence,
        holder,
        stance: isNegated(sentence, head) ? 'opposes' : 'supports',
        content: nominal(thing, 'subj'),
        cue: [head, ...negations(sentence, head)],
        at: head,
        rule: 'standing',
        family: 'commitment:will-be',
        speech: true,
      }),
    );
  });
}

/** Not "stands at 40 euros", "remains unclear", "stays with Lima". */
function isKeptUp(sentence: Sentence, head: Token): boolean {
  const behind = sentence
    .children(head, 'obl', 'xcomp', 'obj', 'nmod', 'ccomp', 'obl:unmarked')
    .filter(({ index }) => index > head.index);
  const placed = behind.filter(({ lemma }) => KEPT_PLACES.has(lemma.toLowerCase()));
  if (head.lemma === 'remain' && placed.length === 0) return false;
  return behind.every((token) => placed.includes(token) || /^(?:until|till)$/.test(cases(sentence, token)[0] ?? ''));
}
