import type { Sentence, Token } from '../language/sentence.ts';
import { LIKENING } from './lexicon/indefinites.ts';

/**
 * "anything Oslo has seized since 2014", "anything like a quota": the clause or the phrase behind the pronoun says what is meant;
 * "something Lima rejects" is what was named before.
 */
export const saysWhich = (sentence: Sentence, { index, lemma }: Token): boolean =>
  /^(?:any|no)thing$/i.test(lemma) &&
  (sentence.children(sentence.tokens[index], 'acl').some((clause) => clause.index > index) ||
    LIKENING.has(sentence.tokens[index + 1]?.text.toLowerCase() ?? ''));
