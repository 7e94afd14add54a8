import countries, { type Country } from 'world-countries';
import { slug } from './iriTail.ts';
import { BLOC_REGIONS, DATA_REGIONS, NEWS_REGIONS } from './regions.ts';
import { stateLabel } from './states.ts';

/** What the official name of a state begins with, by the noun that news calls it. */
const FORMS: Readonly<Record<string, RegExp>> = {
  kingdom: /\bkingdom\b/i,
  monarchy: /\b(kingdom|sultanate|principality|emirates|grand duchy)\b/i,
  sultanate: /\bsultanate\b/i,
  emirate: /^state of (kuwait|qatar)$/i,
  principality: /\bprincipality\b/i,
  duchy: /\bduchy\b/i,
};

const byId = new Map<string, Country>();

function countryOf(stateId: string): Country | undefined {
  if (!byId.size) for (const country of countries) byId.set(slug(stateLabel(country)), country);
  return byId.get(stateId);
}

const ISLAND = /^(island|archipelago|islander)$/;

/** Is this word one that tells states apart by where they lie or how they are governed ("west african", "landlocked", "kingdom")? */
export const isTrait = (word: string): boolean =>
  word === 'landlocked' ||
  ISLAND.test(word) ||
  [NEWS_REGIONS, DATA_REGIONS, FORMS].some((table) => Object.hasOwn(table, word)) ||
  BLOC_WORDS.has(word);

const BLOC_WORDS: ReadonlySet<string> = new Set(Object.values(BLOC_REGIONS).flat());

/**
 * Does the word fit this state? The data are those of world-countries, with the regions of news where they differ.
 *
 * @param word one for which `isTrait` holds, in lower case
 */
export function stateHasTrait(stateId: string, word: string): boolean {
  const country = countryOf(stateId);
  if (!country) return false;
  if (word === 'landlocked') return country.landlocked;
  if (ISLAND.test(word)) return country.borders.length === 0 || SHARED_ISLANDS.has(country.cca3);
  const region = NEWS_REGIONS[word];
  if (region) return region.has(country.cca3);
  const form = FORMS[word];
  if (form) return form.test(country.name.official);
  return country.region === DATA_REGIONS[word] || country.subregion === DATA_REGIONS[word];
}

/** Island states with a land border. */
const SHARED_ISLANDS: ReadonlySet<string> = new Set(['CUB', 'DOM', 'HTI', 'IRL', 'IDN', 'TLS', 'PNG', 'BRN', 'LKA']);

/** Does the word fit this bloc, by its label? A bloc of which nothing is known fits none. */
export const blocHasTrait = (label: string, word: string): boolean => BLOC_REGIONS[label]?.includes(word) ?? false;
