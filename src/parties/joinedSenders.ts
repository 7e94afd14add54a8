import type { Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';
import { nameAll } from './wordMention.ts';

/**
 * "Ministers from Kenya and Chile", "envoys of the Front and the League": where what several sent is read as the first of them, all of
 * those joined to it behind the noun are meant. "A minister from Kenya and Chile" is one person's matter and stays as it is.
 */
export function withJoinedSenders(phrase: Phrase, mention: Mention | null): Mention | null {
  const { reading, sentence, noun, plural, sponsor } = phrase;
  if (!mention || !plural || mention.entities[0] !== sponsor?.entity || sponsor.last <= noun.index) return mention;
  const first = reading.mentions[sentence.index].find(
    ({ last, first: start, entities }) => last === sponsor.last && start > noun.index && entities[0] === sponsor.entity,
  );
  if (!first) return mention;
  const others = sentence
    .children(sentence.tokens[first.head], 'conj')
    .map((token) => reading.at(sentence.index, token.index))
    .filter((other) => other !== undefined && NAMED.test(other.form) && other.entities.length === 1)
    .map((other) => other!);
  const entities = [...new Set([...mention.entities, ...others.map((other) => other.entities[0])])];
  if (entities.length === 1 || entities.some(({ isPerson }) => isPerson)) return mention;
  return {
    ...mention,
    last: Math.max(mention.last, ...others.map(({ last }) => last)),
    entities,
    antecedent: nameAll(entities),
  };
}

const NAMED = /^(?:name|acronym|metonym)$/;
