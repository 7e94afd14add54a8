import type { Sentence } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';
import { CALLED_TOWN, PART_OF_STATE } from './vocabulary/institutions.ts';

/**
 * Whom a mayor or governor speaks for where the text does not say: "the city" or "City Hall" that the document speaks of, the province that the
 * paragraph is about; null if there is none.
 */
export function placeOfOffice(reading: Reading, sentence: Sentence, role: string, before: number): Entity | null {
  return /mayor$/.test(role) ? townOf(reading) : /^governor$/.test(role) ? provinceOf(reading, sentence, before) : null;
}

/** The only town of the document, by what the text calls it. */
function townOf({ store, mentions }: Reading): Entity | null {
  const towns = store.entities.filter(({ name, isPerson }) => !isPerson && CALLED_TOWN.test(name));
  const spoken = towns.filter((town) =>
    mentions.some((found) => found.some(({ entities }) => entities.includes(town))),
  );
  return spoken.length === 1 ? spoken[0] : null;
}

/** The only place named before in a paragraph that calls it a province or the like. */
function provinceOf(reading: Reading, sentence: Sentence, before: number): Entity | null {
  const { sentences } = reading.document;
  const places = new Set<Entity>();
  let isPart = false;
  for (let index = sentence.index; sentences[index]?.paragraph === sentence.paragraph; index--) {
    isPart ||= sentences[index].tokens.some(({ lemma }) => PART_OF_STATE.has(lemma.toLowerCase()));
    for (const { form, entities, last } of reading.mentions[index]) {
      const [entity] = entities;
      const isPlace = form === 'name' && !entity?.registered && /^(?:state|organisation)$/.test(entity?.kind ?? '');
      if (isPlace && entities.length === 1 && (index < sentence.index || last < before)) places.add(entity);
    }
  }
  const [place] = places;
  return isPart && places.size === 1 ? place : null;
}
