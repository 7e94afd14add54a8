import type { Sentence, Token } from '../language/sentence.ts';
import { causeRun } from './causeNames.ts';
import { isOfContinent, seatEnd } from './namelessCapitals.ts';
import { isOrganisationWord, isThingWord, isTitleNoun, isTitleWord, lower, nameRun, type Run } from './nameRuns.ts';
import { isRallying, newNameAtOpening } from './openingNames.ts';
import type { RegistryEntry, RegistryIndex } from './registryIndex.ts';
import { foldName, isCapitalised } from './spelling.ts';
import {
  BARE_STATE_BODIES,
  LEGISLATURES,
  LINES_OF_BUSINESS,
  NOT_ACRONYMS,
  ORGANISATION_NOUNS,
  PORTFOLIOS,
  REGIONAL_ADJECTIVES,
  STATE_BODIES,
} from './vocabulary/groups.ts';
import { POST_NOMINALS } from './vocabulary/roles.ts';

/** A stretch of tokens written like a name. */
export interface NameSpan {
  first: number;
  last: number;
  text: string;
  /** Registered parties that bear exactly this name. */
  entries: readonly RegistryEntry[];
}

/** How a sentence is set: headlines capitalise words that are no names. */
export type LetterCase = 'normal' | 'title' | 'capitals';

export function letterCase(sentence: Sentence): LetterCase {
  const words = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  if (words.length > 1 && isAllCapitals(sentence)) return 'capitals';
  if (words.length < 4) return 'normal';
  const capitals = words.filter((token) => token.text === token.text.toUpperCase()).length;
  if (capitals / words.length > 0.8) return 'capitals';
  // no headline ends with a full stop, but a sentence that is full of names may
  if (sentence.tokens[sentence.tokens.length - 1].text === '.') return 'normal';
  const titled = words.filter((token) => isCapitalised(token.text)).length;
  return titled / words.length > 0.75 && words.length > 5 ? 'title' : 'normal';
}

/** "PERU HOLDS THE LINE", but not "JAPAN" or "RMT: NO". */
function isAllCapitals({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{2,}/u.test(text));
  return words.length > 3 && words.every(({ text }) => text === text.toUpperCase());
}

/** Longest registered wording looked for, in tokens. */
const MAX_TOKENS = 10;

const slice = (tokens: readonly Token[], { first, last }: Run, text: string): string =>
  text.slice(tokens[first].start, tokens[last].end);

/**
 * Stretches of a sentence that look like names, left to right, without overlap. Titles and nationalities before a name are
 * separated from it ("Russian | President | Vladimir Putin").
 *
 * @param known folded names that the document introduces elsewhere: they count at the start of a sentence too, and in
 *   headlines only they and the registered ones do
 * @param explained folded names that an acronym in brackets spells: they are names from end to end
 */
export function findNameSpans(
  sentence: Sentence,
  text: string,
  registry: RegistryIndex,
  known: ReadonlySet<string> | null,
  explained: ReadonlySet<string>,
): NameSpan[] {
  const setting = letterCase(sentence);
  const spans: NameSpan[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    if (isOfContinent(tokens, at)) {
      at += 2;
      continue;
    }
    const seat = seatEnd(tokens, at);
    if (seat > at) {
      at = seat;
      continue;
    }
    const registered = registryMatch(tokens, at, text, registry);
    const cause = setting === 'normal' ? causeRun(tokens, at, registry) : null;
    const run =
      setting === 'normal'
        ? (knownRun(tokens, at, text, explained) ??
          cause ??
          nameRun(tokens, at, registry, known) ??
          openingRun(tokens, at, text, known) ??
          newNameAtOpening(tokens, at, text, registry))
        : (knownRun(tokens, at, text, known) ?? introducedRun(tokens, at, registry, setting));
    if (registered && (!run || registered.last >= run.last)) {
      spans.push(registered);
      at = registered.last + 1;
    } else if (run && (run === cause || explained.has(foldName(slice(tokens, run, text))))) {
      spans.push({ ...run, text: slice(tokens, run, text), entries: [] });
      at = run.last + 1;
    } else if (run) {
      const pieces = splitRun(tokens, run, text, registry);
      spans.push(...pieces);
      at = run.last + 1;
    } else at += 1;
  }
  return spans;
}

