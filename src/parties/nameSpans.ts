import type { Sentence, Token } from '../language/sentence.ts';
import type { RegistryEntry, RegistryIndex } from './registryIndex.ts';
import { foldName, isCapitalised, looksLikeAcronym } from './spelling.ts';
import { NAME_PARTICLES } from './vocabulary/givenNames.ts';
import { NON_PARTY_MARKERS, ORGANISATION_MARKERS } from './vocabulary/groups.ts';
import { COURTESY_TITLES, ROLE_CLASS, ROLE_MODIFIERS } from './vocabulary/roles.ts';

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
  if (words.length < 4) return 'normal';
  const capitals = words.filter((token) => token.text === token.text.toUpperCase()).length;
  if (capitals / words.length > 0.8) return 'capitals';
  const titled = words.filter((token) => isCapitalised(token.text)).length;
  return titled / words.length > 0.75 ? 'title' : 'normal';
}

/**
 * Stretches of a sentence that look like names, left to right, without overlap. Titles and nationalities before a name are
 * separated from it ("Russian | President | Vladimir Putin" yields the person; the nationality is no span of its own).
 *
 * @param known folded names that the document introduces elsewhere; in headlines only these and the registry count
 */
export function findNameSpans(
  sentence: Sentence,
  text: string,
  registry: RegistryIndex,
  known: ReadonlySet<string> | null,
): NameSpan[] {
  const setting = letterCase(sentence);
  const spans: NameSpan[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const registered = registryMatch(tokens, at, text, registry);
    const run = setting === 'normal' ? nameRun(tokens, at, registry) : knownRun(tokens, at, text, known);
    if (registered && (!run || registered.last >= run.last || isSeparable(tokens, registered, run, registry, text))) {
      spans.push(registered);
      at = registered.last + 1;
    } else if (run) {
      spans.push(...splitRun(tokens, run, text, registry));
      at = run.last + 1;
    } else at += 1;
  }
  return spans;
}

const MAX_WORDS = 9;

function slice(tokens: readonly Token[], first: number, last: number, text: string): string {
  return text.slice(tokens[first].start, tokens[last].end);
}

function registryMatch(tokens: readonly Token[], at: number, text: string, registry: RegistryIndex): NameSpan | null {
  if (!isCapitalised(tokens[at].text) && !/^(al|el)$/.test(tokens[at].text)) return null;
  if (
    at > 0 &&
    tokens[at - 1].text === '-' &&
    tokens[at - 1].end === tokens[at].start &&
    isCapitalised(tokens[at - 2]?.text ?? '')
  )
    if (registry.find(slice(tokens, at, at, text)).every((entry) => entry.form !== 'name')) return null;
  const limit = Math.min(tokens.length, at + Math.min(registry.longest * 2, MAX_WORDS));
  for (let last = limit - 1; last >= at; last--) {
    const wording = slice(tokens, at, last, text);
    const entries = registry.find(wording);
    if (entries.length) return { first: at, last, text: wording, entries };
  }
  return null;
}

const CONNECTOR = /^(of|for|and|de|du|des|di|da|the|&|-|'|’s|'s|on|in|to|a)$/;

/** Can this token start or continue a name? */
function isNameWord(token: Token): boolean {
  if (!isCapitalised(token.text) && !/^\p{N}+\p{Lu}|^\p{Lu}/u.test(token.text)) return false;
  if (token.upos === 'PROPN' || looksLikeAcronym(token.text)) return true;
  return (
    token.index > 0 && (token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'X' || token.upos === 'VERB')
  );
}

