import { described, isBodyOfMembers, mentionOf, type Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';
import { foldName } from './spelling.ts';

/**
 * "the association of Swedish county councils", "the federation of Danish mills": a body told by whom it unites, whatever state they are
 * of; one that the text has named by the same word where its name, or what is said of it, has them in it.
 */
export function describeBodyOfMembers(phrase: Phrase): Mention | null {
  const own: Phrase = { ...phrase, sponsor: null };
  const { discourse, sentence, noun, lemma } = own;
  if (!own.definite || noun.upos !== 'NOUN' || !isBodyOfMembers(own)) return null;
  const members = sentence.children(noun, 'nmod').find(({ xpos }) => xpos === 'NNS');
  if (!members || members.index > noun.index + LONGEST) return null;
  const words = [members.text, members.lemma].map(foldName);
  const known = discourse.last((entity) => entity.hasWord(lemma) && words.some((word) => entity.hasWord(word)));
  return {
    ...mentionOf(own, known ?? described(own, 'organisation', null), 'description', known ? 0.7 : 0.55),
    last: members.index,
  };
}

/** Up to the noun for the members, in tokens. */
const LONGEST = 5;

/** "the dockers' union" behind "the miners' union": told from it by its trade, where neither has a name. */
export function isOfOtherTrade(name: string, trade: string): boolean {
  const owner = /^(\p{Ll}.*)’s? \p{Ll}+$/u.exec(name)?.[1];
  return (
    owner !== undefined &&
    !foldName(owner)
      .split(/\s+/)
      .some((word) => word === trade || word === `${trade}s`)
  );
}
