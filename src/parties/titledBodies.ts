import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';
import { isCapitalised } from './spelling.ts';
import { TIME_WORDS } from './vocabulary/groups.ts';

/**
 * "the little Kestrel bloc": a name that ends in the common noun, of one that the text has not named otherwise.
 * Where a name was found, its family, party or movement is filed with the names already (households.ts).
 */
export function titledBody({ reading, sentence, noun, lemma }: Phrase): Entity | null {
  const front = sentence.tokens[noun.index - 1];
  if (!/^(?:party|movement|list|alliance|bloc|league|foundation|union)$/.test(lemma) || noun.text !== lemma)
    return null;
  if (front?.upos !== 'PROPN' || !isCapitalised(front.text) || front.head !== noun.index) return null;
  if (reading.at(sentence.index, front.index) || reading.nationalities[sentence.index].has(front.index)) return null;
  const word = front.text.toLowerCase();
  if (TIME_WORDS.has(word) || reading.store.entities.some((entity) => entity.hasWord(word))) return null;
  const entity = reading.store.named(`${front.text} ${noun.text}`, 'organisation');
  entity.nouns.add(lemma);
  return entity;
}