/** The longest capitalised run that starts here, with "of", "and" and particles inside where names have them. */
function nameRun(
  tokens: readonly Token[],
  at: number,
  registry: RegistryIndex,
): { first: number; last: number } | null {
  if (!isNameWord(tokens[at])) return null;
  let last = at;
  let organisation = isOrganisationWord(tokens[at]);
  let insideOf = false;
  for (let next = at + 1; next < tokens.length && next - at < 14; next++) {
    const token = tokens[next];
    const joined = tokens[next - 1].end === token.start;
    if (isNameWord(token) && tokens[next - 1].text !== ',') {
      last = next;
      organisation ||= isOrganisationWord(token);
      continue;
    }
    const after = tokens[next + 1];
    if (!after) break;
    const afterIsName = isNameWord(after);
    if (
      token.text === '-' &&
      joined &&
      after.start === token.end &&
      (afterIsName || /^[\p{Ll}\p{N}]/u.test(after.text))
    ) {
      if (!afterIsName) last = ++next;
      continue;
    }
    if (NAME_PARTICLES.has(token.text.toLowerCase()) && !/^(do|so)$/.test(token.text)) {
      if (afterIsName || (NAME_PARTICLES.has(after.text) && tokens[next + 2] && isNameWord(tokens[next + 2]))) continue;
      if (after.text === '-' && tokens[next + 2] && isCapitalised(tokens[next + 2].text)) {
        next += 1;
        continue;
      }
    }
    if (/^(al|el|ul)$/i.test(token.text) && after.text === '-') {
      next += 1;
      continue;
    }
    if (/^(of|for|on)$/.test(token.text) && organisation && isOrganisationWord(tokens[last])) {
      const start = after.text === 'the' ? tokens[next + 2] : after;
      if (start && isNameWord(start)) {
        // "the Parliament of Norway" stays whole, "the Committee of Norway's fishers" ends before a possessor
        insideOf = true;
        if (after.text === 'the') next += 1;
        continue;
      }
    }
    if (
      /^(and|&)$/.test(token.text) &&
      afterIsName &&
      (token.text === '&' || insideOf) &&
      !registry.find(after.text).length
    )
      continue;
    if (/^['’]s?$/.test(token.text) && afterIsName && isOrganisationWord(after) && isPluralName(tokens[last])) continue;
    break;
  }
  return { first: at, last: trimEnd(tokens, at, last) };
}

function trimEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && (CONNECTOR.test(tokens[end].text) || /^[-.,'’]$/.test(tokens[end].text))) end -= 1;
  return end;
}

const isPluralName = (token: Token): boolean => /s$/.test(token.text);

export function isOrganisationWord(token: Token): boolean {
  return ORGANISATION_MARKERS.has(token.text.toLowerCase());
}

/** In headlines: the longest stretch that the document elsewhere uses as a name. */
function knownRun(
  tokens: readonly Token[],
  at: number,
  text: string,
  known: ReadonlySet<string> | null,
): { first: number; last: number } | null {
  if (!isCapitalised(tokens[at].text) || !known) return null;
  for (let last = Math.min(tokens.length, at + MAX_WORDS) - 1; last >= at; last--)
    if (known.has(foldName(slice(tokens, at, last, text)))) return { first: at, last };
  return looksLikeAcronym(tokens[at].text) && tokens.some((token) => /^\p{Ll}/u.test(token.text)) && known.size === 0
    ? { first: at, last: at }
    : null;
}

/** A registered name at the start of a longer run stands on its own before a title ("US Trade Representative Jane Roe"). */
function isSeparable(
  tokens: readonly Token[],
  match: NameSpan,
  run: { first: number; last: number },
  registry: RegistryIndex,
  text: string,
): boolean {
  const rest = tokens.slice(match.last + 1, run.last + 1);
  if (!rest.length) return true;
  const person = match.entries.every((entry) => entry.party.kind === 'person');
  if (rest[0].text === '-') return registryMatch(tokens, match.last + 2, text, registry) !== null;
  if (rest.some(isOrganisationWord) || rest.some((token) => NON_PARTY_MARKERS.has(token.text.toLowerCase())))
    return false;
  if (person) return false;
  return isTitleWord(rest[0]);
}

export function isTitleWord(token: Token): boolean {
  const word = token.text.toLowerCase().replace(/\.$/, '');
  return (
    ROLE_CLASS.has(word) ||
    COURTESY_TITLES.has(word) ||
    ROLE_MODIFIERS.has(word) ||
    ROLE_CLASS.has(token.lemma.toLowerCase())
  );
}

/** Cuts titles off the front of a run and looks the rest up again. */
function splitRun(
  tokens: readonly Token[],
  run: { first: number; last: number },
  text: string,
  registry: RegistryIndex,
): NameSpan[] {
  let start = run.first;
  const isOrganisation = tokens.slice(run.first, run.last + 1).some(isOrganisationWord);
  if (!isOrganisation || isTitleWord(tokens[run.first]))
    for (let at = run.first; at < run.last; at++) {
      const word = tokens[at].text.toLowerCase().replace(/\.$/, '');
      if (ROLE_CLASS.has(word) || COURTESY_TITLES.has(word)) start = at + 1;
      if (tokens[at + 1]?.text === 'of') break;
    }
  while (start < run.last && /^[-.]$/.test(tokens[start].text)) start += 1;
  if (start > run.first && start <= run.last) {
    const front = tokens[run.first];
    const lead = registry.find(front.text);
    const spans: NameSpan[] = lead.length
      ? [{ first: run.first, last: run.first, text: front.text, entries: lead }]
      : [];
    const inner = registryMatch(tokens, start, text, registry);
    if (inner && inner.last >= run.last) return [...spans, inner];
    return [...spans, { first: start, last: run.last, text: slice(tokens, start, run.last, text), entries: [] }];
  }
  const inner = registryMatch(tokens, run.first, text, registry);
  if (inner && inner.last >= run.last) return [inner];
  return [{ first: run.first, last: run.last, text: slice(tokens, run.first, run.last, text), entries: [] }];
}