function registryMatch(
  tokens: readonly Token[],
  at: number,
  text: string,
  registry: RegistryIndex,
  until = tokens.length - 1,
): NameSpan | null {
  if (!isCapitalised(tokens[at].text) && !/^(al|el)$/.test(tokens[at].text)) return null;
  const article = tokens[at].text === 'The';
  const limit = Math.min(until, at + Math.min(registry.longest * 2, MAX_TOKENS) - 1);
  for (let last = limit; last >= at; last--) {
    const wording = slice(tokens, { first: at, last }, text);
    // "The Left" is a party, but not in "The Left Party of the island"
    if (article && tokens[last + 1] && isCapitalised(tokens[last + 1].text) && isOrganisationWord(tokens[last + 1]))
      continue;
    if (last === at && PORTFOLIOS.has(lower(tokens[at])) && isOffice(tokens[last + 1])) continue;
    const entries = registry.find(wording).filter((entry) => !article || entry.wording.startsWith('The '));
    if (entries.length && !(last === at && isCommonOpening(tokens[at], text)))
      return { first: at, last, text: wording, entries };
  }
  return null;
}

/** "Amnesty is off the table": a capital that the start of the sentence gives to a word the text also writes small. */
function isCommonOpening(token: Token, text: string): boolean {
  if (token.index > 1 || token.upos === 'PROPN' || token.text === token.text.toUpperCase()) return false;
  return text.includes(` ${token.text.toLowerCase()}`);
}

/** The longest stretch that is one of the known names. */
function knownRun(tokens: readonly Token[], at: number, text: string, known: ReadonlySet<string> | null): Run | null {
  if (!isCapitalised(tokens[at].text) || tokens[at].text === 'The' || !known) return null;
  for (let last = Math.min(tokens.length, at + MAX_TOKENS) - 1; last >= at; last--)
    if (known.has(foldName(slice(tokens, { first: at, last }, text)))) return { first: at, last };
  return null;
}

/** "Northern Lines refused": at the start of a sentence the adjective belongs to the name if the document knows them together. */
function openingRun(tokens: readonly Token[], at: number, text: string, known: ReadonlySet<string> | null): Run | null {
  if (tokens.slice(0, at).some((token) => /[\p{L}\p{N}]/u.test(token.text))) return null;
  const run = knownRun(tokens, at, text, known);
  return run && run.last > run.first ? run : null;
}

/** "Letter to Ministers from the Alliance of Brewers": in a headline, an organisation that the word before introduces. */
function introducedRun(tokens: readonly Token[], at: number, registry: RegistryIndex, setting: LetterCase): Run | null {
  const before = tokens[at - 1]?.text === 'the' ? tokens[at - 2] : tokens[at - 1];
  if (setting !== 'title' || !/^(by|from)$/.test(before?.text ?? '')) return null;
  const run = nameRun(tokens, at, registry, null);
  return run && (isOrganisationWord(tokens[run.first]) || isOrganisationWord(tokens[run.last])) ? run : null;
}

/** Cuts a run into what is named in it: "US Trade Representative Jane Roe" into "US" and "Jane Roe", "UK-EU" into both. */
function splitRun(tokens: readonly Token[], whole: Run, text: string, registry: RegistryIndex): NameSpan[] {
  const run = withoutPostNominal(tokens, whole);
  const hyphenated = splitAtHyphen(tokens, run, text, registry);
  if (hyphenated) return hyphenated;
  const last = tokens[run.last];
  const spans: NameSpan[] = [];
  const lead = registryMatch(tokens, run.first, text, registry, run.last);
  const start = nameStart(tokens, run);
  if (lead && lead.last < run.last) {
    const next = tokens[lead.last + 1];
    const people = lead.entries.every((entry) => entry.party.kind === 'person');
    if (isTitleWord(next) && !isOrganisationWord(last)) spans.push(lead);
    else if (isGeneric(tokens, { first: lead.last + 1, last: run.last })) {
      // "Reform Bloc" is a name of its own where "Reform" is not the registered party
      const organised = lead.first === run.first && lead.entries.every(({ party }) => party.kind === 'organisation');
      return [organised ? { ...run, text: slice(tokens, run, text), entries: lead.entries } : lead];
    } else if (isBranch(tokens, lead, run)) return [{ ...run, text: lead.text, entries: lead.entries }];
    else if (!people && !isOrganisationWord(last) && !isThingWord(last)) {
      const person = registryMatch(tokens, lead.last + 1, text, registry, run.last);
      if (person && person.last === run.last) return [lead, person];
    }
  }
  const rest: Run = { first: Math.max(start, spans.length ? spans[0].last + 1 : run.first), last: run.last };
  if (rest.first > rest.last || isGeneric(tokens, rest)) return spans;
  const inner = registryMatch(tokens, rest.first, text, registry, rest.last);
  if (inner && inner.last === rest.last) return [...spans, inner];
  const tail = innerPerson(tokens, rest, text, registry);
  if (tail) return [...spans, tail];
  return [...spans, { ...rest, text: slice(tokens, rest, text), entries: [] }];
}

