import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import {
  DELEGATIONS,
  GROUP_NOUNS,
  LEGISLATORS,
  MEMBER_NOUNS,
  ORGANISATION_MARKERS,
} from '../../parties/vocabulary/groups.ts';
import { WORKFORCE } from '../../parties/vocabulary/members.ts';
import { ROLE_CLASS } from '../../parties/vocabulary/roles.ts';
import { dereference } from '../arguments.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { cases, isNegated, isQuestion, isVerbal, negations } from '../clause.ts';
import { nominal } from '../content.ts';
import {
  DENYING_VERBS,
  ENDORSEMENTS,
  FRIENDLY_RECEPTIONS,
  GIVING_VERBS,
  GUARDED_RECEPTIONS,
  HOSTILE_RECEPTIONS,
  MEASURE_NOUNS,
  MISSING_VERBS,
  RECEIVING_VERBS,
} from '../lexicon/receptions.ts';
import { flip } from '../polarity.ts';
import { namesProposal } from '../proposals.ts';
import { partiesAt } from '../references.ts';
import type { StanceType } from '../stance.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "The levy drew criticism from Oslo", "met with resistance in Lima", "found no favour in Bern": what is proposed stands as the subject,
 * and those from whom the answer comes take the stance.
 */
export function receptionRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const answer of sentence.tokens) {
    const verb = sentence.governor(answer);
    const stance = receptionOf(answer);
    if (!stance || !verb || !isReceiving(sentence, verb, answer) || isUnreal(sentence, verb)) continue;
    const subject = sentence.child(verb, 'nsubj:pass', 'nsubj');
    if (!subject || !isAnswered(sentence, parties, dereference(sentence, subject), answer)) continue;
    const missing = [MISSING_VERBS, DENYING_VERBS].some((verbs) => verbs.has(verb.lemma.toLowerCase()));
    const denied = (isNegated(sentence, verb) || isScant(sentence, answer)) !== missing;
    const proposal = dereference(sentence, subject);
    for (const holder of answerers(sentence, parties, verb, answer))
      found.push(answered(sentence, holder, { at: verb, stance, denied, proposal, cue: [verb, answer] }));
  }
  return found;
}

/** "There was support for the levy from Oslo", "there is no appetite in Lima for a delay". */
export function existingReceptionRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const there of sentence.tokens) {
    const be = sentence.governor(there);
    if (there.lemma.toLowerCase() !== 'there' || !isRelation(there.rel, 'expl') || !be || isUnreal(sentence, be))
      continue;
    const answer = isVerbal(be) ? sentence.child(be, 'nsubj', 'obj') : be;
    const stance = answer && receptionOf(answer);
    if (!answer || !stance) continue;
    const below = [answer, be].flatMap((at) => sentence.children(at, 'nmod', 'obl'));
    const behind = below.flatMap((at) => [at, ...sentence.children(at, 'nmod')]);
    const demand = behind.find(
      (at) => /^(?:for|to|against)$/.test(cases(sentence, at)[0] ?? '') && at.index > answer.index,
    );
    if (!demand || partiesAt(sentence, parties, demand).length > 0) continue;
    const source = behind.find(
      (at) =>
        at !== demand &&
        /^(?:from|in|among|within)$/.test(cases(sentence, at)[0] ?? '') &&
        partiesAt(sentence, parties, at).length > 0,
    );
    if (!source) continue;
    const denied = isNegated(sentence, be) || isScant(sentence, answer);
    const leftOut = source.index > demand.index ? sentence.subtree(source) : [];
    for (const holder of partiesAt(sentence, parties, source))
      found.push(answered(sentence, holder, { at: be, stance, denied, proposal: demand, cue: [answer], leftOut }));
  }
  return found;
}

interface Answer {
  at: Token;
  stance: StanceType;
  denied: boolean;
  proposal: Token;
  cue: readonly Token[];
  leftOut?: Token[];
}

const answered = (
  sentence: Sentence,
  holder: HolderReference,
  { at, stance, denied, proposal, cue, leftOut = [] }: Answer,
): Candidate => ({
  sentence,
  holder,
  stance: denied ? flip(stance) : stance,
  content: nominal(proposal, 'obj'),
  cue: [...cue, ...negations(sentence, at)],
  at,
  rule: `reception:${stance}`,
  family: 'evaluation',
  weak: false,
  addressee: null,
  speech: false,
  hedged: false,
  leftOut,
});

const isScant = (sentence: Sentence, answer: Token): boolean =>
  sentence.children(answer, 'det', 'amod').some(({ text }) => /^(?:no|little|scant|few)$/i.test(text));

/** "the levy drew criticism", "the canal has the backing of Peru"; not "the team has the backing of Peru". */
function isAnswered(sentence: Sentence, parties: PartyTable, noun: Token, answer: Token): boolean {
  const lemma = noun.lemma.toLowerCase();
  if (namesProposal(sentence, noun) || MEASURE_NOUNS.has(lemma)) return true;
  if (!ENDORSEMENTS.has(answer.lemma.toLowerCase()) || noun.upos !== 'NOUN' || parties.at(sentence, noun)) return false;
  return !AGENT_NOUNS.some((nouns) => nouns.has(lemma)) && !AGENT_SUFFIX.test(lemma);
}

const AGENT_NOUNS = [DELEGATIONS, ROLE_CLASS, GROUP_NOUNS, MEMBER_NOUNS, ORGANISATION_MARKERS, LEGISLATORS, WORKFORCE];
const AGENT_SUFFIX = /(?:ist|[^w]er|or|man|woman|ant)s?$/;

function receptionOf({ lemma, text }: Token): StanceType | null {
  for (const word of [lemma.toLowerCase(), text.toLowerCase()]) {
    if (HOSTILE_RECEPTIONS.has(word)) return 'opposes';
    if (FRIENDLY_RECEPTIONS.has(word)) return 'supports';
    if (GUARDED_RECEPTIONS.has(word)) return 'noncommittal';
  }
  return null;
}

/** The answer is what the verb meets with: its object, or the noun after "with" or "into". */
function isReceiving(sentence: Sentence, verb: Token, answer: Token): boolean {
  const lemma = verb.lemma.toLowerCase();
  if (!isVerbal(verb) || answer.index < verb.index) return false;
  const given = GIVING_VERBS.has(lemma) && sentence.child(verb, 'nsubj:pass') !== undefined;
  if (!RECEIVING_VERBS.has(lemma) && !MISSING_VERBS.has(lemma) && !given) return false;
  if (isRelation(answer.rel, 'obj')) return true;
  return isRelation(answer.rel, 'obl') && /^(?:with|into|under|in)$/.test(cases(sentence, answer)[0] ?? '');
}

/** "Oslo's backing", "the backing of Oslo", "from Oslo", "in Lima", "among the growers", "by the rebels", "favour with the unions". */
function answerers(sentence: Sentence, parties: PartyTable, verb: Token, answer: Token): HolderReference[] {
  const owner = sentence.child(answer, 'nmod:poss');
  const owning = owner ? partiesAt(sentence, parties, owner) : [];
  if (owning.length > 0) return owning;
  const source = [answer, verb]
    .flatMap((at) => sentence.children(at, 'nmod', 'obl'))
    .find(
      (child) =>
        child !== answer &&
        child.index > answer.index &&
        /^(?:from|in|among|by|within|with|at|of)$/.test(cases(sentence, child)[0] ?? '') &&
        partiesAt(sentence, parties, child).length > 0,
    );
  return source ? partiesAt(sentence, parties, source) : [];
}
