import { isRelation } from '../language/sentence.ts';
import { mentionOf, type Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';
import { fitsTraits, traitsOf } from './traits.ts';
import { COUNTRY_NOUNS, ISLAND_NOUNS } from './vocabulary/groups.ts';

/** Adjectives of a country that is another than the ones spoken of. */
const ANOTHER: ReadonlySet<string> = new Set(['neighbouring', 'neighboring', 'host', 'other', 'third', 'foreign']);

/** "the country", "the West African nation", "the kingdom", "the islanders": the state named last of which this can be said. */
export function describeCountry(phrase: Phrase): Mention | null {
  const { discourse, lemma, definite, sentence, first, noun } = phrase;
  const inhabitants = lemma === 'islander';
  if (!definite || phrase.plural !== inhabitants) return null;
  if (!inhabitants && !COUNTRY_NOUNS.has(lemma)) return null;
  // "on the island" is where, "the island wants" is who
  if (ISLAND_NOUNS.has(lemma) && !isRelation(noun.rel, 'nsubj') && noun.rel !== 'nmod:poss') return null;
  if (sentence.tokens.slice(first, noun.index).some(({ text }) => ANOTHER.has(text.toLowerCase()))) return null;
  const traits = traitsOf(phrase);
  const state = discourse.last(
    (entity, mention) => entity.kind === 'state' && mention.certainty > 0.5 && fitsTraits(entity, traits),
  );
  return state && mentionOf(phrase, state, 'description', traits.length ? 0.75 : 0.6);
}
