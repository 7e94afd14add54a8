import { blocHasTrait, isTrait, stateHasTrait } from '../knowledge/stateTraits.ts';
import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';

/** Words of a description that tell states and blocs apart: "west african" of "the West African country", "kingdom" of "the kingdom". */
export function traitsOf({ sentence, first, noun, lemma }: Phrase): string[] {
  const words = sentence.tokens
    .slice(first, noun.index)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
    .replace(/ ?- ?/g, '-')
    .split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1]}`;
    if (isTrait(pair)) {
      found.push(pair);
      at += 1;
    } else if (isTrait(words[at])) found.push(words[at]);
  }
  if (isTrait(lemma)) found.push(lemma);
  return found;
}

/** Can all of these be said of the party? Of an organisation they are said of the state it comes from, if that is known. */
export function fitsTraits(entity: Entity, traits: readonly string[]): boolean {
  return traits.every((trait) => {
    if (entity.kind === 'state') return stateHasTrait(entity.registered?.id ?? '', trait);
    if (entity.kind === 'bloc') return blocHasTrait(entity.name, trait);
    const home = entity.home?.registered?.id ?? entity.registered?.country;
    return home ? stateHasTrait(home, trait) : true;
  });
}
