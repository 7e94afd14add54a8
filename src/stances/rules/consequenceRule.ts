import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { auxiliaries, cases, isNegated, isPassive, isQuestion } from '../clause.ts';
import { nominal } from '../content.ts';
import {
  ADVERSARIES,
  CAUSING,
  COUNTED,
  EQUATING,
  GIVING_CHANCES,
  HARMS,
  MOVES,
  RECOVERING,
  REWARDING,
  RUINING,
  UNDESERVING,
  UNWANTED,
} from '../lexicon/consequences.ts';
import { MEASURE_NOUNS } from '../lexicon/receptions.ts';
import type { Occurrence } from '../occurrences.ts';
import { namesProposal } from '../proposals.ts';
import { nearestReport } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "Doha said the clause would sink the deal", "a pause would only let them regroup, Kyiv says", "the ban amounts to blackmail, they say": who
 * says that nothing but harm comes of a proposal is against it.
 */
export function consequenceRule(
  sentence: Sentence,
  parties: PartyTable,
  occurrences: readonly Occurrence[],
  taken: ReadonlySet<Token>,
): Candidate[] {
  if (isQuestion(sentence)) return [];
  return sentence.tokens.flatMap((head) => {
    const subject = sentence.child(head, 'nsubj', 'csubj');
    if (!subject || taken.has(head) || isPassive(sentence, head) || isNegated(sentence, head)) return [];
    const thing = isRelation(subject.rel, 'csubj') ? subject : dereference(sentence, subject);
    if (!isProposed(sentence, thing) || isUnreal(sentence, head) || isPast(sentence, head)) return [];
    const speakers = nearestReport(sentence, parties, head)?.speakers ?? [];
    if (!isHarmful(sentence, parties, occurrences, head, speakers)) return [];
    return speakers.map(
      (holder): Candidate => ({
        ...PLAINLY_STATED,
        sentence,
        holder,
        stance: 'opposes',
        content: nominal(thing, 'subj'),
        cue: [head],
        at: head,
        rule: `consequence:${head.lemma.toLowerCase()}`,
        family: 'evaluation',
        weak: true,
        speech: true,
      }),
    );
  });
}

/** A plan, a measure, a move towards one, or an act in the gerund. */
const isProposed = (sentence: Sentence, thing: Token): boolean =>
  namesProposal(sentence, thing) ||
  (thing.upos === 'NOUN' && (MEASURE_NOUNS.has(thing.lemma.toLowerCase()) || MOVES.has(thing.lemma.toLowerCase()))) ||
  (isRelation(thing.rel, 'csubj') && thing.xpos === 'VBG') ||
  // "a lifting of sanctions"
  (/ing$/i.test(thing.text) && sentence.children(thing, 'nmod').some((one) => cases(sentence, one)[0] === 'of'));

/** "killed", "has ruined", "would have ruined": what has come of it, or would have. "Said it would" and "said it undermined" are open. */
const isPast = (sentence: Sentence, head: Token): boolean =>
  auxiliaries(sentence, head).some(({ lemma }) => lemma === 'have') ||
  (head.xpos === 'VBD' && !isRelation(head.rel, 'ccomp'));

function isHarmful(
  sentence: Sentence,
  parties: PartyTable,
  occurrences: readonly Occurrence[],
  head: Token,
  speakers: readonly HolderReference[],
): boolean {
  const lemma = head.lemma.toLowerCase();
  const object = sentence.child(head, 'obj');
  if (RUINING.has(lemma)) return object !== undefined && !isOfOthers(sentence, parties, object, speakers);
  if (REWARDING.has(lemma) && object) return UNDESERVING.has(object.lemma.toLowerCase());
  if (GIVING_CHANCES.has(lemma))
    return sentence.children(head, 'xcomp', 'ccomp').some(({ lemma: act }) => RECOVERING.has(act.toLowerCase()));
  const behind =
    object ?? sentence.children(head, 'obl', 'nmod', 'acl').find((one) => /^(?:to|in)$/.test(openerOf(sentence, one)));
  if (!behind) return false;
  const counted = COUNTED.has(behind.lemma.toLowerCase()) ? sentence.child(behind, 'nmod') : undefined;
  const named = counted ?? behind;
  if (CAUSING.has(lemma) && HARMS.has(named.lemma.toLowerCase()))
    return !isOfOthers(sentence, parties, named, speakers);
  return EQUATING.has(lemma) && isUnwanted(named, occurrences);
}

/** The preposition before a noun, which some trees take for a mark ("amounts *to* theft"). */
const openerOf = (sentence: Sentence, noun: Token): string =>
  cases(sentence, noun)[0] ?? sentence.child(noun, 'mark')?.text ?? '';

/** Harm to somebody else may be what is wanted ("would cripple the rebels"). */
const isOfOthers = (
  sentence: Sentence,
  parties: PartyTable,
  object: Token,
  speakers: readonly HolderReference[],
): boolean =>
  sentence.subtree(object).some((token) => {
    if (ADVERSARIES.has(token.lemma.toLowerCase())) return true;
    const named = /^(?:PROPN|ADJ)$/.test(token.upos) ? (parties.at(sentence, token)?.holders ?? []) : [];
    return named.length > 0 && !named.some(({ partyId }) => speakers.some(({ holder }) => holder.partyId === partyId));
  });

const isUnwanted = (named: Token, occurrences: readonly Occurrence[]): boolean =>
  UNWANTED.has(named.lemma.toLowerCase()) ||
  HARMS.has(named.lemma.toLowerCase()) ||
  occurrences.some(({ head, predicate }) => head === named && predicate.pos === 'noun' && isRejecting(predicate));

const isRejecting = ({ stance, slots }: Occurrence['predicate']): boolean =>
  stance === 'opposes' && slots.includes('subj');
