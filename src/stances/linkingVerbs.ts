import { isRelation, type Sentence, type Token } from '../language/sentence.ts';

const LINKING: ReadonlySet<string> = new Set(['remain', 'stay', 'become', 'constitute', 'represent', 'mean', 'form']);

/**
 * "remains a red line", "stays out of the question": the verb that links a noun to its subject, for trees may take the noun for an object or
 * an adverbial. In: the noun; out: the verb, or null.
 */
export function linkedBy(sentence: Sentence, noun: Token): Token | null {
  const governor = sentence.governor(noun);
  const linked = isRelation(noun.rel, 'obj') || isRelation(noun.rel, 'obl');
  return governor && linked && LINKING.has(governor.lemma.toLowerCase()) ? governor : null;
}
