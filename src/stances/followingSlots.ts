import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { hasMark, isNominal, isVerbal } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import { isOfObject } from './fillSlot.ts';
import type { Occurrence } from './occurrences.ts';

/** How far behind the predicate its content may begin when the tree does not link the two. */
const REACH = 3;
const OPENS_NOUN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const CLAUSAL_SLOTS = new Set(['that', 'if', 'to', 'obj', 'obj-to', 'obj-done', 'ing', 'whether', 'subj', 'be']);

/**
 * What stands right behind a verb where its slot would be, though the tree hangs it elsewhere: word order decides where
 * no arc does. An aside between commas is stepped over ("agreed, as the mediator said, to reopen the road").
 */
export function followingContent(sentence: Sentence, occurrence: Occurrence): Content[] {
  const { head, tokens, predicate } = occurrence;
  if (predicate.pos !== 'verb' || !isVerbal(head)) return [];
  const last = Math.max(...tokens.map((token) => token.index));
  const behind = afterAside(sentence, last + 1);
  for (const start of [behind, last + 1].filter((at) => at > 0))
    for (const slot of predicate.slots) {
      if (slot === 'obj' && start !== behind) continue;
      const found = slotAt(sentence, occurrence, start, slot);
      if (found) return [found];
    }
  return [];
}

function slotAt(sentence: Sentence, { head, tokens }: Occurrence, start: number, slot: string): Content | null {
  for (let index = start; index <= Math.min(start + REACH, sentence.tokens.length - 1); index++) {
    const token = sentence.tokens[index];
    if (token.upos === 'PUNCT' && !/^[“”"‘’']$/.test(token.text)) return null;
    if (isVerbal(token) && slot !== 'that') return null;
    const governor = sentence.governor(token);
    if (!governor || governor.index <= index || tokens.includes(governor)) {
      if (slot === 'obj' && isNominal(token) && index <= start + 1) return objectFrom(sentence, head, token);
      continue;
    }
    if (slot === 'that' && token.text.toLowerCase() === 'that' && isRelation(token.rel, 'mark'))
      return clause(sentence, governor, 'that');
    if (slot === 'to' && token.xpos === 'TO' && governor.xpos === 'VB' && !isOfObject(sentence, head, governor))
      return clause(sentence, governor, 'to');
    if (!CLAUSAL_SLOTS.has(slot) && token.lemma.toLowerCase() === slot && ['case', 'mark'].includes(token.rel))
      return isVerbal(governor) ? clause(sentence, governor, slot) : nominal(governor, slot);
    if (slot === 'obj' && index <= start + 1 && OPENS_NOUN_PHRASE.has(token.upos) && isNominal(governor))
      return objectFrom(sentence, head, governor);
  }
  return null;
}

/** A noun phrase behind the verb, unless it is the subject or the time of something else. */
function objectFrom(sentence: Sentence, head: Token, noun: Token): Content | null {
  if (sentence.child(noun, 'case') || isRelation(noun.rel, 'nsubj') || isRelation(noun.rel, 'obl')) return null;
  if (sentence.governor(noun) === undefined || hasMark(sentence, noun, 'to')) return null;
  return sentence.ancestors(noun).includes(head) ? nominal(noun, 'obj') : null;
}

/** Index behind an aside that opens at `start` or one word later; -1 without one. */
function afterAside(sentence: Sentence, start: number): number {
  const opening = [start, start + 1].find((index) => sentence.tokens[index]?.text === ',');
  if (opening === undefined) return -1;
  for (let index = opening + 2; index < Math.min(opening + 14, sentence.tokens.length - 1); index++)
    if (sentence.tokens[index].text === ',') return index + 1;
  return -1;
}
