import { isRelation, type Sentence } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { isNegated, isPassive, isQuestion } from '../clause.ts';
import { conditionOf } from '../conditions.ts';
import { nearestReport } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';
import { type Voice, voicesIn } from '../voice.ts';

const ALLOWING = /^(?:can|could|may|might)$/i;

/**
 * "The levy could be discussed, said Lima, if the quota went": what somebody says might be done on a condition is accepted on that condition. Without
 * one it is a guess or an ability.
 */
export function allowanceRule(sentence: Sentence, parties: PartyTable, voice: Voice | null): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const head of sentence.tokens) {
    const modal = sentence.children(head, 'aux').find(({ text }) => ALLOWING.test(text));
    if (!modal || SEEMING.test(head.lemma) || !isPassive(sentence, head)) continue;
    const subject = sentence.child(head, 'nsubj:pass', 'nsubj');
    // "accepts a contract that can be cancelled if …"
    if (subject?.upos === 'PRON' && isRelation(head.rel, 'acl:relcl')) continue;
    if (!subject || isNegated(sentence, head) || isUnreal(sentence, head)) continue;
    const report = nearestReport(sentence, parties, head);
    // "…, Lima said, if …": the tree may hang the condition on the verb of speech
    const condition = conditionOf(sentence, [head, ...(report?.verb ? [report.verb] : [])], false);
    if (!condition || condition.first < head.index) continue;
    for (const holder of report?.speakers ?? voicesIn(sentence, parties, voice, head))
      found.push({
        sentence,
        holder,
        stance: 'supports',
        content: { head, kind: 'clause', slot: 'that', actor: dereference(sentence, subject), from: null },
        cue: [modal],
        at: head,
        rule: `modal:${modal.lemma.toLowerCase()}-if`,
        family: 'modal:possibility',
        weak: false,
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: [modal, ...sentence.tokens.slice(condition.first, condition.last + 1)],
      });
  }
  return found;
}

/** What may come about rather than be done: "could be seen as", "might be delayed if it rains". */
const SEEMING = /^(?:see|regard|consider|expect|delay|affect|hit|hurt|harm|damage|lose|kill|forget|force)$/;
