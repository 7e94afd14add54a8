import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { cases, isNegativeNominal, isPassive, isQuestion, negations } from '../clause.ts';
import { type Content, nominal } from '../content.ts';
import { denials } from '../denials.ts';
import { PUT_TO_ONESELF } from '../lexicon/answers.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communicationVerbs.ts';
import { NEVER_WANTED } from '../lexicon/fragments.ts';
import { DUES, PRELIMINARIES } from '../lexicon/modals.ts';
import { SPEECH_VERBS } from '../lexicon/speechVerbs.ts';
import { obligationOf } from '../obligation.ts';
import { flip } from '../polarity.ts';
import { partiesAt } from '../references.ts';
import { isDoubted, nearestReport, type Report } from '../speech.ts';
import { underLabel } from '../utterances.ts';
import { isUnreal } from '../veridicality.ts';

const RELATIVES = new Set(['who', 'which', 'that']);

/**
 * "Oslo said that the levy must go": a deontic modal in reported speech is a demand of the speaker; negated ("must not", "cannot",
 * "should not") it is opposition.
 */
export function modalRule(
  sentence: Sentence,
  parties: PartyTable,
  taken: ReadonlySet<Token>,
  before?: Sentence,
): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const head of sentence.tokens) {
    const obligation = obligationOf(sentence, head);
    if (!obligation || taken.has(head) || isUnreal(sentence, head)) continue;
    if (obligation.kind === 'possibility' && isInability(sentence, head)) continue;
    const report = nearestReport(sentence, parties, head) ?? labelOf(sentence, parties, head, before);
    if (!report || (report.verb && SPEECH_VERBS.get(report.verb.lemma.toLowerCase())?.modalIsDemand === false))
      continue;
    const subject =
      obligation.incumbent ??
      sentence.child(head, 'nsubj', 'csubj') ??
      (obligation.words.length === 2 && sentence.governor(head) === obligation.words[0]
        ? sentence.child(obligation.words[0], 'nsubj')
        : undefined);
    if (subject && RELATIVES.has(subject.text.toLowerCase())) continue;
    if (isTalk(sentence, head) || isForecast(sentence, head)) continue;
    if (obligation.kind === 'imperative' && isReferral(sentence, head)) continue;
    const actor = subject ? dereference(sentence, subject) : null;
    const actors = actor ? partiesAt(sentence, parties, actor) : [];
    const there = isExistential(sentence, head) ? sentence.child(head, 'nsubj') : undefined;
    if (isOfNothingWanted(sentence, head)) continue;
    const content: Content = there ? nominal(there, 'obj') : { head, kind: 'clause', slot: 'that', actor, from: null };
    const doubted = isDoubted(sentence, report);
    for (const speaker of report.speakers) {
      const self = actors.some((one) => one.holder.partyId === speaker.holder.partyId);
      // "we shall talk": an undertaking of one's own
      if (self && obligation.words[0]?.lemma.toLowerCase() === 'shall') continue;
      if (self && obligation.stance === 'demands' && subject && isOwnAffair(sentence, head, subject)) continue;
      found.push({
        sentence,
        holder: speaker,
        stance: doubted ? flip(obligation.stance) : obligation.stance,
        content,
        cue: [
          ...(obligation.words.length ? obligation.words : [head]),
          ...negations(sentence, head),
          ...(report.verb ? [report.verb] : []),
          ...(doubted && report.verb ? negations(sentence, report.verb) : []),
        ],
        at: head,
        rule: `modal:${obligation.words[0]?.lemma.toLowerCase() ?? 'imperative'}`,
        family: `modal:${obligation.kind}`,
        weak: self,
        addressee: actors.find((one) => one.holder.partyId !== speaker.holder.partyId)?.holder ?? null,
        speech: true,
        hedged: false,
        leftOut: [
          ...obligation.words,
          ...(obligation.stance === 'opposes' ? denials(sentence, content) : []),
          ...(report.phrase ?? []),
        ],
      });
    }
  }
  return found;
}

/** "Peru: the toll must go": who speaks behind a label. */
function labelOf(
  sentence: Sentence,
  parties: PartyTable,
  head: Token,
  before: Sentence | undefined,
): Report | undefined {
  const labelled = head.rel === 'root' ? underLabel(sentence, parties, before) : null;
  return labelled ? { verb: null, speakers: [...labelled.speakers] } : undefined;
}

