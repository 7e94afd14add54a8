import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { dereference } from './arguments.ts';
import type { Candidate } from './candidate.ts';
import { auxiliaries, isNegated, isPassive, isVerbal } from './clause.ts';
import { type Condition, openingWords } from './conditions.ts';
import { clause } from './content.ts';
import { MOMENTS } from './lexicon/conditions.ts';
import { DEMANDING_CUES, UNBIDDEN } from './lexicon/demandedConditions.ts';
import { partiesAt } from './references.ts';

const PRONOUNS = /^(?:i|we|you|he|she|it|they|this|that|one|there|others|all)$/i;

const THREAT = /:threat/;

/** "if consensus can be had" */
const CHANCE = /^(?:can|could|may|might|should|would)$/;

/**
 * "would sign only if both sides let observers in", "no talks until the prisoners are freed": who makes its consent depend on what
 * somebody else is to do demands that. Null where the condition is the holder's own act, a chance ("if consensus cannot be had") or no clause.
 */
export function demandOfCondition(parties: PartyTable, candidate: Candidate, condition: Condition): Candidate | null {
  const { sentence, holder } = candidate;
  const opening = openingWords(sentence, condition.first);
  const cue = DEMANDING_CUES.find(({ words }) => opening.startsWith(`${words} `));
  if (!cue) return null;
  const head = predicateOf(sentence, condition);
  const subject = head && sentence.child(head, 'nsubj', 'csubj');
  if (!head || !subject || subject.index < condition.first || subject.index > condition.last) return null;
  const actor = dereference(sentence, subject);
  const actors = partiesAt(sentence, parties, actor);
  if (actors.some((one) => one.holder.partyId === holder.holder.partyId)) return null;
  if (PRONOUNS.test(actor.text) && !(isPassive(sentence, head) && /^(?:it|they)$/i.test(actor.text))) return null;
  if (auxiliaries(sentence, head).some(({ lemma }) => CHANCE.test(lemma))) return null;
  const denied = isNegated(sentence, head);
  const threatened = cue.words === 'if' && THREAT.test(candidate.rule);
  if (threatened && denied) return null;
  if (cue.weak && !threatened && (denied || UNBIDDEN.has(head.lemma.toLowerCase()))) return null;
  if (cue.weak && !actors.length && !isPassive(sentence, head)) return null;
  if (candidate.stance === 'opposes' && /^(?:if|once|as long as|so long as)$/.test(cue.words)) return null;
  const markers = sentence.tokens.slice(condition.first, sentence.span(subject)[0]);
  const all = sentence.subtree(head);
  const words = all.filter(({ index }) => index >= condition.first && index <= condition.last);
  return {
    ...candidate,
    stance: denied || threatened ? 'opposes' : 'demands',
    content: { ...clause(sentence, head, 'that'), ...(words.length < all.length ? { words } : {}) },
    cue: markers.length ? markers : [sentence.tokens[condition.first]],
    at: head,
    rule: `condition:${cue.words.replaceAll(' ', '-')}`,
    family: 'condition',
    leftOut: markers,
    addressee: null,
    weak: /^(?:should|were)$/.test(cue.words),
    hedged: false,
  };
}

/** The verb or predicate of a condition's clause. */
function predicateOf(sentence: Sentence, { first, last }: Condition): Token | undefined {
  return sentence.tokens
    .slice(first, last + 1)
    .find(
      (token) =>
        (isVerbal(token) || sentence.child(token, 'cop') !== undefined) &&
        sentence.child(token, 'nsubj', 'csubj') !== undefined &&
        (!isRelation(token.rel, 'acl:relcl') || MOMENTS.has(sentence.tokens[token.head].lemma)) &&
        (token.head < first ||
          MOMENTS.has(sentence.tokens[token.head].lemma) ||
          (sentence.tokens[token.head].lemma === 'soon' && isRelation(token.rel, 'advcl')) ||
          token.head > last ||
          /^(?:condition|understanding|proviso)$/.test(sentence.tokens[token.head].lemma)),
    );
}
