import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Mention, Reading } from './reading.ts';
import { mentionOfWord } from './wordMention.ts';

/** Blocs, by id, that go by the number of their members. */
const BY_COUNT: ReadonlyMap<string, string> = new Map([
  ['27', 'european-union'],
  ['twenty-seven', 'european-union'],
]);

/** "The 27 adopted a ban": the bloc of so many members, where the text names it. */
export function resolveByCount(reading: Reading, sentence: Sentence, token: Token): Mention | null {
  if (!isRelation(token.rel, 'nsubj') && token.rel !== 'nmod:poss') return null;
  const { tokens } = sentence;
  const spelt = tokens[token.index - 1]?.text === '-' ? 2 : 0;
  const first = token.index - spelt - 1;
  if (!/^the$/i.test(tokens[first]?.text ?? '')) return null;
  const words = reading.words(sentence, first + 1, token.index).toLowerCase();
  const id = BY_COUNT.get(words);
  // "the 27 ships": of something else
  const bloc = id && reading.store.entities.find(({ registered }) => registered?.id === id);
  if (!bloc || tokens[token.index + 1]?.upos === 'NOUN') return null;
  return { ...mentionOfWord(sentence, token, 'description', [bloc], 0.75), first };
}
