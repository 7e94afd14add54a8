import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { isNegated, isPassive, isQuestion } from '../clause.ts';
import { conditionOf, hasOnly, isStrongCondition } from '../conditions.ts';
import { nominal } from '../content.ts';
import { BEING_POSSIBLE, COMING_ABOUT } from '../lexicon/demandsOnCondition.ts';
import { partiesAt } from '../references.ts';
import { nearestReport } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';
import { type Voice, voicesIn } from '../voice.ts';

const ALLOWING = /^(?:can|could|may|might)$/i;

/**
 * "The levy could be discussed, said Lima, if the quota went": what somebody says might be done on a condition is accepted on that condition. Without
 * one it is a guess or an ability. "The truce can begin, said Lima, only once the guns are gone": so is what comes about by itself, where the
 * words leave no other way.
 */
export function allowanceRule(sentence: Sentence, parties: PartyTable, voice: Voice | null): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const head of sentence.tokens) {
    const allowed = allowedBy(sentence, parties, head);
    if (!allowed || isNegated(sentence, head) || isUnreal(sentence, head)) continue;
    const { subject, words, onlyOnTerms } = allowed;
    // "accepts a contract that can be cancelled if …"
    if (subject.upos === 'PRON' && isRelation(head.rel, 'acl:relcl')) continue;
    const report = nearestReport(sentence, parties, head);
    // "…, Lima said, if …": the tree may hang the condition on the verb of speech
    const condition = conditionOf(sentence, [head, ...(report?.verb ? [report.verb] : [])], false);
    if (!condition || condition.first < head.index) continue;
    if (onlyOnTerms && !(report && (hasOnly(sentence, head) || isStrongCondition(sentence, condition)))) continue;
    const thing = sentence.child(head, 'expl') || head.upos === 'ADJ';
    for (const holder of report?.speakers ?? voicesIn(sentence, parties, voice, head))
      found.push({
        sentence,
        holder,
        stance: 'supports',
        content: thing
          ? nominal(dereference(sentence, subject), 'subj')
          : { head, kind: 'clause', slot: 'that', actor: dereference(sentence, subject), from: null },
        cue: words,
        at: head,
        rule: `modal:${words[0].lemma.toLowerCase()}-if`,
        family: 'modal:possibility',
        weak: false,
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: [...words, ...sentence.tokens.slice(condition.first, condition.last + 1)],
      });
  }
  return found;
}

/** What may be, with the words that say so; `onlyOnTerms` where it would be a mere forecast without a strong condition. */
function allowedBy(
  sentence: Sentence,
  parties: PartyTable,
  head: Token,
): { subject: Token; words: Token[]; onlyOnTerms: boolean } | null {
  const subject = sentence.child(head, 'nsubj:pass', 'nsubj');
  if (!subject || SEEMING.test(head.lemma)) return null;
  const modal = sentence.children(head, 'aux').find(({ text }) => ALLOWING.test(text));
  if (modal && isPassive(sentence, head)) return { subject, words: [modal], onlyOnTerms: false };
  if (partiesAt(sentence, parties, subject).length) return null;
  const lemma = head.lemma.toLowerCase();
  const helper = modal ?? sentence.children(head, 'aux').find(({ text }) => /^(?:will|would|'ll|’ll)$/i.test(text));
  const isThere = lemma === 'be' && sentence.child(head, 'expl') !== undefined;
  if (helper && (COMING_ABOUT.has(lemma) || isThere)) return { subject, words: [helper], onlyOnTerms: true };
  return head.upos === 'ADJ' && BEING_POSSIBLE.has(lemma) && sentence.child(head, 'cop')
    ? { subject, words: [head], onlyOnTerms: true }
    : null;
}

/** What may come about rather than be done: "could be seen as", "might be delayed if it rains". */
const SEEMING = /^(?:see|regard|consider|expect|delay|affect|hit|hurt|harm|damage|lose|kill|forget|force)$/;
