import { isRelation, type Sentence, type Token } from '../language/sentence.ts';

/**
 * "has let it *be known* that it would sign", "made it *known* that": not what somebody knows but what the verb above says. In: a verb; out: the
 * verb above, whose subject says so, or null.
 */
export function makingKnown(sentence: Sentence, verb: Token | undefined): Token | null {
  if (verb?.lemma !== 'know' && verb?.lemma !== 'understand') return null;
  const above = isRelation(verb.rel, 'xcomp') || isRelation(verb.rel, 'ccomp') ? sentence.governor(verb) : undefined;
  return above && verb.xpos === 'VBN' && /^(?:let|make)$/.test(above.lemma) ? above : null;
}
