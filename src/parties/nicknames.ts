import type { Entity } from './entity.ts';
import { mentionOf, type Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';

/**
 * "the conservatives", "the far right": a nickname in small letters stands for a registered party that the document also
 * calls by its name; of several such parties, for the one it names most. Null for any other phrase.
 */
export function describeByNickname(phrase: Phrase): Mention | null {
  const { reading, sentence, noun, first, definite } = phrase;
  if (!definite) return null;
  const words = reading.words(sentence, first, noun.index);
  const named = reading.registry
    .nicknamed(words)
    .map((party) => reading.store.entities.find((entity) => entity.registered === party && entity.names.size > 0))
    .filter((entity): entity is Entity => entity !== undefined)
    .sort((a, b) => nameCount(b) - nameCount(a));
  return named.length ? mentionOf(phrase, named[0], 'description', 0.7) : null;
}

const nameCount = (entity: Entity): number => [...entity.names.values()].reduce((sum, count) => sum + count, 0);
