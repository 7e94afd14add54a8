import countries from 'world-countries';
import { slug } from './iriTail.ts';
import type { PartyEntry } from './registryReader.ts';

/** Names by which news calls a state, where world-countries has another as its common name. */
const NEWS_LABELS: Readonly<Record<string, string>> = {
  TUR: 'Turkey',
  COD: 'Democratic Republic of the Congo',
  CPV: 'Cape Verde',
  CZE: 'Czech Republic',
  TLS: 'East Timor',
  VAT: 'Holy See',
};

/** Territories that take positions of their own in negotiations though no UN member state. */
const TERRITORIES = new Set(['TWN', 'PSE', 'UNK', 'ESH', 'GRL', 'HKG', 'COK', 'NIU', 'NCL', 'FRO', 'GIB', 'PRI']);

/** Demonyms in use beside, or instead of, those of world-countries. */
const DEMONYMS: Readonly<Record<string, string[]>> = {
  GBR: ['British', 'Briton', 'Britons', 'Brits'],
  TUR: ['Turkish', 'Turk', 'Turks'],
  ESP: ['Spanish', 'Spaniard', 'Spaniards'],
  POL: ['Polish', 'Pole', 'Poles'],
  FIN: ['Finnish', 'Finn', 'Finns'],
  SWE: ['Swedish', 'Swede', 'Swedes'],
  DNK: ['Danish', 'Dane', 'Danes'],
  ISL: ['Icelandic', 'Icelander', 'Icelanders'],
  NZL: ['New Zealander', 'New Zealanders'],
  ARG: ['Argentine', 'Argentinian', 'Argentines'],
  AFG: ['Afghan', 'Afghans'],
  SAU: ['Saudi', 'Saudis', 'Saudi Arabian'],
  KGZ: ['Kyrgyz'],
  TJK: ['Tajik', 'Tajiks'],
  UZB: ['Uzbek', 'Uzbeks'],
  KAZ: ['Kazakh', 'Kazakhs', 'Kazakhstani'],
  LUX: ['Luxembourgish', 'Luxembourger'],
  LIE: ['Liechtensteiner'],
  SRB: ['Serbian', 'Serb', 'Serbs'],
  HRV: ['Croatian', 'Croat', 'Croats'],
  SVN: ['Slovenian', 'Slovene', 'Slovenes'],
  SVK: ['Slovak', 'Slovakian', 'Slovaks'],
  PHL: ['Filipino', 'Philippine', 'Filipinos'],
  MDV: ['Maldivian'],
  ARE: ['Emirati', 'Emiratis'],
  BIH: ['Bosnian', 'Bosnians'],
  TTO: ['Trinidadian'],
  ATG: ['Antiguan'],
  KNA: ['Kittitian'],
  PSE: ['Palestinian', 'Palestinians'],
  BWA: ['Botswanan', 'Motswana'],
  LSO: ['Basotho', 'Lesothan'],
  ECU: ['Ecuadorian', 'Ecuadorean'],
  SUR: ['Surinamese'],
  NPL: ['Nepali', 'Nepalese'],
  BGD: ['Bangladeshi', 'Bangladeshis'],
  DJI: ['Djiboutian'],
  BFA: ['Burkinabe', 'Burkinabé'],
  MMR: ['Burmese', 'Myanmar'],
  ESH: ['Sahrawi', 'Saharawi', 'Sahrawis'],
  VAT: [],
};

/** Capitals whose name is that of the state, or means something else more often than the government there. */
const NO_METONYM = new Set(['LUX', 'SGP', 'MCO', 'DJI', 'SMR', 'VAT', 'GIB', 'NRU', 'JAM', 'CPV', 'VCT', 'MLT', 'SYC']);

