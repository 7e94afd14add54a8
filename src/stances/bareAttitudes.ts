import type { Sentence, Token } from '../language/sentence.ts';
import { BARE_ATTITUDES } from './lexicon/demandHeads.ts';

/** "dropped *its opposition*", "withdrew *our support*": with nothing behind it, for to what is said elsewhere. */
export const isBareAttitude = (sentence: Sentence, noun: Token): boolean =>
  BARE_ATTITUDES.has(noun.lemma.toLowerCase()) &&
  sentence.children(noun, 'nmod:poss').some(({ upos }) => upos === 'PRON') &&
  !sentence.children(noun, 'nmod', 'acl').some(({ index }) => index > noun.index);
