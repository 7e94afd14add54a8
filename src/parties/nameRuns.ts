import type { Token } from '../language/sentence.ts';
import { isJointField } from './jointFields.ts';
import { isOpeningParticiple } from './openingParticiples.ts';
import type { RegistryIndex } from './registryIndex.ts';
import { foldName, isCapitalised, looksLikeAcronym } from './spelling.ts';
import { GIVEN_NAMES, NAME_PARTICLES } from './vocabulary/givenNames.ts';
import { NON_PARTY_MARKERS, ORGANISATION_MARKERS, ORGANISATION_NOUNS, TIME_WORDS } from './vocabulary/groups.ts';
import { COURTESY_TITLES, ROLE_CLASS, ROLE_MODIFIERS } from './vocabulary/roles.ts';
import { STATE_FORM } from './vocabulary/statehood.ts';

/** A stretch of tokens, both ends included. */
export interface Run {
  first: number;
  last: number;
}

/** Longest run looked at, in tokens. */
const MAX_RUN = 14;

export const lower = (token: Token | undefined): string => token?.text.toLowerCase().replace(/\.$/, '') ?? '';

export function isOrganisationWord(token: Token): boolean {
  return ORGANISATION_MARKERS.has(lower(token));
}

export function isThingWord(token: Token): boolean {
  return NON_PARTY_MARKERS.has(lower(token));
}

/** Words that stand before names in titles: roles, courtesies, and what modifies them. */
export function isTitleWord(token: Token): boolean {
  return isTitleNoun(token) || ROLE_MODIFIERS.has(lower(token));
}

const isAllCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** A role or courtesy, also in the plural ("Senators Ortiz and Lamb"). */
export function isTitleNoun(token: Token): boolean {
  const word = lower(token);
  return (
    ROLE_CLASS.has(word) ||
    (!isAllCapitals(token.text) && COURTESY_TITLES.has(word)) ||
    ROLE_CLASS.has(token.lemma.toLowerCase()) ||
    ROLE_CLASS.has(word.replace(/s$/, ''))
  );
}

/** Can this token start or continue a name? A capital that only opens the sentence does not count unless the name is known. */
function isNameWord(tokens: readonly Token[], at: number, known: ReadonlySet<string> | null): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!isCapitalised(token.text) && !/^(?:\p{N}+|\p{Ll})\p{Lu}/u.test(token.text)) return false;
  if (
    isDated(tokens, at) ||
    (isArticle(tokens, at) && !opensName(tokens, at)) ||
    (TIME_WORDS.has(lower(token)) && !isPersonalName(tokens, at)) ||
    /^(I|The|We|Our|It|But|And)$/.test(token.text)
  )
    return false;
  if (token.upos === 'PROPN' || looksLikeAcronym(token.text) || isArticle(tokens, at)) return true;
  if (token.index > 0 && /^(NOUN|ADJ|X|VERB)$/.test(token.upos)) return true;
  // "Piers Lund keeps calm": what the tagger takes for piers
  if (token.upos === 'NOUN' && GIVEN_NAMES.has(lower(token)) && isCapitalised(tokens[at + 1]?.text ?? '')) return true;
  // "Parents First", "Popular Will": behind another capital it is no adverb and no auxiliary
  if (/^(ADV|AUX)$/.test(token.upos) && isCapitalised(tokens[at - 1]?.text ?? '') && at > 1) return true;
  return known?.has(foldName(token.text)) === true && !/^(DET|PRON|ADP|CCONJ|SCONJ|AUX)$/.test(token.upos);
}

const isArticle = (tokens: readonly Token[], at: number): boolean => /^An?$/.test(tokens[at].text);

/** "Action and | A New Era | refused": an article that has a capital inside a sentence, as the word behind it has, is the first word of a name. */
const opensName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|\p{Ll}+)$/u.test(tokens[at - 1]?.text ?? '') &&
  isCapitalised(tokens[at + 1]?.text ?? '') &&
  /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1].upos);

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "In June Trump rejected it", "last May": a month behind a word for when, even if somebody could be called so. */
function isDated(tokens: readonly Token[], at: number): boolean {
  return (
    MONTH.test(lower(tokens[at])) &&
    /^(?:in|since|until|till|last|next|this|early|late|mid|during)$/.test(lower(tokens[at - 1]))
  );
}