/** Spellings of capitals that differ from world-countries. */
const CAPITALS: Readonly<Record<string, string[]>> = {
  USA: ['Washington'],
  UKR: ['Kyiv', 'Kiev'],
  NLD: ['The Hague', 'Amsterdam'],
  IND: ['New Delhi', 'Delhi'],
  IRN: ['Tehran', 'Teheran'],
  ISR: ['Jerusalem', 'Tel Aviv'],
  YEM: ['Sanaa', "Sana'a", 'Aden'],
  MLT: ['Valletta'],
  CIV: ['Abidjan', 'Yamoussoukro'],
  TZA: ['Dodoma'],
  BOL: ['La Paz', 'Sucre'],
  MMR: ['Naypyidaw', 'Nay Pyi Taw', 'Naypyitaw'],
  MDA: ['Chisinau', 'Chișinău'],
  BRA: ['Brasilia', 'Brasília'],
  CHE: ['Bern', 'Berne'],
  KAZ: ['Astana'],
  AZE: ['Baku'],
  ZAF: ['Pretoria'],
  TCD: ["N'Djamena", 'N’Djamena'],
  BDI: ['Gitega', 'Bujumbura'],
  MNG: ['Ulaanbaatar', 'Ulan Bator'],
  PSE: ['Ramallah'],
};

/** Names that are also first names, words, US states or other states. */
const AMBIGUOUS: Readonly<Record<string, string[]>> = {
  JOR: ['Jordan'],
  GEO: ['Georgia', 'Georgian'],
  TCD: ['Chad'],
  TUR: ['Turkey'],
  NER: ['Niger'],
  GIN: ['Guinea'],
  COG: ['Congo', 'Congolese'],
  COD: ['Congo', 'Congolese'],
  DMA: ['Dominica', 'Dominican'],
  DOM: ['Dominican'],
  IND: ['Indian'],
  BEL: ['Brussels'],
  PER: ['Lima'],
  CHL: ['Santiago'],
  CRI: ['San José'],
  JAM: ['Kingston'],
  SYC: ['Victoria'],
  NZL: ['Wellington'],
  LBY: ['Tripoli'],
  GUY: ['Georgetown'],
  POL: ['Pole', 'Poles'],
  FIN: ['Finn'],
  MLI: ['Mali'],
  CUB: ['Cuba'],
  TGO: ['Togo'],
  OMN: ['Oman'],
  MCO: ['Monaco'],
  USA: ['US'],
  NLD: ['Amsterdam', 'Holland'],
  WSM: ['Samoa'],
};

/** Plural of inhabitants where English forms it with an s ("Russians", but "the French", "the Chinese"). */
function withPlurals(demonym: string): string[] {
  return /(?:an|i)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}

const isLatin = (name: string) => /^[\p{Script=Latin}\s.'’()-]+$/u.test(name);

/**
 * The states of the world as parties, from the world-countries data set: names as news writes them, official names and
 * abbreviations as aliases, English demonyms, capitals as metonyms. Territories without a foreign policy are left out.
 */
export function states(): PartyEntry[] {
  return countries
    .filter((country) => country.independent || TERRITORIES.has(country.cca3))
    .map((country): PartyEntry => {
      const code = country.cca3;
      const label = NEWS_LABELS[code] ?? country.name.common;
      const names = [country.name.common, country.name.official, ...country.altSpellings];
      // A two-letter code is no name in running text, save those that news uses; "Congo, Republic of the" is none either.
      const usable = names.filter((name) => name.length > 2 && isLatin(name) && !name.includes(','));
      const aliases = [...new Set(usable)].filter((name) => name !== label);
      const english = country.demonyms?.eng;
      const demonyms =
        DEMONYMS[code] ?? [english?.m, english?.f].flatMap((word) => word?.split(/, | or /) ?? []).flatMap(withPlurals);
      const entry: PartyEntry = {
        id: slug(label),
        label,
        kind: 'state',
        aliases,
        demonyms: [...new Set(demonyms)].filter(Boolean),
      };
      entry.metonyms = CAPITALS[code] ?? (NO_METONYM.has(code) ? [] : country.capital);
      const ambiguous = AMBIGUOUS[code] ?? [];
      if (ambiguous.length) entry.ambiguousNames = ambiguous;
      return entry;
    });
}
