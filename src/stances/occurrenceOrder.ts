import { isRelation, type Sentence } from '../language/sentence.ts';
import { contentsOf } from './contents.ts';
import type { Occurrence } from './occurrences.ts';

const NO_PREPOSITION = /^(?:obj|that|if|obj-to|obj-done|ing|whether|subj|be)$/;

/** The entries found at one word, in the order in which they are to be tried. */
export function inOrder(sentence: Sentence, occurrences: readonly Occurrence[]): Occurrence[] {
  return sideFirst(sentence, nearestFirst(sentence, adjectiveFirst(sentence, occurrences)));
}

/** "is | against | giving up the rebate": the side that is taken governs the act that the tree made the predicate. */
function sideFirst(sentence: Sentence, occurrences: readonly Occurrence[]): Occurrence[] {
  const be = sentence.children(occurrences[0].head, 'cop', 'aux').find(({ lemma }) => lemma === 'be');
  const side = be
    ? occurrences.find(({ tokens }) => tokens.every(({ rel, index }) => isRelation(rel, 'mark') && be.index < index))
    : undefined;
  return side ? [side, ...occurrences.filter((one) => one !== side)] : [...occurrences];
}

/** "those | opposed | to the levy": of the adjective and the verb with the same form the adjective, where it has its phrase. */
function adjectiveFirst(sentence: Sentence, occurrences: readonly Occurrence[]): Occurrence[] {
  const { head } = occurrences[0];
  const bare = head.xpos === 'VBN' && isRelation(head.rel, 'acl') && !sentence.child(head, 'obl:agent', 'aux:pass');
  const adjective = bare
    ? occurrences.find((one) => one.predicate.pos === 'adjective' && contentsOf(sentence, one).length > 0)
    : undefined;
  return adjective ? [adjective, ...occurrences.filter((one) => one !== adjective)] : [...occurrences];
}

/** "lobbied against relief and for aid", "is set against plans to close it": of entries that differ in their preposition the one whose phrase stands nearest. */
function nearestFirst(sentence: Sentence, occurrences: readonly Occurrence[]): Occurrence[] {
  const sided = occurrences.filter(({ predicate }) => predicate.slots.every((slot) => !NO_PREPOSITION.test(slot)));
  if (new Set(sided.map(({ predicate }) => predicate.words.join(' '))).size !== 1) return [...occurrences];
  const place = (one: Occurrence): number => contentsOf(sentence, one)[0]?.head.index ?? sentence.tokens.length;
  const order = [...sided].sort((a, b) => place(a) - place(b));
  return occurrences.map((one) => (sided.includes(one) ? order.shift()! : one));
}
