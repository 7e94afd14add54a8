import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isLeastAskedFor } from './bounds.ts';
import { cases, isVerbal } from './clause.ts';
import type { Content } from './content.ts';
import { TAKES_COMPLEMENT, TAKES_INFINITIVE } from './lexicon/demandHeads.ts';

/**
 * What stands right behind an object and belongs to it, where the tree hung it on the verb: the complement of a noun that wants one ("an
 * end to the raids"), the place or state in which one wants it ("wants the troops out of the valley", "the land back", "London in the room").
 */
export function looseComplement(sentence: Sentence, { head, slot }: Content): Token[] {
  const verb = sentence.governor(head);
  const [, last] = sentence.span(head);
  const infinitive = infinitiveBehind(sentence, head, last);
  if (infinitive) return sentence.subtree(infinitive);
  const undergone = passiveGerundBehind(sentence, head, last);
  if (undergone) return sentence.subtree(undergone);
  if (!verb || !isVerbal(verb) || !isRelation(head.rel, 'obj')) return [];
  const behind = sentence.children(verb, 'obl', 'advmod').find((child) => sentence.span(child)[0] === last + 1);
  if (!behind || sentence.tokens[last + 1].upos === 'PUNCT') return [];
  const preposition = cases(sentence, behind)[0] ?? '';
  const completes =
    (TAKES_COMPLEMENT.has(head.lemma.toLowerCase()) && /^(?:to|on|of|for|in|over|against)$/.test(preposition)) ||
    // "rejects anything | over a tenth"
    isLeastAskedFor(sentence, head);
  const placed =
    slot.startsWith('obj') &&
    DESIRE.has(verb.lemma) &&
    (isRelation(behind.rel, 'advmod')
      ? PLACES.test(behind.text)
      : /^(?:in|out|at|on|under|back|inside|within)$/.test(preposition));
  if (!completes && !placed) return [];
  const beyond = sentence.children(verb, 'obl').find((child) => placed && sentence.span(child)[0] === behind.index + 1);
  return [...sentence.subtree(behind), ...(beyond ? sentence.subtree(beyond) : [])];
}

/** "set against plans | to close the mine": the infinitive right behind a noun that wants one, which the tree hung beside it. */
function infinitiveBehind(sentence: Sentence, noun: Token, last: number): Token | undefined {
  const to = sentence.tokens[last + 1];
  const infinitive =
    to?.text === 'to' && TAKES_INFINITIVE.has(noun.lemma.toLowerCase()) ? sentence.governor(to) : undefined;
  return infinitive?.xpos === 'VB' && infinitive.head === noun.head ? infinitive : undefined;
}

/** "opposes the scanners | being operated by one officer": what would be done to the thing, which the tree hung beside it. */
function passiveGerundBehind(sentence: Sentence, noun: Token, last: number): Token | undefined {
  const being = sentence.tokens[last + 1];
  const done = /^being$/i.test(being?.text ?? '') ? sentence.governor(being) : undefined;
  return done?.upos === 'VERB' && done.head === noun.head ? done : undefined;
}

/** Verbs, as lemmas, of wanting something to be somewhere. */
const DESIRE: ReadonlySet<string> = new Set(['want', 'need', 'like', 'keep']);
/** Adverbs that say where or how one wants it. */
const PLACES = /^(?:back|out|off|in|away|home|gone|over|down|up|together|apart)$/i;
