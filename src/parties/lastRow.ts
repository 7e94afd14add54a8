import type { Sentence } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';

/** How far back a row may stand, in sentences. */
const REACH = 2;

/** The parties that the text named last in a row ("Chile, Peru and Bolivia"), before this sentence or in it; null if it did not lately. */
export function lastRow(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  accept: (row: readonly Entity[]) => boolean = () => true,
): Entity[] | null {
  const near = discourse.before(sentence);
  for (let at = near.length - 1; at >= 0; at--) {
    const { entities, sentence: place } = near[at];
    if (sentence.index - place.index > REACH) return null;
    if (entities.length < 2) continue;
    const parties = [...new Set(entities.map(({ party }) => party))];
    if (parties.length !== entities.length || reading.author === parties[0]) continue;
    if (accept(entities)) return entities;
  }
  return null;
}
