import countries, { type Country } from 'world-countries';
import { slug } from './iriTail.ts';
import type { PartyEntry } from './registryReader.ts';
import { ALIASES, AMBIGUOUS, CAPITALS, DEMONYMS, NEWS_LABELS, NO_METONYM, TERRITORIES } from './stateNames.ts';

/** Plural of inhabitants where English forms it with an s ("Russians", but "the French", "the Chinese"). */
function withPlurals(demonym: string): string[] {
  return /(?:an|i)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}

/** The name, and as keyboards without accents and curly quotes write it ("Bogota" beside "Bogotá"). */
function withPlainSpelling(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const spellings = [name, plain];
  return spellings.flatMap((spelling) =>
    spelling.includes("'") ? [spelling, spelling.replaceAll("'", '’')] : [spelling],
  );
}

/** The name by which news calls a state. */
export const stateLabel = (country: Country): string => NEWS_LABELS[country.cca3] ?? country.name.common;

/**
 * The states of the world as parties, from the world-countries data set: names as news writes them, official names and
 * abbreviations as aliases, English demonyms, capitals as metonyms. Territories without a foreign policy are left out.
 */
export function states(): PartyEntry[] {
  return countries
    .filter((country) => country.independent || TERRITORIES.has(country.cca3))
    .map((country): PartyEntry => {
      const code = country.cca3;
      const label = stateLabel(country);
      // Not altSpellings: most are native names ("Island" for Iceland) or codes that English text uses for other things.
      const names = [country.name.common, country.name.official, ...(ALIASES[code] ?? [])].flatMap(withPlainSpelling);
      const aliases = [...new Set(names)].filter((name) => name !== label);
      const english = country.demonyms?.eng;
      const demonyms =
        DEMONYMS[code] ?? [english?.m, english?.f].flatMap((word) => word?.split(/, | or /) ?? []).flatMap(withPlurals);
      const entry: PartyEntry = {
        id: slug(label),
        label,
        kind: 'state',
        aliases,
        demonyms: [...new Set(demonyms.flatMap(withPlainSpelling))].filter(Boolean),
      };
      const seats = CAPITALS[code] ?? (NO_METONYM.has(code) ? [] : country.capital);
      entry.metonyms = [...new Set(seats.flatMap(withPlainSpelling))];
      const ambiguous = AMBIGUOUS[code] ?? [];
      if (ambiguous.length) entry.ambiguousNames = ambiguous;
      return entry;
    });
}
