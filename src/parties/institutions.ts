import type { Sentence, Token } from '../language/sentence.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { isCapitalised } from './spelling.ts';
import { phraseStart } from './sponsors.ts';
import { PLACED_INSTITUTIONS, PLACES_THEMSELVES } from './vocabulary/institutions.ts';
import { nameAll } from './wordMention.ts';

/**
 * "the universities of Brno and Olomouc", "the port of Ningbo", "the cities of Athens and Rome": one party for each place named, which
 * the noun makes the name of; cities and cantons are called by the place alone. Null where no place follows.
 */
export function resolveInstitution(reading: Reading, sentence: Sentence, noun: Token): Mention | null {
  const lemma = noun.lemma.toLowerCase();
  const itself = PLACES_THEMSELVES.has(lemma);
  if (noun.upos !== 'NOUN' || !(itself || PLACED_INSTITUTIONS.has(lemma))) return null;
  if (sentence.tokens[noun.index + 1]?.text !== 'of') return null;
  const { places, last } = placesAfter(sentence, noun.index + 2);
  if (!places.length || (isPluralNoun(noun) ? places.length < 2 : places.length > 1)) return null;
  // the university's own name is written with a capital and read as one
  const spelt =
    lemma === 'university' || lemma === 'diocese' ? lemma.replace(/^./, (letter) => letter.toUpperCase()) : lemma;
  const entities = places.map((place) => reading.store.named(itself ? place : `${spelt} of ${place}`, 'organisation'));
  reading.drop(sentence.index, noun.index + 2, last);
  return {
    sentence: sentence.index,
    first: phraseStart(sentence, noun),
    last,
    head: noun.index,
    form: places.length > 1 ? 'collective' : 'name',
    entities,
    antecedent: places.length > 1 ? nameAll(entities) : null,
    certainty: 0.85,
  };
}

/** Capitalised runs joined by commas and "and" from a place on, until another word ends them. */
function placesAfter(sentence: Sentence, from: number): { places: string[]; last: number } {
  const { tokens } = sentence;
  const places: string[] = [];
  let run: string[] = [];
  let last = from - 1;
  for (let index = from; index <= tokens.length; index++) {
    const token = tokens[index];
    if (token && isCapitalised(token.text) && token.upos === 'PROPN') {
      run.push(token.text);
      last = index;
      continue;
    }
    if (run.length) places.push(run.join(' '));
    run = [];
    const next = tokens[index + 1];
    const joins = token && /^(,|and|&)$/.test(token.text) && next && isCapitalised(next.text) && next.upos === 'PROPN';
    if (!joins) break;
  }
  // "of Brno, Ana Lund said": a comma alone joins nothing
  const joined = tokens.slice(from, last).some((token) => /^(and|&)$/.test(token.text));
  return joined || places.length < 2
    ? { places, last }
    : { places: places.slice(0, 1), last: from + places[0].split(' ').length - 1 };
}
