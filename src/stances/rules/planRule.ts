import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference, sharedSubject } from '../arguments.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { auxiliaries, isNegated, isNegativeNominal, isQuestion, isVerbal, negations } from '../clause.ts';
import { finiteClause } from '../clauseSlots.ts';
import { type Content, clause, nominal } from '../content.ts';
import { MOTIONS, PROVIDING_VERBS } from '../lexicon/planNouns.ts';
import { obligationOf } from '../obligation.ts';
import { oblique } from '../obliques.ts';
import { authorsOfPlan, planAround } from '../plans.ts';
import { provisionsBehind } from '../provisions.ts';
import { isUnreal } from '../veridicality.ts';

const PROVISION = /^(will|would|shall|'ll|’ll)$/i;

/**
 * What a party's plan provides for is what the party wants: "Cairo's plan provides for a ban", "… would cap the catch", "Under the Swedish
 * plan, hunters must hand in their rifles".
 */
export function planRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const plan of sentence.tokens) {
    const provisions = provisionsBehind(sentence, plan).filter(({ act }) => !taken.has(act));
    const authors = provisions.length ? authorsOfPlan(sentence, parties, plan) : [];
    for (const { act, around } of provisions)
      for (const holder of authors)
        found.push(candidateOf(sentence, act, holder, clause(sentence, act, 'that'), 'plan:under', around, around));
  }
  for (const head of sentence.tokens) {
    if (!isVerbal(head) || taken.has(head) || isUnreal(sentence, head)) continue;
    const subject = sentence.child(head, 'nsubj') ?? subjectOfFirst(sentence, head);
    if (!subject) continue;
    const plan = dereference(sentence, subject);
    const authors = authorsOfPlan(sentence, parties, plan);
    const modal = auxiliaries(sentence, head).find((auxiliary) => PROVISION.test(auxiliary.text));
    const words = modal ? [modal] : [];
    const make = (holder: HolderReference, content: Content, rule: string, cue: Token[], leftOut: Token[]) =>
      candidateOf(sentence, head, holder, content, rule, cue, leftOut);
    if (authors.length) {
      // "would set the ceiling at 800,000": the act tells more than its object
      const provisions = modal && head.lemma === 'set' ? [] : provisionsOf(sentence, head);
      for (const holder of authors)
        for (const content of provisions) found.push(make(holder, content, 'plan:provides', [head], []));
      const perfect = sentence.children(head, 'aux').filter((one) => one.lemma === 'have');
      // "an amendment that would have exempted them": what was put to the vote was wanted
      if (!provisions.length && modal && (perfect.length === 0 || MOTIONS.has(plan.lemma.toLowerCase())))
        for (const holder of authors)
          found.push(
            make(
              holder,
              { ...clause(sentence, head, 'to', null) },
              'plan:would',
              [plan, modal],
              [modal, ...perfect, ...sentence.subtree(subject)],
            ),
          );
      continue;
    }
    const around = planAround(sentence, parties, head);
    if (!around) continue;
    const obligation = obligationOf(sentence, head)?.words ?? words;
    if (!obligation.length) continue;
    const outside = [...obligation, ...sentence.subtree(around.phrase)];
    for (const holder of around.authors)
      found.push(make(holder, clause(sentence, head, 'that'), 'plan:under', obligation, outside));
  }
  return found;
}

/** @param head verb of the provision; its denial turns the demand */
function candidateOf(
  sentence: Sentence,
  head: Token,
  holder: HolderReference,
  content: Content,
  rule: string,
  cue: readonly Token[],
  leftOut: readonly Token[],
): Candidate {
  const denied = isNegated(sentence, head) || (content.kind === 'nominal' && isNegativeNominal(sentence, content.head));
  return {
    sentence,
    holder,
    stance: denied ? 'opposes' : 'demands',
    content,
    cue: [...cue, ...negations(sentence, head)],
    at: head,
    rule,
    family: 'plan',
    weak: false,
    addressee: null,
    speech: true,
    hedged: false,
    leftOut,
  };
}

/** "would cap the army, | start talks | and give guarantees": the subject of the first of coordinated verbs. */
function subjectOfFirst(sentence: Sentence, head: Token): Token | undefined {
  const alike = sentence.governor(head)?.xpos === head.xpos && !sentence.child(head, 'aux');
  return alike ? sharedSubject(sentence, head) : undefined;
}

/** "would have Kyiv withdraw, cap its army and hold elections", "would see sanctions lifted": what a plan lets others do. */
function causedBy(sentence: Sentence, head: Token): Content[] {
  if (!/^(?:have|see)$/.test(head.lemma)) return [];
  const first = sentence
    .children(head, 'xcomp', 'ccomp')
    .find(({ index, xpos }) => index > head.index && /^VB[NG]?$/.test(xpos));
  if (!first) {
    const object = sentence.child(head, 'obj');
    return object && sentence.children(object, 'acl').some(({ xpos }) => xpos === 'VBN')
      ? [nominal(object, 'obj')]
      : [];
  }
  const actor = sentence.child(first, 'nsubj') ?? sentence.child(head, 'obj') ?? null;
  const others = [...sentence.conjuncts(first), ...sentence.children(head, 'conj')].filter(
    (other) => other !== first && other.xpos.slice(0, 2) === 'VB' && !sentence.child(other, 'nsubj', 'aux'),
  );
  return [first, ...others].map((verb) => clause(sentence, verb, 'that', actor));
}

function provisionsOf(sentence: Sentence, head: Token): Content[] {
  const caused = causedBy(sentence, head);
  if (caused.length) return caused;
  const slots = PROVIDING_VERBS.get(head.lemma.toLowerCase());
  if (!slots) return [];
  for (const slot of slots) {
    const object = slot === 'obj' ? sentence.child(head, 'obj') : undefined;
    if (object) return [nominal(object, 'obj')];
    if (slot === 'obj') continue;
    const found = slot === 'that' ? finiteClause(sentence, head, [head]) : oblique(sentence, head, [head], slot);
    if (found.length) return found;
  }
  return [];
}
