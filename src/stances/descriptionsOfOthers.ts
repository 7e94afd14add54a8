import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { DESCRIBING_VERBS } from './lexicon/describingVerbs.ts';

/** "The minutes record *the guild* as opposed to the freeze", "*Oslo* was described as ready to sign": of whom a predicate behind "as" is said. */
export function describedAs(sentence: Sentence, head: Token, governor: Token): Token | null {
  const behindAs = sentence
    .children(head, 'mark', 'case', 'advmod')
    .some(({ lemma, index }) => lemma.toLowerCase() === 'as' && index < head.index);
  if (!behindAs || !DESCRIBING_VERBS.has(governor.lemma.toLowerCase())) return null;
  if (!['advcl', 'xcomp', 'obl', 'ccomp'].some((relation) => isRelation(head.rel, relation))) return null;
  const passive = sentence.child(governor, 'nsubj:pass');
  return passive ?? sentence.children(governor, 'obj').find(({ index }) => index < head.index) ?? null;
}
