import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { auxiliaries, hasMark, isPassive } from './clause.ts';
import type { Condition } from './conditions.ts';

/**
 * "backs a levy *that would be charged only if sales grow*", "a law that lets owners evict *only if a court agrees*": what the demanded thing
 * itself depends on. An act to come ("will lift the duties that hurt Peru if …") keeps it for itself, and so does what a comma parts.
 *
 * @param at the word of the stance
 */
export function belongsToRelative(sentence: Sentence, opening: Token, at: Token): boolean {
  const before = sentence.tokens[opening.index - 1]?.text ?? '';
  const host = hostOf(sentence, opening);
  if (!host || /^[,–—]$/.test(before) || /^but$/i.test(before)) return false;
  if (isAddedInfinitive(sentence, host)) return true;
  const path = [host, ...sentence.ancestors(host)];
  const relative = path.find(({ rel }) => isRelation(rel, 'acl:relcl'));
  if (!relative || relative.index < at.index || path.indexOf(at) < path.indexOf(relative)) return false;
  const within = path.slice(0, path.indexOf(relative) + 1);
  if (within.some((word) => auxiliaries(sentence, word).some(({ xpos }) => xpos === 'MD'))) return true;
  return /^VB[DPZ]$/.test(at.xpos) && auxiliaries(sentence, at).length === 0;
}

/** "a licence of six months, *to be renewed only if Caracas keeps its word*": a further term of the thing. */
const isAddedInfinitive = (sentence: Sentence, host: Token): boolean =>
  isPassive(sentence, host) &&
  isRelation(host.rel, 'advcl') &&
  hasMark(sentence, host, 'to') &&
  sentence.tokens[sentence.span(host)[0] - 1]?.text === ',';

/**
 * "agreed *that a permit should be deemed granted if the council has not replied*": a rule with its case, laid down by all; where the case is an act of
 * a party ("should resume if Chile withdraws"), the consent hangs on it.
 */
export function isCaseOfRule(
  sentence: Sentence,
  { stance, content, at }: Candidate,
  { head, first }: Condition,
  isParty: (token: Token) => boolean,
): boolean {
  const rule = content.head;
  if (stance !== 'supports' || content.kind !== 'clause' || !isRelation(rule.rel, 'ccomp') || !RULING.test(at.lemma))
    return false;
  const words = auxiliaries(sentence, rule);
  const laidDown = words.some(({ text }) => /^(?:should|shall|must|be)$/i.test(text)) || rule.xpos === 'VB';
  const opening = sentence.tokens[first].text;
  if (!laidDown || sentence.governor(head) !== rule || !/^(?:if|unless|once|where|when|only)$/i.test(opening))
    return false;
  const subjects = [rule, head].flatMap((verb) => sentence.children(verb, 'nsubj'));
  return first > rule.index && sentence.tokens[first - 1].text !== ',' && !subjects.some(isParty);
}

const RULING = /^(?:agree|accept|decide|concur|settle|conclude|concede)$/;

/** What the phrase that opens with a word hangs on. */
function hostOf(sentence: Sentence, opening: Token): Token | undefined {
  let at = opening;
  for (const above of sentence.ancestors(opening)) {
    if (sentence.span(above)[0] < opening.index) return above;
    at = above;
  }
  return sentence.governor(at);
}
