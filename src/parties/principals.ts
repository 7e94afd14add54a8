import type { Sentence, Token } from '../language/sentence.ts';
import { sharedWithColleague } from './colleagues.ts';
import { linkToGovernment } from './domesticTalks.ts';
import type { Entity } from './entity.ts';
import { isPresidentApart } from './headsOfState.ts';
import { inferPrincipal, isFirstNamed, organisationSpokenOf } from './inferredPrincipals.ts';
import { linkLeader, linkOwner } from './leaders.ts';
import { registeredGroupOf } from './memberships.ts';
import type { Mention, Reading } from './reading.ts';
import { roleNounsOf } from './roleNouns.ts';
import { isPluralNoun, type Role, roleAt } from './roleReading.ts';
import { senderOfIndependent } from './sentIndependents.ts';
import { looksLikeAcronym } from './spelling.ts';
import { speakFor, state } from './spokenFor.ts';
import { phraseStart, sponsorOf } from './sponsors.ts';
import { sponsorBeside } from './sponsorsBeside.ts';
import { bodyBehind } from './standIns.ts';
import {
  BODIES_OF_PEOPLE,
  LEGISLATURES,
  LOCAL_ACTORS,
  ORGANISATION_NOUNS,
  PORTFOLIOS,
  STATE_BODIES,
} from './vocabulary/groups.ts';
import { COURTESY_TITLES, FORMER, ROLE_MODIFIERS } from './vocabulary/roles.ts';

/** Ties the persons named in a sentence to whom they speak for, by what the sentence says of them. */
export function linkPrincipals(reading: Reading, sentence: Sentence): void {
  for (const mention of reading.mentions[sentence.index]) {
    if (!/^(name|acronym)$/.test(mention.form) || mention.entities.length !== 1) continue;
    linkLeader(reading, sentence, mention);
    if (mention.entities[0].isPerson) linkPerson(reading, sentence, mention, mention.entities[0]);
    else linkOwner(reading, sentence, mention);
  }
}

function linkPerson(reading: Reading, sentence: Sentence, mention: Mention, entity: Entity): void {
  const nameFirst = mention.nameFirst ?? mention.first;
  const nouns = roleNounsOf(sentence, mention);
  const holdsOffice = nouns.some(
    (noun) => roleAt(sentence, noun) && !isFormer(sentence, noun, phraseStart(sentence, noun)),
  );
  for (const noun of nouns) {
    const role = roleAt(sentence, noun);
    if (!role) continue;
    const start = phraseStart(sentence, noun);
    const former = isFormer(sentence, noun, start);
    noteRole(entity, role);
    if (noun.index < nameFirst && noun.index >= nameFirst - TITLE_REACH && !isPluralNoun(noun))
      widen(reading, mention, Math.min(start, noun.index));
    if (former && role.kind !== 'independent' && !holdsOffice && !hasOfficeNow(sentence, noun)) leaveOffice(entity);
    if (former) continue;
    if (role.kind === 'independent') {
      const sender = senderOfIndependent(reading, sentence, noun);
      if (sender) state(entity, sender);
      continue;
    }
    if (
      role.noun === 'president' &&
      presidesOverState(reading, entity, sponsorOf(reading, sentence, noun)?.entity ?? null)
    ) {
      standApart(entity);
      continue;
    }
    const sponsor =
      cityOf(reading, sentence, noun, role) ??
      sharedWithColleague(reading, sentence, noun) ??
      sponsorOf(reading, sentence, noun)?.entity ??
      bodyInTitle(reading, sentence, noun);
    if (sponsor && sponsor !== entity) {
      if (!isGuessAgainstRegistry(reading, sentence, noun, entity, sponsor)) state(entity, sponsor);
    } else if (leadsOpposition(sentence, noun) && entity.principalSource === 'registry') leaveState(reading, entity);
    else if (/minister$/.test(role.noun) && entity.principal) linkToGovernment(reading, entity);
    else if (
      !entity.principal &&
      entity.principalSource !== 'text' &&
      !namesUnknownBody(sentence, noun) &&
      !nouns.some((other) => isOfBody(sentence, other)) &&
      !presidesOverChamber(sentence, noun)
    )
      speakFor(entity, inferPrincipal(reading, sentence, mention, role), 'inferred');
    // in the second pass "the lender" of the sentence before has been read
    else if (
      role.kind === 'executive' &&
      entity.principalSource === 'inferred' &&
      isFirstNamed(reading, sentence, entity)
    )
      speakFor(entity, organisationSpokenOf(reading, sentence, mention, role), 'inferred');
  }
  widenCourtesy(reading, sentence, mention, entity);
  const sponsor = sponsorBeside(reading, sentence, mention);
  if (sponsor) state(entity, sponsor);
}

