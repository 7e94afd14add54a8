import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { dereference } from './arguments.ts';
import { type Candidate, PLAINLY_STATED } from './candidate.ts';
import { cases, hasMark, isNegated, negations } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import { EFFORTS, RELENTING } from './lexicon/ceasing.ts';
import { SCHEDULED } from './lexicon/eventVerbs.ts';
import { partiesAt } from './references.ts';

/** "will not rest", "would not let up": not "will not let them in". */
export function isRelenting(sentence: Sentence, head: Token): boolean {
  const lemma = head.lemma.toLowerCase();
  if (!RELENTING.has(lemma)) return false;
  return lemma === 'let' ? sentence.tokens[head.index + 1]?.text.toLowerCase() === 'up' : !sentence.child(head, 'obj');
}

/** "will not hesitate to strike" undertakes the strike; "will not rest until the law is changed" demands the change. */
export function keptUp(sentence: Sentence, parties: PartyTable, head: Token, auxiliary: Token): Candidate[] {
  const subject = sentence.child(head, 'nsubj');
  const act = sentence
    .children(head, 'xcomp', 'advcl', 'ccomp')
    .find((child) => hasMark(sentence, child, 'to', 'until', 'till') || child.xpos === 'VBG');
  if (!subject) return [];
  const effort = act ? undefined : effortOf(sentence, head);
  if (!act && !effort) return [];
  const content: Content = act
    ? {
        head: act,
        kind: 'clause',
        slot: hasMark(sentence, act, 'until', 'till') ? 'that' : 'to',
        actor: null,
        from: null,
      }
    : effort!;
  const awaited = content.slot === 'that' || effort !== undefined;
  return partiesAt(sentence, parties, dereference(sentence, subject)).map((holder) => ({
    sentence,
    holder,
    stance: awaited ? 'demands' : 'supports',
    content,
    cue: [auxiliary, head, ...negations(sentence, head)],
    at: head,
    rule: 'commitment:will-not-rest',
    family: 'commitment:will',
    speech: false,
    ...PLAINLY_STATED,
  }));
}

/** "will not let up | in its efforts to revive the pact", "… in its campaign for a vote": what the effort is for. */
function effortOf(sentence: Sentence, head: Token): Content | undefined {
  const noun = sentence.children(head, 'obl', 'obj').find(({ lemma }) => EFFORTS.has(lemma.toLowerCase()));
  const act = noun && sentence.children(noun, 'acl').find((child) => hasMark(sentence, child, 'to'));
  if (act) return clause(sentence, act, 'to');
  const aim = noun && sentence.children(noun, 'nmod').find((child) => cases(sentence, child)[0] === 'for');
  return aim && nominal(aim, 'for');
}

/** "will hold a press conference", "won't go into details", "would not get into hypotheticals", "would say only that". */
export function isWording(sentence: Sentence, head: Token): boolean {
  const object = sentence.child(head, 'obj');
  if (/^(?:hold|give|convene|make|place)$/.test(head.lemma) && object && SCHEDULED.has(object.lemma.toLowerCase()))
    return !isNegated(sentence, head);
  // "would say only that"
  if (
    /^(?:say|tell|add|explain|confirm)$/.test(head.lemma) &&
    /^(?:only|neither)$/.test(sentence.tokens[head.index + 1]?.text ?? '')
  )
    return !isNegated(sentence, head);
  return (
    /^(?:go|get|enter)$/.test(head.lemma) &&
    sentence
      .children(head, 'obl')
      .some(
        (child) =>
          cases(sentence, child)[0] === 'into' &&
          (child.upos === 'PRON' ||
            /^(?:detail|specific|hypothetical|particular|question|matter|reason)s?$/.test(child.lemma)),
      )
  );
}