/** "Jane Roe | MP": a seat or an honour behind a name is no part of it. */
const withoutPostNominal = (tokens: readonly Token[], { first, last }: Run): Run => ({
  first,
  last: last > first + 1 && POST_NOMINALS.has(tokens[last].text) ? last - 1 : last,
});

/** Where the name proper starts, behind the titles: "Deputy Prime Minister | Ana Lund"; an organisation keeps its words. */
function nameStart(tokens: readonly Token[], { first, last }: Run): number {
  if (isRallying(tokens, { first, last })) return first;
  if (
    isOrganisationWord(tokens[last]) ||
    tokens.slice(first, last + 1).some((token) => /^(of|['’])$/.test(token.text) && token.index > first)
  ) {
    const title = tokens.slice(first, last).findIndex((token) => /^of$/.test(token.text));
    if (title !== 1 || !isTitleNoun(tokens[first])) return first;
  }
  let start = first < last && isLineOfBusiness(tokens[first]) ? first + 1 : first;
  for (let at = first; at <= last; at++) if (isTitleNoun(tokens[at]) && (at < last || start > first)) start = at + 1;
  while (start < last && /^[-.]$/.test(tokens[start].text)) start += 1;
  return start;
}

/** "*Chipmaker* Intel": a capital that opens the sentence, or that of a headline. */
const isLineOfBusiness = (token: Token): boolean => LINES_OF_BUSINESS.test(token.text);

/** "Norsk Hydro Aluminium", "UAW Local 12": a division of a registered organisation is that organisation. */
function isBranch(tokens: readonly Token[], lead: NameSpan, run: Run): boolean {
  return (
    lead.entries.every(isSureOrganisation) &&
    (isOrganisationWord(tokens[run.last]) || /^(local|\d+)$/.test(lower(tokens[lead.last + 1])))
  );
}

const isSureOrganisation = ({ party, form, wording }: RegistryEntry): boolean =>
  party.kind === 'organisation' && form !== 'demonym' && !party.ambiguousNames?.includes(wording);

function splitAtHyphen(tokens: readonly Token[], run: Run, text: string, registry: RegistryIndex): NameSpan[] | null {
  for (let at = run.first + 1; at < run.last; at++) {
    if (!/^[-/]$/.test(tokens[at].text)) continue;
    const left = registryMatch(tokens, run.first, text, registry, at - 1);
    const right = registryMatch(tokens, at + 1, text, registry, run.last);
    if (left?.last === at - 1 && right) return [left, right];
  }
  return null;
}

/** A registered full name at the end of a run ("Formator Bart De Wever"). */
function innerPerson(tokens: readonly Token[], run: Run, text: string, registry: RegistryIndex): NameSpan | null {
  if (isOrganisationWord(tokens[run.last]) || isThingWord(tokens[run.last])) return null;
  for (let at = run.first + 1; at < run.last; at++) {
    const match = registryMatch(tokens, at, text, registry, run.last);
    if (match?.last === run.last && match.entries.some((entry) => entry.party.kind === 'person')) return match;
  }
  return null;
}

/** A single capitalised noun for a body: "Alliance", "Union", "Commission". */
export function isGenericName(text: string): boolean {
  return ORGANISATION_NOUNS.has(text.toLowerCase()) && text !== text.toUpperCase();
}

/** "Labour *minister*" holds an office; "Labour leader", "Labour MPs" belong to a party. */
const isOffice = (token: Token | undefined) =>
  token !== undefined && /^(?:minister|ministry|secretary|commissioner|department)$/i.test(token.text);

/** Only words that describe: "Prime Minister", "Government", "Foreign Ministry", "MPs" are no names. */
function isGeneric(tokens: readonly Token[], { first, last }: Run): boolean {
  const head = tokens[last];
  const word = lower(head);
  if (NOT_ACRONYMS.has(word) && first === last) return true;
  // "European diplomats", "a Latin American delegate"
  if (
    tokens[last + 1]?.upos === 'NOUN' &&
    tokens.slice(first, last + 1).every((token) => REGIONAL_ADJECTIVES.has(lower(token)))
  )
    return true;
  const front = tokens.slice(first, last);
  if (
    isTitleNoun(head) &&
    front.every((token) => isTitleWord(token) || PORTFOLIOS.has(lower(token)) || token.text === '-')
  )
    return true;
  if (front.length && !front.every((token) => PORTFOLIOS.has(lower(token)) || isTitleWord(token))) return false;
  if (front.length) return /^(ministry|government|cabinet|administration|office|army|navy)$/.test(word);
  return (
    ORGANISATION_NOUNS.has(word) ||
    STATE_BODIES.has(word) ||
    BARE_STATE_BODIES.has(word) ||
    LEGISLATURES.has(word) ||
    (PORTFOLIOS.has(word) && (!/^Labou?r$/.test(head.text) || isOffice(tokens[last + 1])))
  );
}
