import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { auxiliaries, cases, hasMark, isNegated, isNegativeNominal, isPassive } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import { INDUCING } from './lexicon/inducements.ts';

/** An act to which somebody is not to be brought. */
export interface Resistance {
  /** Whom nothing moves to it. */
  unmoved: Token;
  content: Content;
}

/**
 * "Nothing would induce *Oslo* [to accept the cap]", "*Oslo* will not be pushed into [a merger]": who is not to be brought to an act refuses
 * it. Null where the verb is none of bringing, or somebody may yet be brought to it.
 */
export function resistanceAt(sentence: Sentence, verb: Token): Resistance | null {
  if (!INDUCING.has(verb.lemma.toLowerCase()) || !isNegated(sentence, verb)) return null;
  const passive = isPassive(sentence, verb);
  if (!auxiliaries(sentence, verb).some(({ lemma }) => (passive ? RESOLVED : MOVING).test(lemma))) return null;
  const subject = sentence.child(verb, 'nsubj');
  if (!subject || (!passive && !isNegativeNominal(sentence, subject))) return null;
  const unmoved = passive ? subject : sentence.child(verb, 'obj', 'iobj');
  const content = actBehind(sentence, verb, unmoved);
  return unmoved && content ? { unmoved, content } : null;
}

/** Who "cannot be forced to pay" may yet be willing to. */
const RESOLVED = /^(?:will|would|shall|wo|['’](?:ll|d))$/i;

const MOVING = /^(?:will|would|shall|wo|can|could|ca|['’](?:ll|d))$/i;

/** "to accept the cap", "give up its rights", "into accepting it", "into a merger". */
function actBehind(sentence: Sentence, verb: Token, unmoved: Token | undefined): Content | null {
  const behind = [verb, ...(unmoved ? [unmoved] : [])]
    .flatMap((at) => sentence.children(at, 'xcomp', 'ccomp', 'advcl', 'acl', 'obl', 'nmod'))
    .find((child) => child.index > verb.index && isActOrThing(sentence, verb, child));
  if (!behind) return null;
  const named = isRelation(behind.rel, 'obl') || isRelation(behind.rel, 'nmod');
  return named ? nominal(behind, 'obj') : clause(sentence, behind, 'to', null);
}

function isActOrThing(sentence: Sentence, verb: Token, child: Token): boolean {
  if (hasMark(sentence, child, 'to', 'into')) return true;
  if (cases(sentence, child)[0] === 'into') return true;
  return child.xpos === 'VB' && /^(?:make|have)$/.test(verb.lemma) && isRelation(child.rel, 'xcomp');
}

/** The act itself, which its agent does not take: "Nothing would induce Oslo *to accept* the cap". */
export function isResisted(sentence: Sentence, head: Token): boolean {
  return sentence
    .ancestors(head)
    .slice(0, 2)
    .some((verb) => resistanceAt(sentence, verb)?.content.head === head);
}
