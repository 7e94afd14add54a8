import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { cases, isNegated, isNegativeNominal } from './clause.ts';
import { ENDING_NOUNS, FADING } from './lexicon/ceasing.ts';
import type { Occurrence } from './occurrences.ts';
import { isSupportVerb } from './supportVerbs.ts';

/** "announced *an end* to its opposition to the levy", "signalled *a retreat* from its demand": the noun by which a party gives up its stance. */
export function endAnnounced(sentence: Sentence, stance: Token): Token | undefined {
  const end = isRelation(stance.rel, 'nmod') ? sentence.governor(stance) : undefined;
  const verb = end && isRelation(end.rel, 'obj') ? sentence.governor(end) : undefined;
  if (!end || !verb || !ENDING_NOUNS.has(end.lemma.toLowerCase()) || isNegativeNominal(sentence, end)) return undefined;
  if (!/^(?:of|to|from|in)$/.test(cases(sentence, stance)[0] ?? '')) return undefined;
  // "announced an end to the ban": what is ended is a measure, which is read with the end
  return sentence.child(stance, 'nmod:poss') && isSupportVerb(verb) && !isNegated(sentence, verb) ? end : undefined;
}

/** "Oslo's opposition to the levy *has melted away*": no stance of today, and not yet the contrary one. */
export function isFading(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  // "Oslo's demand is that the war end": the demand is what is said, and ends nothing
  if (predicate.pos !== 'noun' || !/^nsubj(?::pass)?$/.test(head.rel)) return false;
  const verb = sentence.governor(head);
  if (verb?.upos !== 'VERB' || isNegated(sentence, verb)) return false;
  const lemma = verb.lemma.toLowerCase();
  const behind = sentence.tokens[verb.index + 1]?.text.toLowerCase();
  return FADING.has(lemma) || FADING.has(`${lemma} ${behind}`);
}