/** "Jan Horak", "Colin Day": the word for a time is a person's name beside another one. */
function isPersonalName(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous && GIVEN_NAMES.has(lower(previous)) && isCapitalised(previous.text)) return true;
  // "Jan-Erik Moe"
  if (/^[-‐]$/.test(next?.text ?? '') && next.start === tokens[at].end && isCapitalised(tokens[at + 2]?.text ?? ''))
    return GIVEN_NAMES.has(lower(tokens[at]));
  return GIVEN_NAMES.has(lower(tokens[at])) && next?.upos === 'PROPN' && !TIME_WORDS.has(lower(next));
}

/** The longest capitalised run that starts here, with "of", "and" and particles inside where names have them. */
export function nameRun(
  tokens: readonly Token[],
  at: number,
  registry: RegistryIndex,
  known: ReadonlySet<string> | null,
): Run | null {
  if (!isNameWord(tokens, at, known) || isOpeningParticiple(tokens, at, registry)) return null;
  let last = at;
  let organisation = isOrganisationWord(tokens[at]);
  let insideOf = false;
  for (let next = at + 1; next < tokens.length && next - at < MAX_RUN; next++) {
    const token = tokens[next];
    if (isNameWord(tokens, next, known) && /[\p{L}\p{N}.&’'+-]$/u.test(tokens[next - 1].text)) {
      last = next;
      organisation ||= isOrganisationWord(token);
      continue;
    }
    // "Tom “Sully” Sullivan"
    if (isNickname(tokens, next) && isNameWord(tokens, next + 3, known)) {
      last = next += 3;
      continue;
    }
    const skip = connects(tokens, next, last, known, { organisation, insideOf, registry });
    if (skip === 0) break;
    if (/^(of|for|on)$/.test(token.text)) insideOf = true;
    if (skip === 'lower') last = next += 1;
    else next += skip - 1;
  }
  const behind = tokens[last + 1];
  // "Arena+"
  if (behind?.text === '+' && behind.start === tokens[last].end) last += 1;
  if (behind?.text === 'plc') last += 1;
  if (isHouseOfSaint(tokens, at, last) && !registry.find(`St ${tokens[last].text}`).length) last += 1;
  return { first: at, last };
}

/** "St Anne | ’s |, the largest hospital,": a school, a hospital or a club called after a saint, where no noun behind it is owned. */
function isHouseOfSaint(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^(?:St\.?|Saint)$/.test(tokens[first].text) || last !== first + 1) return false;
  const [clitic, behind] = tokens.slice(last + 1, last + 3);
  if (!/^['’]s$/.test(clitic?.text ?? '')) return false;
  return behind === undefined || /^(?:VERB|AUX|ADP|CCONJ)$/.test(behind.upos) || /^[,.;:)?!]$/.test(behind.text);
}

/** "Han Ji-won": a given name in two syllables behind a family name; not "Hallam Perth-based". */
const isSecondSyllable = (tokens: readonly Token[], hyphen: number): boolean =>
  isCapitalised(tokens[hyphen - 2]?.text ?? '') &&
  tokens[hyphen - 1].text.length <= 5 &&
  tokens[hyphen + 1].text.length <= 5 &&
  !/^(?:based|owned|led|built|made|run|born|style|era|bred|born|wide|held|like)$/.test(tokens[hyphen + 1].text) &&
  /^(?:[,.;:)—–?!’]|['’]s)?$|^\p{Ll}/u.test(tokens[hyphen + 2]?.text ?? '');

/** "the Popular Union of | Teodora Lasz |": two words of which the text uses the second alone are somebody whose party it is. */
function isPersonsOwn(tokens: readonly Token[], at: number, known: ReadonlySet<string> | null): boolean {
  const [first, last, behind] = tokens.slice(at, at + 3);
  if (!known || !last || !isNameWord(tokens, at + 1, known) || (behind && isCapitalised(behind.text))) return false;
  return ![first, last].some(isOrganisationWord) && known.has(foldName(last.text)) && !known.has(foldName(first.text));
}

/** One capitalised word between quotation marks. */
const isNickname = (tokens: readonly Token[], at: number): boolean =>
  /^["“‘']$/.test(tokens[at].text) &&
  isCapitalised(tokens[at + 1]?.text ?? '') &&
  /^["”’']$/.test(tokens[at + 2]?.text ?? '') &&
  tokens[at + 3] !== undefined;

interface RunState {
  organisation: boolean;
  insideOf: boolean;
  registry: RegistryIndex;
}

/** How many tokens at `next` link a name to its continuation; 0 if it ends, `lower` for a hyphenated small word. */
function connects(
  tokens: readonly Token[],
  next: number,
  last: number,
  known: ReadonlySet<string> | null,
  state: RunState,
): number | 'lower' {
  const token = tokens[next];
  const after = tokens[next + 1];
  if (!after) return 0;
  const joined = tokens[next - 1].end === token.start && after.start === token.end;
  const afterIsName = isNameWord(tokens, next + 1, known);
  if (/^[-/+]$/.test(token.text) && joined) {
    if (afterIsName) return 1;
    return token.text === '-' &&
      /^\p{Ll}/u.test(after.text) &&
      last === next - 1 &&
      !isTitleNoun(after) &&
      (after.upos === 'PROPN' || isSecondSyllable(tokens, next))
      ? 'lower'
      : 0;
  }
  if (/^(al|el|ul)$/i.test(token.text) && after.text === '-') return 2;
  if (NAME_PARTICLES.has(token.text)) {
    if (afterIsName) return 1;
    const second = tokens[next + 2];
    if (second && NAME_PARTICLES.has(after.text) && isNameWord(tokens, next + 2, known)) return 2;
    if (after.text === '-' && second && isCapitalised(second.text)) return 2;
  }
  // "the International Council for the Exploration of the Sea"
  const furtherOf = token.text === 'of' && state.insideOf && after.text === 'the' && tokens[next - 1] === tokens[last];
  if (/^(of|for|on)$/.test(token.text) && state.organisation && (isOrganisationWord(tokens[last]) || furtherOf)) {
    const start = after.text === 'the' ? tokens[next + 2] : after;
    if (
      start &&
      isNameWord(tokens, start.index, known) &&
      !GIVEN_NAMES.has(lower(start)) &&
      !isPersonsOwn(tokens, start.index, known) &&
      !(isTitleNoun(start) && !/s$/.test(start.text)) &&
      !looksLikeAcronym(start.text)
    )
      return after.text === 'the' ? 2 : 1;
  }
  // "the Kingdom | of | Tashmir"
  if (token.text === 'of' && afterIsName && last === next - 1 && STATE_FORM.test(tokens[last].text)) return 1;
  // "the Nurses’ | and | Midwives’ Federation"
  if (/^['’]$/.test(token.text) && after.text === 'and' && isNameWord(tokens, next + 2, known)) {
    const second = tokens.slice(next + 2, next + 5);
    if (/^['’]$/.test(second[1]?.text ?? '') && second[2] && isOrganisationWord(second[2])) return 2;
  }
  if (token.text === 'for' && afterIsName && isExplained(tokens, next + 1, known)) return 1;
  if (
    (token.text === '&' || (token.text === 'and' && (state.insideOf || isJointField(tokens, next, last, state)))) &&
    afterIsName &&
    !state.registry.find(after.text).length
  )
    return 1;
  if (
    /^['’]s?$/.test(token.text) &&
    afterIsName &&
    (isOrganisationWord(after) || NAMES_OF_CAUSES.test(after.text)) &&
    /(s|^people|men|children)$/i.test(tokens[last].text) &&
    !state.registry.find(tokens[last].text).length
  )
    return 1;
  return 0;
}

/** What people of one kind name their body after ("the People's Left", "Citizens' Alternative"). */
export const NAMES_OF_CAUSES =
  /^(?:List|Voice|Lobby|Cause|Left|Right|Alternative|Will|Way|Path|Choice|Dawn|Hope|Action|Initiative|Power|Watch|Link|Call|Appeal|Trust|Fund)$/;

/** "Fridays for Future, a youth movement,": what stands behind the words that begin at `from` says that they end the name of a body. */
function isExplained(tokens: readonly Token[], from: number, known: ReadonlySet<string> | null): boolean {
  let end = from;
  while (isNameWord(tokens, end, known)) end++;
  if (tokens[end]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[end + 1]?.text ?? '')) return false;
  const noun = tokens
    .slice(end + 2, end + 6)
    .find(({ upos }, at, rest) => upos === 'NOUN' && rest[at + 1]?.upos !== 'NOUN');
  return noun !== undefined && ORGANISATION_NOUNS.has(noun.lemma.toLowerCase());
}
