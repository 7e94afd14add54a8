import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isNominal, isVerbal } from './clause.ts';
import type { Content } from './content.ts';
import { UNRELATED_NOUNS } from './lexicon/demandHeads.ts';

/** Relations of the words that tell which thing a noun means. */
const TELLING = ['det', 'amod', 'nummod', 'compound', 'nmod', 'flat', 'fixed'];

/**
 * "the deal that the union has agreed [to accept]", "a scheme London is reluctant [to consider]": the noun that is object of a verb at the
 * end of a relative clause, for the verb alone does not tell what is demanded.
 *
 * @param tokens the words of the demand as the clause has them
 * @returns the words of the noun, without the clause; null if the verb has an object of its own or the noun is none
 */
export function nounOfGap(sentence: Sentence, { kind, head }: Content, tokens: readonly Token[]): Token[] | null {
  if (kind !== 'clause' || !isVerbal(head) || hasObject(sentence, head)) return null;
  let top = head;
  while (['xcomp', 'ccomp'].some((relation) => isRelation(top.rel, relation))) {
    const above = sentence.governor(top);
    if (!above || sentence.child(above, 'iobj')) return null;
    if (hasObject(sentence, above)) return null;
    top = above;
  }
  const noun = sentence.governor(top);
  if (
    top === head ||
    !noun ||
    !isNominal(noun) ||
    noun.upos === 'PRON' ||
    noun.index > top.index ||
    tokens.includes(noun)
  )
    return null;
  if (!isRelation(top.rel, 'acl:relcl') || UNRELATED_NOUNS.has(noun.lemma.toLowerCase())) return null;
  const chain = [head, ...sentence.ancestors(head)].slice(0, sentence.ancestors(head).indexOf(top) + 2);
  const relativizers = chain.flatMap((verb) => sentence.children(verb)).filter(isRelativizer);
  if (relativizers.some((word) => !isRelation(word.rel, 'obj') && word.rel !== 'mark')) return null;
  return nounPhrase(sentence, noun);
}

/** The words of a noun that tell which thing it is, without clauses, prepositions and what it is said of. */
export function nounPhrase(sentence: Sentence, noun: Token): Token[] {
  return sentence.subtree(
    noun,
    (child) => child.head === noun.index && !TELLING.some((relation) => isRelation(child.rel, relation)),
  );
}

function hasObject(sentence: Sentence, verb: Token): boolean {
  return sentence
    .children(verb, 'obj', 'ccomp', 'nsubj:pass')
    .some((child) => !isRelativizer(child) && !isVerbal(child));
}

const isRelativizer = ({ lemma, upos }: Token): boolean =>
  /^(?:which|that|who|whom)$/i.test(lemma) && /^(?:PRON|SCONJ|DET)$/.test(upos);
