import { isRelation } from '../language/sentence.ts';
import { armedBody, IRREGULARS } from './armedBodies.ts';
import {
  compatriot,
  isArmed,
  isOfOtherKind,
  isOfOthers,
  NAMING,
  strangerlessLast,
  tradeOf,
  unclassedJustNamed,
} from './bodiesMeant.ts';
import { chamberOfRank, isTradeChamber } from './chambers.ts';
import { describeCountry } from './countryDescriptions.ts';
import type { Entity } from './entity.ts';
import { lenderCalled } from './lenders.ts';
import { governmentOfPart, isLocalBody, isOfPart } from './localBodies.ts';
import { localState, ownerOfActing } from './localState.ts';
import { registeredGroupOf } from './memberships.ts';
import { namelessGovernment } from './namelessGovernment.ts';
import { setsApart, spellingOf, suitsSpelling } from './nounSpelling.ts';
import { answersTo, namesItsSort, organisationClass } from './organisationTypes.ts';
import { described, isBodyOfMembers, isBodyOfPeople, mentionOf, type Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';
import { isCapitalised } from './spelling.ts';
import { companyOf, ownerOfSameNoun } from './standIns.ts';
import { titledBody } from './titledBodies.ts';
import { fitsTraits, traitsOf } from './traits.ts';
import {
  ARMED_PLURALS,
  BARE_STATE_BODIES,
  BODIES_OF_PEOPLE,
  COUNTRY_NOUNS,
  DELEGATIONS,
  LEGISLATURES,
  LOCAL_ACTORS,
  ORGANISATION_NOUNS,
  OWN_ORGANISATIONS,
  REGIONAL_ADJECTIVES,
  STATE_BODIES,
  STATE_FORCES,
} from './vocabulary/groups.ts';
import { INNER_BODIES, MANAGEMENT, OF_PAPERS, PARTY_PAPERS } from './vocabulary/members.ts';

/** "the union", "Ankara's delegation", "the ministry", "his party": a singular noun for an organisation or a body of a state. */
export function describeBody(phrase: Phrase): Mention | null {
  if (phrase.lemma === 'opposition' && isStanceOn(phrase)) return null;
  const { reading, discourse, lemma, sponsor } = phrase;
  const bank = centralBank(phrase);
  if (bank) return mentionOf(phrase, bank, 'description', 0.8);
  // "its youth wing" has a will of its own
  if (INNER_BODIES.has(lemma) && isOfSomeMembers(phrase))
    return mentionOf(phrase, described(phrase, 'organisation', null), 'description', 0.6);
  if (sponsor?.entity.isPerson && POLITICAL_BODIES.has(lemma)) {
    const own = partyOfPerson(phrase, sponsor.entity);
    return own && mentionOf(phrase, own, 'description', own === sponsor.entity.principal ? 0.85 : 0.75);
  }
  if (sponsor) {
    const entity = sponsor.entity.isPerson ? (sponsor.entity.principal ?? sponsor.entity) : sponsor.entity;
    if (LEGISLATURES.has(lemma))
      return mentionOf(
        phrase,
        described(phrase, 'organisation', isTradeChamber(phrase) ? null : entity),
        'description',
        0.6,
      );
    // "the parents' council", which is not the parents
    if (entity.kind === 'group' && BODIES_OF_PEOPLE.has(lemma))
      return mentionOf(phrase, described(phrase, 'organisation', null), 'description', 0.6);
    if (INNER_BODIES.has(lemma) && !entity.isPerson && entity.kind !== 'state' && entity.kind !== 'bloc')
      return mentionOf(phrase, entity, 'description', 0.75);
    if (STATE_BODIES.has(lemma)) return mentionOf(phrase, entity, 'description', 0.85);
    if (isPaperOf(phrase, entity)) return mentionOf(phrase, entity, 'description', 0.75);
    if (ORGANISATION_NOUNS.has(lemma)) {
      const known = phrase.definite ? (compatriot(phrase, entity) ?? strangerlessLast(phrase, entity)) : null;
      if (known) return mentionOf(phrase, known, 'description', 0.7);
      if (OWN_ORGANISATIONS.has(lemma) && sponsor.entity.isPerson)
        return mentionOf(phrase, entity, 'description', 0.75);
      return mentionOf(phrase, described(phrase, 'organisation', null), 'description', 0.5);
    }
    return null;
  }
  if (MANAGEMENT.has(lemma)) {
    const company = companyOf(reading);
    if (company) return mentionOf(phrase, company, 'description', 0.65);
  }
  if (!phrase.definite) {
    if (/^(congress|parliament)$/.test(lemma) && phrase.noun.upos === 'PROPN')
      return mentionOf(phrase, chamber(phrase), 'description', 0.5);
    return isBodyOfMembers(phrase) || isBodyOfPeople(phrase)
      ? mentionOf(phrase, described(phrase, 'organisation', null), 'description', 0.5)
      : null;
  }
  const authority = lemma === 'authority' ? authorityNamed(phrase) : null;
  if (authority) return mentionOf(phrase, authority, 'description', 0.8);
  const titled = titledBody(phrase);
  if (titled) return mentionOf(phrase, titled, 'description', 0.7);
  const ranked = chamberOfRank(phrase);
  if (ranked) return mentionOf(phrase, ranked, 'description', 0.75);
  const traits = traitsOf(phrase);
  const trade = tradeOf(phrase);
  // "Rwanda denies arming the group": fighters, where the text has any
  const fighters = lemma === 'group' && trade === null ? discourse.last(isArmed) : null;
  if (fighters && fitsTraits(fighters, traits)) return mentionOf(phrase, fighters, 'description', 0.75);
  const justNamed = unclassedJustNamed(phrase);
  if (justNamed) return mentionOf(phrase, justNamed, 'description', 0.65);
  const lender = lenderCalled(reading, phrase.noun.text);
  if (lender) return mentionOf(phrase, lender, 'description', 0.7);
  if (setsApart(phrase)) return setApart(phrase);
  const spelling = spellingOf(phrase);
  const isMeant = (entity: Entity): boolean => trade === null || !isOfOthers(entity, trade, lemma);
  const fitting = (entity: Entity): boolean =>
    isMeant(entity) &&
    !isOfOtherKind(phrase, entity) &&
    !(IRREGULARS.has(lemma) && entity.party.kind === 'state') &&
    (STATE_FORCES.has(lemma) ? entity.hasWordInText(lemma) || entity.nouns.has(lemma) : answersTo(entity, lemma)) &&
    fitsTraits(entity, traits);
  const bearing = NAMING.has(lemma)
    ? discourse.last((entity) => fitting(entity) && entity.names.size > 0 && entity.hasWord(lemma))
    : null;
  if (bearing) return mentionOf(phrase, bearing, 'description', 0.8);
  const named =
    discourse.last((entity) => fitting(entity) && suitsSpelling(entity, lemma, spelling)) ??
    (spelling === 'common' ? null : discourse.last(fitting));
  if (named) return mentionOf(phrase, named, 'description', 0.8);
  if (LEGISLATURES.has(lemma) && phrase.noun.upos === 'PROPN')
    return mentionOf(phrase, chamber(phrase), 'description', 0.5);
  if (COUNTRY_NOUNS.has(lemma)) return describeCountry(phrase);
  const armed = armedBody(phrase);
  if (armed) return mentionOf(phrase, armed, 'description', 0.65);
  const acting = BARE_STATE_BODIES.has(lemma) ? ownerOfActing(reading, phrase.sentence, phrase.noun.index) : null;
  // "the union's committee … the committee": a body inside another is told by whose it was
  const before = acting ?? ownerOfSameNoun(reading, phrase.sentence, lemma, ORGANS.has(lemma) ? 0.75 : undefined);
  if (before) return mentionOf(phrase, before, 'description', 0.75);
  const part = isOfPart(phrase);
  const local = isLocalBody(phrase);
  if (part || local) {
    const body = (part ? governmentOfPart(phrase) : null) ?? (local ? described(phrase, 'organisation', null) : null);
    body?.nouns.add(lemma);
    return body && mentionOf(phrase, body, 'description', 0.6);
  }
  const sector = isSector(phrase) ? described(phrase, 'group', null) : null;
  if (sector) return mentionOf(phrase, sector, 'collective', 0.5);
  const state = BARE_STATE_BODIES.has(lemma)
    ? (localState(reading, phrase.sentence, phrase.noun) ?? reading.mainState)
    : null;
  if (state) return mentionOf(phrase, state, 'description', 0.7);
  const acts = /^(?:nsubj|nmod:poss|obl:agent)/.test(phrase.noun.rel);
  const nameless =
    acts && /^(?:government|cabinet|ministry|treasury)$/.test(lemma) ? namelessGovernment(reading) : null;
  if (nameless) return mentionOf(phrase, nameless, 'description', 0.55);
  const later = reading.store.entities.filter(
    (entity) =>
      entity.names.size > 0 &&
      answersTo(entity, lemma) &&
      isMeant(entity) &&
      (!STATE_FORCES.has(lemma) || entity.hasWordInText(lemma)),
  );
  if (later.length === 1) return mentionOf(phrase, later[0], 'description', 0.65);
  const classes = ORGANISATION_NOUNS.get(lemma);
  if (classes && !classes.has('body') && !isModified(phrase)) {
    const unclear = discourse.last(
      (entity, mention) =>
        entity.kind === 'organisation' &&
        !entity.registered &&
        organisationClass(entity) === null &&
        !namesItsSort(entity) &&
        mention.certainty > 0.6,
    );
    if (unclear) return mentionOf(phrase, unclear, 'description', 0.5);
  }
  if (DELEGATIONS.has(lemma) && !isOfFighters(phrase)) {
    if (isOfRegion(phrase)) return mentionOf(phrase, described(phrase, 'organisation', null), 'description', 0.55);
    // "the delegation of the Front stayed away … who heads the team"
    const sent = [...DELEGATIONS].map((noun) => ownerOfSameNoun(reading, phrase.sentence, noun, 0.75));
    const state =
      sent.find((entity) => entity !== null) ??
      discourse.last((entity, mention) => entity.kind === 'state' && mention.certainty > 0.5);
    if (state) return mentionOf(phrase, state, 'description', 0.45);
  }
  if (LOCAL_ACTORS.has(lemma) && acts && !isModified(phrase))
    return mentionOf(phrase, described(phrase, 'organisation', null), 'description', 0.5);
  if (
    isBodyOfPeople(phrase) ||
    classes?.has('union') ||
    classes?.has('company') ||
    lemma === 'opposition' ||
    lemma === 'coalition' ||
    (acts && (STATE_FORCES.has(lemma) || isPartyOfRank(phrase)))
  )
    return mentionOf(phrase, described(phrase, 'organisation', null), 'description', 0.5);
  return null;
}

/** Of the bodies inside another, those that no body has several of, nor a town. */
const ORGANS: ReadonlySet<string> = new Set(['committee', 'leadership', 'executive', 'board', 'membership', 'team']);

/** "youth wing", "women's branch": of some of a body's members, who go their own way. */
const isOfSomeMembers = ({ sentence, noun }: Phrase): boolean =>
  sentence
    .children(noun, 'amod', 'compound', 'nmod:poss')
    .some(({ text, index }) => index < noun.index && /^(?:youth|student|women|students|women’s|young)$/i.test(text));

/** "Peruvian opposition *to the levy*": what a party thinks of something, no body. */
const isStanceOn = ({ sentence, noun }: Phrase): boolean =>
  sentence.children(noun, 'nmod').some((child) => sentence.child(child, 'case')?.lemma === 'to');

/** "the Senate", "Parliament": by the noun alone, as the text writes it. */
const chamber = ({ reading, noun }: Phrase): Entity => reading.store.described(noun.text, 'organisation', null);

const POLITICAL_BODIES: ReadonlySet<string> = new Set(['party', 'movement']);

/** "his party", "the party of Ana Lund": whom the person speaks for, of one who speaks for a state the political party the registry knows. */
function partyOfPerson({ reading }: Phrase, person: Entity): Entity | null {
  const { principal } = person;
  if (principal && principal.kind !== 'state' && principal.kind !== 'bloc') return principal;
  return registeredGroupOf(reading, person);
}

/** "Kosovo’s central bank", "the central bank": it acts for its state, unless the text has named one that the registry knows by itself. */
function centralBank({ reading, discourse, sentence, noun, lemma, definite, sponsor }: Phrase): Entity | null {
  if (lemma !== 'bank' || !/^(central|national)$/i.test(sentence.tokens[noun.index - 1]?.text ?? '')) return null;
  if (sponsor) return sponsor.entity.party.kind === 'state' ? sponsor.entity.party : null;
  if (!definite) return null;
  const named = discourse.last(
    (entity) => entity.kind === 'organisation' && entity.registered?.country != null && entity.hasWord('bank'),
  );
  return named ?? ownerOfSameNoun(reading, sentence, lemma, 0.75) ?? reading.mainState;
}

/** "the rebel delegation": no state's. */
const isOfFighters = ({ sentence, noun }: Phrase): boolean =>
  sentence.children(noun, 'amod', 'compound').some(({ lemma }) => ARMED_PLURALS.has(lemma.toLowerCase()));

/** "the common front": a noun with words of its own says more than that it is one. */
const isModified = ({ sentence, first, noun }: Phrase): boolean =>
  sentence.tokens.slice(first, noun.index).some(({ upos }) => /^(ADJ|NOUN|PROPN)$/.test(upos));

/** "the Pacific delegation": many countries’ together, none of the states named. */
const isOfRegion = ({ sentence, first, noun }: Phrase): boolean =>
  sentence.tokens
    .slice(first, noun.index)
    .some(({ text }) => isCapitalised(text) && REGIONAL_ADJECTIVES.has(text.toLowerCase()));

/** "the shipping industry", "the farm lobby" where it does something: those who are in it. */
const isSector = ({ sentence, noun, lemma }: Phrase): boolean =>
  /^(?:industry|lobby|sector)$/.test(lemma) &&
  isRelation(noun.rel, 'nsubj') &&
  sentence.children(noun, 'amod', 'compound').some(({ index }) => index < noun.index);

/** "the parent company", "the other union": one of its own, under its own words, if it can be a party at all. */
function setApart(phrase: Phrase): Mention | null {
  const classes = ORGANISATION_NOUNS.get(phrase.lemma);
  if (!classes || classes.has('body')) return null;
  return mentionOf(phrase, described(phrase, 'organisation', null), 'description', 0.5);
}

/** "the Labour programme", "its election manifesto": the party that speaks in it. */
function isPaperOf({ reading, sentence, noun, lemma }: Phrase, entity: Entity): boolean {
  if (!PARTY_PAPERS.has(lemma) || entity.isPerson || entity.kind === 'state' || entity.kind === 'bloc') return false;
  return sentence
    .children(noun, 'amod', 'compound')
    .every((word) => OF_PAPERS.has(word.lemma.toLowerCase()) || reading.at(sentence.index, word.index));
}

/** "the Palestinian Authority … *the Authority*": one that the text has named with this word, by its capital. */
function authorityNamed({ discourse, noun, sentence, reading }: Phrase): Entity | null {
  if (!isCapitalised(noun.text) || noun.upos === 'ADJ') return null;
  const { text } = reading.document;
  return discourse.last(
    ({ isPerson }, { form, sentence: at, first, last }) =>
      !isPerson &&
      form === 'name' &&
      at <= sentence.index &&
      reading.words(reading.document.sentences[at], first, last).endsWith(` ${noun.text}`) &&
      text.includes(noun.text),
  );
}

/** "the *ruling* party", "the *main opposition* party": one of which a country has one, named or not. */
const isPartyOfRank = ({ sentence, noun, lemma }: Phrase): boolean =>
  lemma === 'party' &&
  /^(?:ruling|governing|opposition|majority|largest|biggest|president’s|prime minister’s)$/i.test(
    sentence.tokens[noun.index - 1]?.text ?? '',
  );
