import type { Sentence, Token } from '../language/sentence.ts';
import { ANAPHORIC_HEADS, TAKES_COMPLEMENT } from './lexicon/demandHeads.ts';
import { AGREED_THINGS } from './lexicon/objectClasses.ts';
import { PLAN_NOUNS } from './lexicon/planNouns.ts';

/** A noun for a plan, an agreement or an act that can be answered with yes or no ("the levy", "the plan to merge"); no film and no team. */
export function namesProposal(sentence: Sentence, noun: Token): boolean {
  const lemma = noun.lemma.toLowerCase();
  return (
    noun.upos === 'NOUN' &&
    (PLAN_NOUNS.has(lemma) ||
      ANAPHORIC_HEADS.has(lemma) ||
      AGREED_THINGS.has(lemma) ||
      TAKES_COMPLEMENT.has(lemma) ||
      sentence.child(noun, 'acl') !== undefined)
  );
}
