import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';

/** "*His master* will not sign, the Kremlin's spokesman said": whom somebody who speaks for another serves. */
export function superiorOf({ reading, sentence, noun, lemma, plural }: Phrase): Entity | null {
  if (lemma !== 'master' || plural) return null;
  const owner = sentence.child(noun, 'nmod:poss');
  const [servant, other] = (owner && reading.at(sentence.index, owner.index)?.entities) ?? [];
  return servant?.isPerson && !other && servant.principal ? servant.party : null;
}