/** "I have to make a call", "we have to check with our members": a duty of the speaker's, where "we must have guarantees" asks others for them. */
function isOwnAffair(sentence: Sentence, head: Token, subject: Token): boolean {
  const lemma = head.lemma.toLowerCase();
  if (PRELIMINARIES.has(lemma) && /^(?:i|we|he|she|it|they)$/i.test(subject.text)) return true;
  return /^i$/i.test(subject.text) && !DUES.has(lemma) && !isPassive(sentence, head);
}

const FORECAST_REACH = 8;

/** ", by which time the survey *ought to be* complete": what is expected by then, and asked of nobody. */
const isForecast = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens.some(
    ({ text, index: at }) =>
      /^time$/i.test(text) && at < index && index - at <= FORECAST_REACH && /^which$/i.test(tokens[at - 1]?.text ?? ''),
  );

/** "There *had to be* guarantees": what there is to be is demanded. */
const isExistential = (sentence: Sentence, head: Token): boolean => {
  const governor = sentence.governor(head);
  return head.lemma === 'be' && governor !== undefined && sentence.child(governor, 'expl') !== undefined;
};

/** "There must be no *doubt*": refused by nobody, since nobody would have it. */
const isOfNothingWanted = (sentence: Sentence, head: Token): boolean =>
  sentence.child(head, 'expl') !== undefined &&
  sentence.children(head, 'nsubj').some(({ lemma }) => NEVER_WANTED.has(lemma.toLowerCase()));

/** "The freeze means that owners cannot pay", "so low that nobody can live on it": what follows from something, and no refusal. */
function isInability(sentence: Sentence, head: Token): boolean {
  // "neither side can afford it": what it would cost everybody
  if (head.lemma === 'afford' && sentence.children(head, 'nsubj').some((one) => isNegativeNominal(sentence, one)))
    return true;
  const governor = sentence.governor(head);
  if (!governor) return false;
  if (isRelation(head.rel, 'ccomp')) return ENTAILING_VERBS.has(governor.lemma.toLowerCase());
  return (
    isRelation(head.rel, 'advcl') &&
    sentence.children(governor, 'advmod').some(({ text }) => text.toLowerCase() === 'so') &&
    sentence.child(head, 'mark')?.text.toLowerCase() === 'that'
  );
}

const ENTAILING_VERBS: ReadonlySet<string> = new Set(
  'mean show prove demonstrate illustrate imply indicate reveal confirm worry complain'.split(' '),
);

/**
 * "Ask me on Friday", "Ask us whether we would pay", "Call us tomorrow", "Ask the Germans": where an answer is to be had; "Ask Berlin to
 * pay" demands something.
 */
function isReferral(sentence: Sentence, head: Token): boolean {
  const asked = sentence.child(head, 'obj', 'iobj');
  if (head.lemma === 'ask' && /^(?:me|us)$/i.test(asked?.text ?? '') && sentence.child(head, 'ccomp')) return true;
  // "call it a federation, call it a cake": a name for the thing
  if (
    head.lemma === 'call' &&
    /^(?:it|this|that|them)$/i.test(asked?.text ?? '') &&
    !sentence.child(head, 'compound:prt')
  )
    return true;
  if (!asked || sentence.child(head, 'xcomp', 'ccomp') || sentence.children(head, 'obj', 'iobj').length > 1)
    return false;
  const oneself = /^(?:me|us)$/i.test(asked.text) && PUT_TO_ONESELF.has(head.lemma.toLowerCase());
  return (
    oneself ||
    (head.lemma === 'ask' && !sentence.children(head, 'obl').some((one) => cases(sentence, one)[0] === 'for'))
  );
}

/** "I have to tell you", "let us be clear", "I cannot say": words about the speaker's own words. */
function isTalk(sentence: Sentence, head: Token): boolean {
  if (head.lemma === 'let')
    return sentence
      .children(head, 'obj', 'ccomp', 'xcomp', 'nsubj')
      .some(
        (child) =>
          /^(us|me)$/i.test(child.text) ||
          sentence.children(child, 'nsubj').some(({ text }) => /^(us|me)$/i.test(text)),
      );
  const subject =
    sentence.child(head, 'nsubj') ??
    (sentence.governor(head) ? sentence.child(sentence.governor(head)!, 'nsubj') : undefined);
  return (
    COMMUNICATION_VERBS.has(head.lemma.toLowerCase()) &&
    subject !== undefined &&
    /^(i|we|he|she|they)$/i.test(subject.text)
  );
}
