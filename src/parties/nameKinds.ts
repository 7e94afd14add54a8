import type { PartyKind } from '../knowledge/knowledge.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import { isCommonPartyName } from './bearers.ts';
import { isOrganisationWord } from './nameRuns.ts';
import type { NameSpan } from './nameSpans.ts';
import { isRallying } from './openingNames.ts';
import { headOf } from './reading.ts';
import type { RegistryIndex } from './registryIndex.ts';
import { looksLikeAcronym } from './spelling.ts';
import { statehoodOf } from './statehood.ts';
import { GIVEN_NAMES } from './vocabulary/givenNames.ts';
import { NON_PARTY_MARKERS, ORGANISATION_NOUNS, PORTFOLIOS, REGIONAL_ADJECTIVES } from './vocabulary/groups.ts';
import { WORKFORCE } from './vocabulary/members.ts';
import { COMPANY_VERBS, EITHERS, OFTENER_FIRMS, PLACE_PREFIX, REGION_PREFIX, SITES } from './vocabulary/nameSigns.ts';
import {
  APPOSED_BODIES,
  BELONGINGS,
  BODY_ENDINGS,
  CAMPAIGNING_PEOPLE,
  COMMON_PARTY_WORDS,
  FRONT_WORDS,
  OPENING_ADJECTIVES,
  SHARED_OPENINGS,
  TOWN_HALLS,
} from './vocabulary/organisationNames.ts';
import { COURTESY_TITLES, POST_NOMINALS, ROLE_CLASS } from './vocabulary/roles.ts';
import { AGENT_VERBS, SPEECH_VERBS, WILLED } from './vocabulary/speech.ts';

/** What one occurrence of an unregistered name tells about its bearer; the sums over a document decide. */
export interface NameEvidence {
  person: number;
  organisation: number;
  /** Against its being a party at all: places, laws, dates. */
  thing: number;
  /** For its being a state that no registry knows. */
  state: number;
  gender: 'f' | 'm' | null;
}

export const noEvidence = (): NameEvidence => ({ person: 0, organisation: 0, thing: 0, state: 0, gender: null });

/** Adjectives of political families, which make a party's name of what they stand in ("Socialist Left"). */
const POLITICAL_ADJECTIVE =
  /^(Socialist|Liberal|Conservative|Democratic|Communist|Republican|Nationalist|Progressive|Christian)$/;

/** Words of a name without hyphens and particles. */
function nameWords(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => /^\p{L}/u.test(token.text));
}

