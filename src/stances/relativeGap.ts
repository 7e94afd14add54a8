import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isNominal, isVerbal } from './clause.ts';
import type { Content } from './content.ts';
import { INDEFINITES, UNRELATED_NOUNS } from './lexicon/demandHeads.ts';
import { nounPhrase } from './phrases.ts';

/**
 * "the deal that the union has agreed [to accept]", "a scheme London is reluctant [to consider]": the noun that is object of a verb at the
 * end of a relative clause, for the verb alone does not tell what is demanded.
 *
 * @param tokens the words of the demand as the clause has them
 * @returns the words of the noun, without the clause; null if the verb has an object of its own or the noun is none
 */
export function nounOfGap(sentence: Sentence, { kind, head }: Content, tokens: readonly Token[]): Token[] | null {
  if (kind !== 'clause' || !isVerbal(head)) return null;
  const verbs = verbsUpToRelative(sentence, head);
  const relative = verbs[verbs.length - 1];
  if (relative === head || !isRelation(relative.rel, 'acl:relcl')) return null;
  if (verbs.some((verb) => hasObject(sentence, verb) || (verb !== head && sentence.child(verb, 'iobj')))) return null;
  const noun = sentence.governor(relative);
  if (!noun || !isNominal(noun) || noun.index > relative.index || tokens.includes(noun)) return null;
  // "a fleet, something Oslo is ready to accept"
  if (noun.upos === 'PRON' && !(INDEFINITES.has(noun.lemma.toLowerCase()) && isRelation(noun.rel, 'appos')))
    return null;
  if (UNRELATED_NOUNS.has(noun.lemma.toLowerCase())) return null;
  const relativizers = verbs.flatMap((verb) => sentence.children(verb)).filter(isRelativizer);
  if (relativizers.some((word) => !isRelation(word.rel, 'obj') && word.rel !== 'mark')) return null;
  return nounPhrase(sentence, noun);
}

/** A verb and those of which it is the complement, up to the one that opens the clause. */
function verbsUpToRelative(sentence: Sentence, head: Token): Token[] {
  const verbs = [head];
  for (let at = head; isRelation(at.rel, 'xcomp') || isRelation(at.rel, 'ccomp'); ) {
    const above = sentence.governor(at);
    if (!above) break;
    verbs.push(above);
    at = above;
  }
  return verbs;
}

function hasObject(sentence: Sentence, verb: Token): boolean {
  return sentence
    .children(verb, 'obj', 'ccomp', 'nsubj:pass')
    .some((child) => !isRelativizer(child) && !isVerbal(child));
}

const isRelativizer = ({ lemma, upos }: Token): boolean =>
  /^(?:which|that|who|whom)$/i.test(lemma) && /^(?:PRON|SCONJ|DET)$/.test(upos);
