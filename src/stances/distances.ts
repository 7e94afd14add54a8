import type { Sentence, Token } from '../language/sentence.ts';
import { WORDS_OF_DISTANCE } from './lexicon/distances.ts';

/** Words looked at before the predicate. */
const REACH = 6;

/**
 * The words that say a party stands nowhere near an attitude or an act: "is *far from* ready", "is *nowhere near* accepting it", "is
 * *anything but* keen on it", "will do *anything but* sign it". They deny it as "not" does; empty where there are none.
 */
export function distanceBefore({ tokens }: Sentence, head: Token): Token[] {
  const before = tokens.slice(Math.max(0, head.index - REACH), head.index);
  const said = before.map(({ text }) => text.toLowerCase()).join(' ');
  const words = WORDS_OF_DISTANCE.exec(said)?.groups?.words;
  if (!words) return [];
  const first = before.length - said.slice(said.lastIndexOf(words)).split(' ').length;
  return before.slice(first);
}

/** "is *not far from* ready": as good as. */
export const isNotFar = ({ tokens }: Sentence, [first]: readonly Token[]): boolean =>
  /^(?:not|n['’]t)$/i.test(tokens[first.index - 1]?.text ?? '');