/** "President Ana Lund": of the state that the document is about, where the parties of the country deal with each other and somebody else governs. */
const presidesOverState = (reading: Reading, { principal }: Entity, sponsor: Entity | null): boolean =>
  (sponsor === null || sponsor === reading.mainState) &&
  (principal === null || principal.kind === 'state') &&
  isPresidentApart(reading);

function standApart(person: Entity): void {
  person.principal = null;
  person.principalSource = 'text';
}

/** How far before the name its title may begin, in tokens ("Minister of Foreign Affairs Ana Lund"). */
const TITLE_REACH = 4;

/**
 * "their leader, Ana Lund": a party that the text only refers to may have been taken for another. Whom the registry knows to speak for a
 * party of the same sort knows better.
 */
function isGuessAgainstRegistry(
  reading: Reading,
  sentence: Sentence,
  noun: Token,
  person: Entity,
  sponsor: Entity,
): boolean {
  if (person.principalSource !== 'registry' || !person.principal) return false;
  const owner = sentence.child(noun, 'nmod:poss');
  const mention = owner && reading.at(sentence.index, owner.index);
  const guessed = mention !== undefined && /^(description|pronoun|possessive|collective)$/.test(mention.form);
  const known = person.principal.party;
  // "the laws of the Northern Republic, its president, Ana Lund, said": nearer than a party of which the text says nothing
  const isNamedHere = reading.mentions[sentence.index].some(
    ({ form, last, entities }) => form === 'name' && entities[0] === sponsor && last < noun.index,
  );
  if (isNamedHere && known.names.size === 0) return false;
  // "Hakan Fidan, its foreign minister": of two states a pronoun tells less than the registry
  const isPronoun = mention !== undefined && /^(pronoun|possessive)$/.test(mention.form);
  if (isPronoun && known !== sponsor.party && known.kind === 'state' && sponsor.party.kind === 'state') return true;
  return guessed && known !== sponsor.party && known.kind !== 'state' && known.kind !== 'bloc';
}

/** "the mayor of Paris": the city, not the state whose seat it is. */
function cityOf(reading: Reading, sentence: Sentence, noun: Token, role: Role): Entity | null {
  if (!/^(lord |deputy )?mayor$/.test(role.noun)) return null;
  const of = sentence.children(noun, 'nmod').find((child) => sentence.child(child, 'case')?.text === 'of');
  const place = of ?? sentence.child(noun, 'nmod:poss', 'compound');
  const mention = place && reading.at(sentence.index, place.index);
  if (mention?.form !== 'metonym') return null;
  return reading.store.named(reading.words(sentence, mention.first, mention.last), 'organisation');
}

const leadsOpposition = (sentence: Sentence, noun: Token): boolean =>
  /^opposition$/i.test(sentence.tokens[noun.index - 1]?.text ?? '');

/** Who leads the opposition when the text is written speaks for a party, though the registry knows a later or earlier office. */
function leaveState(reading: Reading, person: Entity): void {
  if (person.principal?.kind !== 'state') return;
  person.principal = registeredGroupOf(reading, person);
  person.principalSource = 'text';
}

/** "the former president, who is now deputy chairman of …". */
const hasOfficeNow = (sentence: Sentence, noun: Token): boolean =>
  sentence.tokens.slice(noun.index + 1, noun.index + 8).some(({ lemma }) => /^(?:now|currently|today)$/i.test(lemma));

/** "the former president": a text that introduces somebody by the office once held has left them no state to speak for. */
function leaveOffice(person: Entity): void {
  if (person.principalSource !== 'registry' || person.principal?.kind !== 'state') return;
  person.principal = null;
  person.principalSource = null;
}

