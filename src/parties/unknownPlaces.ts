import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';
import { isCapitalised } from './spelling.ts';
import { TIME_WORDS } from './vocabulary/groups.ts';

/** Bodies that govern the place whose name stands beside them. */
const GOVERNING: ReadonlySet<string> = new Set(['government', 'cabinet', 'administration', 'authority', 'executive']);

/** "Åland's government", "the regional government of Åland": the place, which nothing but its government makes a party; null otherwise. */
export function governedPlace(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  if (!GOVERNING.has(noun.lemma.toLowerCase())) return null;
  const owner =
    sentence.child(noun, 'nmod:poss') ??
    sentence
      .children(noun, 'nmod')
      .find((child) => child.index > noun.index && sentence.child(child, 'case')?.text.toLowerCase() === 'of');
  // "the Forum's chief executive": a place has no article, nor does one person govern it
  if (owner && isChief(sentence, noun) && sentence.child(owner, 'det')) return null;
  if (owner?.upos !== 'PROPN' || reading.at(sentence.index, owner.index)) return null;
  let last = owner.index;
  while (sentence.tokens[last + 1]?.head === owner.index && sentence.tokens[last + 1].rel.startsWith('flat')) last++;
  return unknownOwner(reading, sentence, last);
}

const isChief = (sentence: Sentence, noun: Token): boolean =>
  /^chief$/i.test(sentence.tokens[noun.index - 1]?.text ?? '');

/** "Alberta's Danielle Smith": a province or a club that nothing else in the text tells from any other name; null where it is no name. */
export function unknownOwner(reading: Reading, sentence: Sentence, last: number): Entity | null {
  const { tokens } = sentence;
  const isName = (index: number): boolean => {
    const token = tokens[index];
    return token?.upos === 'PROPN' && isCapitalised(token.text) && !TIME_WORDS.has(token.text.toLowerCase());
  };
  if (!isName(last)) return null;
  let first = last;
  while (isName(first - 1)) first -= 1;
  // at the start of a sentence and in capitals everything looks like a name
  if (tokens.slice(first, last + 1).some(({ text }) => text === text.toUpperCase() && text.length > 4)) return null;
  return reading.store.named(reading.words(sentence, first, last), 'organisation');
}