/** Adds what this occurrence tells. */
export function weigh(sentence: Sentence, span: NameSpan, sum: NameEvidence, registry: RegistryIndex): void {
  const inside = nameWords(sentence.tokens.slice(span.first, span.last + 1));
  if (!inside.length) return;
  const last = inside[inside.length - 1];
  const before = sentence.tokens[span.first - 1];
  const after = sentence.tokens[span.last + 1];
  const thing =
    inside.some((token) => marksThing(token, last)) &&
    !isOrganisationWord(last) &&
    !TOWN_HALLS.has(span.text.toLowerCase());
  if (thing) sum.thing += 3;
  if (inside.some(isOrganisationWord) || TOWN_HALLS.has(span.text.toLowerCase())) sum.organisation += 3;
  if (inside.length > 1 && inside.some((token) => POLITICAL_ADJECTIVE.test(token.text))) sum.organisation += 1.5;
  // "Teachers First"
  if (isRallying(sentence.tokens, span)) sum.organisation += 3;
  // "Doctors for Peace"
  if (inside.length > 2 && CAMPAIGNING_PEOPLE.has(inside[0].text.toLowerCase()) && / (?:for|against) /.test(span.text))
    sum.organisation += 3;
  // "Unity Bloc", "Popular Action", "Hallam Water": nobody's family name
  if (
    inside.length > 1 &&
    (COMMON_PARTY_WORDS.has(last.text.toLowerCase()) || BODY_ENDINGS.has(last.text.toLowerCase())) &&
    !GIVEN_NAMES.has(inside[0].text.toLowerCase())
  )
    sum.organisation += 2;
  // "Deshawn “Moth” Merriweather"
  if (NICKNAMED.test(span.text)) sum.person += 4;
  // "Rising Tide", "Gulf Crest": nobody is called so by birth
  if (inside.length === 2 && !thing && opensNoPerson(inside)) sum.organisation += 1.5;
  // "A New Era"
  if (/^An?$/.test(inside[0].text) && inside.length > 1) sum.organisation += 2;
  // "Air Norway", "Canadian Rail": a country inside a longer name makes an organisation of it, but not of "Lisbon Treaty"
  if (!thing && inside.length > 1 && inside.some((token) => namesSurely('state', token.text, registry)))
    sum.organisation += 2;
  // "Gazprom Neft": a registered company inside a longer name
  if (!thing && inside.length > 1 && namesSurely('organisation', inside[0].text, registry)) sum.organisation += 2.5;
  if (looksLikeAcronym(span.text) && inside.length <= 2) sum.organisation += 2;
  // "the Farmers’ List", "Northern Buses"
  if (sentence.tokens.slice(span.first, span.last).some((token) => /^['’]$/.test(token.text))) sum.organisation += 2;
  if (inside.length > 1 && last.xpos === 'NNPS') sum.organisation += 1;
  // "And Kasanga?": asked after like one who has a say
  if (sentence.tokens.length < 5 && sentence.tokens.at(-1)?.text === '?') sum.organisation += 1;
  weighNeighbours(sentence, span, sum, { before, after, words: inside.length, registry });
  if (REGION_PREFIX.test(span.text)) sum.organisation += 0.5;
  const given = GIVEN_NAMES.get(inside[0].text.normalize('NFC').toLowerCase());
  if (given && (inside.length > 1 || sum.person > 0)) {
    sum.person += 2;
    sum.gender ??= given;
  }
  // "Silent is the text on …": any word takes a capital at the start of a sentence, so the place proves little
  const certain = inside.length > 1 || looksLikeAcronym(span.text) || !opensSentence(sentence, span);
  weighSyntax(sentence, span, sum, inside.length, certain ? 1 : 0.5);
  // "Labour" of a town that is in no state the text speaks of: what parties are called elsewhere
  if (!opensSentence(sentence, span) && isNameOfParties(span.text, registry)) sum.organisation += 1;
  if (!namesPortfolio(sentence, span)) sum.state += statehoodOf(sentence, span.first, span.last);
}

/** A nickname between quotation marks inside a name. */
export const NICKNAMED = /^\p{Lu}\S+ ["“‘'](\p{Lu}[^"”’']*)["”’'] \p{Lu}/u;

/** Is the first word one that firms, campaigns and provinces begin their names with, and the second no given name? "New York" is where talks are. */
const opensNoPerson = ([first, second]: readonly Token[]): boolean =>
  first.text !== 'New' &&
  [SHARED_OPENINGS, OPENING_ADJECTIVES, FRONT_WORDS].some((list) => list.has(first.text.toLowerCase())) &&
  ![first, second].some(({ text }) => GIVEN_NAMES.has(text.toLowerCase()));

/**
 * "the Lisbon Treaty", "the Middle East", "Lake Tarn", "West African"; but not the first word of "West Bengal", "South Tyrol", "Gulf Crest" or
 * "Summit Foods", which only says where or what the last one is.
 */
const marksThing = (token: Token, last: Token): boolean =>
  NON_PARTY_MARKERS.has(token.text.toLowerCase()) &&
  (token === last ||
    !FRONT_WORDS.has(token.text.toLowerCase()) ||
    (/^(?:north|south|east|west)$/i.test(token.text) && REGIONAL_ADJECTIVES.has(last.text.toLowerCase())));

function opensSentence(sentence: Sentence, span: NameSpan): boolean {
  return sentence.tokens.slice(0, span.first).every((token) => !/[\p{L}\p{N}]/u.test(token.text));
}

/** Does the word name a registered party of this kind, and hardly anything else? */
function namesSurely(kind: PartyKind, word: string, registry: RegistryIndex): boolean {
  return registry
    .find(word)
    .some(({ party, form }) => form !== 'metonym' && party.kind === kind && !party.ambiguousNames?.includes(word));
}

/** Is it, in a country or several, what a political party calls itself? */
const isNameOfParties = (name: string, registry: RegistryIndex): boolean =>
  registry
    .find(name)
    .some(
      ({ party, form }) =>
        party.kind === 'organisation' && party.country != null && form === 'name' && isCommonPartyName(name),
    );

function weighNeighbours(
  sentence: Sentence,
  span: NameSpan,
  sum: NameEvidence,
  { before, after, words, registry }: { before?: Token; after?: Token; words: number; registry: RegistryIndex },
): void {
  const title = before?.text.toLowerCase().replace(/\.$/, '');
  if (title !== undefined) {
    const courtesy = COURTESY_TITLES.get(title);
    if (courtesy !== undefined) {
      sum.person += 3;
      if (courtesy) sum.gender = courtesy;
    } else if (ORGANISATION_NOUNS.has(title) && before!.text === title && /^(NOUN|PROPN)$/.test(before!.upos))
      sum.organisation += 2.5;
    else if (ROLE_CLASS.has(title) && before!.upos !== 'VERB') sum.person += 2;
    if (/^(in|at|near|around|outside|across|via|towards?|through|into)$/.test(title) && words <= 2)
      sum.thing += title === 'at' ? 0.3 : title === 'in' && words === 1 ? 1 : 0.6;
    const placed = PLACE_PREFIX.test(span.text) || /^(in|at|near|to|the|from|a|for)$/.test(title);
    if (words > 1 && words < 4 && !placed && !isShouted(span)) sum.person += 0.5;
    // "Minister of Water Resources"
    if (namesPortfolio(sentence, span)) sum.thing += 5;
    if (title === 'the') sum.organisation += words > 1 ? 2.5 : 0.5;
    // "Sierra Leone's Jiwoh Abdulai"
    if (words === 2 && isOwnedByState(sentence, span, registry)) sum.person += 1;
  }
  // "the Thornby works", "the Halvik plant": a place that lends its name
  if (after && words === 1 && SITES.has(after.lemma.toLowerCase())) sum.thing += 2.5;
  if (after && words > 1 && POST_NOMINALS.has(after.text)) sum.person += 3;
  // "Hallam Water, whose shareholders …", "Hallam Water's shareholders": what only a body has
  if (BELONGINGS.has(belongingOf(sentence, span)?.lemma.toLowerCase() ?? '')) sum.organisation += 1.5;
  // "Reform Circle chief Ana Lund"
  const role = after && ROLE_CLASS.has(after.text) && sentence.tokens[span.last + 2];
  if (role && role.upos === 'PROPN') sum.organisation += 1.5;
  if (after && /^['’]s?$/.test(after.text) && ROLE_CLASS.has(sentence.tokens[span.last + 2]?.lemma.toLowerCase() ?? ''))
    sum.organisation += 1;
}

/** What a minister is minister of: a field, unless it is a whole state ("Prime Minister of Ardania"). */
function namesPortfolio({ tokens }: Sentence, { first }: NameSpan): boolean {
  const [rank, office, of] = tokens.slice(Math.max(0, first - 3), first).map(({ text }) => text);
  return (
    first >= 3 &&
    of === 'of' &&
    /^(?:Minister|Ministry|Ministries|Department|Undersecretary)$/i.test(office) &&
    !/^(?:prime|chief|first)$/i.test(rank) &&
    !PORTFOLIOS.has(rank.toLowerCase())
  );
}

const isBodyNoun = ({ lemma }: Token): boolean =>
  ORGANISATION_NOUNS.has(lemma.toLowerCase()) || APPOSED_BODIES.has(lemma.toLowerCase());

/** "Namibia's | Hilma Shikongo": a state has people and companies, whose names tell which they are. */
function isOwnedByState({ tokens }: Sentence, { first }: NameSpan, registry: RegistryIndex): boolean {
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return false;
  const words = [tokens[first - 3]?.text, tokens[first - 2]?.text];
  return [words[1], words.join(' ')].some((name) => name !== undefined && namesSurely('state', name, registry));
}

/** "Hallam Water, whose | owner |", "Hallam Water's | owner |". */
function belongingOf(sentence: Sentence, { last }: NameSpan): Token | undefined {
  const [first, second] = sentence.tokens.slice(last + 1, last + 3);
  const owner = first?.text === ',' && second?.text.toLowerCase() === 'whose' ? second : first;
  if (!owner || !/^(?:whose|['’]s?)$/i.test(owner.text)) return undefined;
  return sentence.tokens.slice(owner.index + 1, owner.index + 4).find(({ upos }) => upos === 'NOUN');
}

/** "NO WAY OUT": in a heading in capitals all words are alike. */
const isShouted = ({ text }: NameSpan): boolean => text === text.toUpperCase();

function weighSyntax(sentence: Sentence, span: NameSpan, sum: NameEvidence, words: number, weight: number): void {
  const head = headOf(sentence, span.first, span.last);
  const governor = sentence.governor(head);
  if (!governor) return;
  if (isRelation(head.rel, 'nsubj')) {
    const verb = governor.lemma.toLowerCase();
    // "Ravelco is prepared to pay"
    const willing = governor.upos === 'ADJ' && WILLED.adjectives.has(verb);
    if (SPEECH_VERBS.has(verb) || (AGENT_VERBS.has(verb) && (head.rel === 'nsubj' || words > 1)) || willing) {
      if (words > 1) sum.person += 1;
      else sum.organisation += 0.4 * weight;
    }
    // two words with capitals that do something are a name
    sum.organisation += (words > 1 && !isShouted(span) ? 1 : 0.6) * weight;
    const role = ROLE_CLASS.get(verb);
    if (role) sum.person += 2;
    // "Hallam Salmon has raised its offer"
    const object = sentence.child(governor, 'obj');
    if (words > 1 && object && sentence.child(object, 'nmod:poss')?.text === 'its') sum.organisation += 2;
  }
  if (head.rel === 'conj' && governor.upos === 'PROPN' && words === 1) sum.organisation += 0.4;
  if (head.rel === 'nmod:poss') sum.organisation += 0.3;
  if (isRelation(head.rel, 'obj')) sum.organisation += 0.4;
  const called = head.rel === 'appos' ? governor.lemma.toLowerCase() : '';
  if (ROLE_CLASS.has(called) && !OFTENER_FIRMS.has(called)) sum.person += 2;
  else if (head.rel === 'appos' && governor.upos === 'NOUN' && isBodyNoun(governor)) sum.organisation += 2;
  const apposed = sentence.child(head, 'appos');
  if (apposed && ROLE_CLASS.has(apposed.lemma.toLowerCase()) && !EITHERS.has(apposed.lemma.toLowerCase()))
    sum.person += 2;
  else if (apposed?.upos === 'NOUN' && isBodyNoun(apposed)) sum.organisation += 2;
  const relative = sentence.child(head, 'acl:relcl') ?? (apposed && sentence.child(apposed, 'acl:relcl'));
  if (relative && sentence.children(relative, 'nsubj').some((token) => token.lemma.toLowerCase() === 'who'))
    sum.person += 1;
  // "Hallam Water, which is owned by a fund"
  if (relative && sentence.children(relative, 'nsubj', 'nsubj:pass').some(({ text }) => /^which$/i.test(text)))
    sum.organisation += COMPANY_VERBS.has(relative.lemma.toLowerCase()) ? 2.5 : 1.5;
  const preposition = sentence.child(head, 'case')?.text.toLowerCase();
  if (words > 1 && words < 5 && preposition === 'by') sum.person += 0.6;
  if (/^(compound|amod|nmod:poss)$/.test(head.rel) && words === 1 && ROLE_CLASS.has(governor.lemma.toLowerCase()))
    sum.organisation += 1;
  if (preposition === 'of' && governor.upos === 'PROPN')
    sum.organisation += GIVEN_NAMES.has(governor.text.toLowerCase()) ? 1 : words === 1 ? 0.8 : 0;
  if (isRelation(head.rel, 'obj') && /^(?:lead|head|chair|run|represent)$/.test(governor.lemma)) sum.organisation += 1;
  if (preposition === 'of' && ROLE_CLASS.has(governor.lemma.toLowerCase())) sum.organisation += 1;
  // "a lawyer for Hallam Water", "speaking for Pelagia", "unacceptable to Airlink": only a party has those who speak for it and finds things so
  if (preposition === 'for' && (ROLE_CLASS.has(governor.lemma.toLowerCase()) || governor.lemma === 'speak'))
    sum.organisation += 1.5;
  if (preposition === 'to' && /^(?:(?:un)?acceptable|(?:un)?welcome|intolerable|agreeable)$/.test(governor.lemma))
    sum.organisation += 1;
  // "workers at Solvay Glass"
  if ((preposition === 'at' || preposition === 'of') && WORKFORCE.has(governor.lemma.toLowerCase()))
    sum.organisation += 1.5;
  if ((preposition === 'by' || preposition === 'with') && words === 1) sum.organisation += 0.3;
}