/** "the COP president", "City Council President Ana Ruiz": the role is in something named, even if it is no party. */
function namesUnknownBody(sentence: Sentence, noun: Token): boolean {
  const front = sentence.tokens[noun.index - 1];
  if (front?.upos !== 'PROPN') return false;
  if (front.rel === 'compound' && looksLikeAcronym(front.text.replace(/^COP/, 'CP'))) return true;
  const capitalised = /^(?:President|Chair|Chairman|Chairwoman|Chairperson|Speaker)$/.test(noun.text);
  return capitalised && /^(?:compound|nmod:desc)$/.test(front.rel) && !isRank(front.text.toLowerCase());
}

const isRank = (word: string): boolean => ROLE_MODIFIERS.has(word) || COURTESY_TITLES.has(word.replace(/\.$/, ''));

/** "House Speaker", "the speaker of the assembly": of a chamber, whoever is near. */
function presidesOverChamber(sentence: Sentence, noun: Token): boolean {
  if (noun.lemma.toLowerCase() !== 'speaker') return false;
  const behind = sentence.tokens[noun.index + 1]?.text === 'of' ? sentence.child(noun, 'nmod') : undefined;
  return [sentence.tokens[noun.index - 1], behind].some(
    (token) => token && LEGISLATURES.has(token.lemma.toLowerCase()),
  );
}

/** "the association’s president", "Trust chief", "its president": somebody leads a body, be it not found yet which. */
function isOfBody(sentence: Sentence, noun: Token): boolean {
  const front = sentence.tokens[noun.index - 1]?.lemma.toLowerCase() ?? '';
  if (BODIES_OF_TITLES.has(front)) return true;
  const possessor = sentence.child(noun, 'nmod:poss');
  const owner = possessor?.lemma.toLowerCase() ?? '';
  return /^its$/i.test(possessor?.text ?? '') || (ORGANISATION_NOUNS.has(owner) && !STATE_BODIES.has(owner));
}

/** Bodies of which a text can have several beside those that it names. */
const BODIES_OF_TITLES: ReadonlySet<string> = new Set(
  [...LOCAL_ACTORS, ...BODIES_OF_PEOPLE].filter((noun) => !/^(?:club|group|union)$/.test(noun)),
);

/** "union president Ana Lund", "the company spokesman, Jon Ek". */
function bodyInTitle(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  const front = sentence.tokens[noun.index - 1];
  const body = front?.upos === 'NOUN' || (front?.upos === 'PROPN' && ORGANISATION_NOUNS.has(front.text.toLowerCase()));
  return front && body && /^(compound|amod)/.test(front.rel) && !PORTFOLIOS.has(front.lemma.toLowerCase())
    ? bodyBehind(reading, sentence, front)
    : null;
}

/** Notes a role that the text gives a person, and what it tells of the person's sex. */
export function noteRole(entity: Entity, role: Role): void {
  entity.nouns.add(role.noun);
  if (/woman$|^(queen|princess|baroness)$/.test(role.noun)) entity.gender ??= 'f';
  if (/[a-z]man$|^(king|prince)$/.test(role.noun) && !/woman$/.test(role.noun)) entity.gender ??= 'm';
}

function isFormer(sentence: Sentence, noun: Token, start: number): boolean {
  for (let index = Math.max(0, start - 1); index < noun.index; index++)
    if (FORMER.has(sentence.tokens[index].text.toLowerCase())) return true;
  return false;
}

/** Takes the title into the mention; a sponsor, a possessive or a determiner in front keeps its own words. */
function widen(reading: Reading, mention: Mention, first: number): void {
  const { tokens } = reading.document.sentences[mention.sentence];
  let start = first;
  for (let index = mention.first - 1; index >= first; index--) {
    const owner = reading.at(mention.sentence, index);
    if (owner && owner !== mention) start = Math.max(start, owner.last + 1);
    // "the association’s president": whose president it is may yet be read as a party
    else if (tokens[index].upos === 'PRON' || tokens[index].rel === 'nmod:poss') start = Math.max(start, index + 1);
  }
  while (start < mention.first && /^(PART|PUNCT)$/.test(tokens[start].upos)) start += 1;
  if (start < mention.first) reading.stretch(mention, start, mention.last);
}

function widenCourtesy(reading: Reading, sentence: Sentence, mention: Mention, entity: Entity): void {
  const before = sentence.tokens[mention.first - 1];
  if (!before) return;
  const gender = COURTESY_TITLES.get(before.text.toLowerCase().replace(/\.$/, ''));
  if (gender === undefined) return;
  entity.gender ??= gender;
  reading.stretch(mention, mention.first - 1, mention.last);
}
