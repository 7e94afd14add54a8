import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { cases, isNegated, isQuestion, isVerbal, negations } from '../clause.ts';
import { nominal } from '../content.ts';
import { FRIENDLY_RECEPTIONS, GUARDED_RECEPTIONS, HOSTILE_RECEPTIONS, RECEIVING_VERBS } from '../lexicon/receptions.ts';
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
    if (!subject || !namesProposal(sentence, dereference(sentence, subject))) continue;
    const denied =
      isNegated(sentence, verb) ||
      sentence.children(answer, 'det', 'amod').some(({ text }) => /^(?:no|little|scant|few)$/i.test(text));
    for (const holder of answerers(sentence, parties, verb, answer))
      found.push({
        sentence,
        holder,
        stance: denied ? flip(stance) : stance,
        content: nominal(dereference(sentence, subject), 'obj'),
        cue: [verb, answer, ...negations(sentence, verb)],
        at: verb,
        rule: `reception:${stance}`,
        family: 'evaluation',
        weak: false,
        addressee: null,
        speech: false,
        hedged: false,
        leftOut: [],
      });
  }
  return found;
}

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
  if (!isVerbal(verb) || !RECEIVING_VERBS.has(verb.lemma.toLowerCase()) || answer.index < verb.index) return false;
  if (isRelation(answer.rel, 'obj')) return true;
  return isRelation(answer.rel, 'obl') && /^(?:with|into|under|in)$/.test(cases(sentence, answer)[0] ?? '');
}

/** "from Oslo", "in Lima", "among the growers", "by the rebels", "favour with the unions". */
function answerers(sentence: Sentence, parties: PartyTable, verb: Token, answer: Token): HolderReference[] {
  const source = [answer, verb]
    .flatMap((at) => sentence.children(at, 'nmod', 'obl'))
    .find(
      (child) =>
        child !== answer &&
        child.index > answer.index &&
        /^(?:from|in|among|by|within|with|at)$/.test(cases(sentence, child)[0] ?? '') &&
        partiesAt(sentence, parties, child).length > 0,
    );
  return source ? partiesAt(sentence, parties, source) : [];
}
