import type { Sentence } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { isMainSubject } from './grammaticalFunction.ts';
import { placeOfOffice } from './localOffices.ts';
import { askedAbout } from './mouthpieces.ts';
import { isMemberOfGovernment, namelessGovernment } from './namelessGovernment.ts';
import { organisationClass } from './organisationTypes.ts';
import type { Mention, Reading } from './reading.ts';
import type { Role } from './roleReading.ts';
import { isStandingApart } from './sponsors.ts';
import { LOCAL_ROLES, OFFICE_OF_STATE, WITHOUT_MINISTERS } from './vocabulary/institutions.ts';
import { WORKFORCE_ROLES, workforceNear } from './workforces.ts';

/**
 * Whom a person with this role speaks for when the text does not say: a minister for the state the passage is about, a chief
 * executive or a spokesman for the organisation it is about; null for legislators, analysts and whenever nothing is near.
 */
export function inferPrincipal(reading: Reading, sentence: Sentence, mention: Mention, role: Role): Entity | null {
  const author = reading.author && !reading.author.isPerson ? reading.author : null;
  const sort = SORT_OF_ORGANISATION.get(role.noun) ?? null;
  // "her colleague at Education": whose colleague somebody is does not say whom they speak for
  if (isStandingApart(role.noun)) return null;
  // a mayor speaks for no state
  if (LOCAL_ROLES.has(role.noun)) return placeOfOffice(reading, sentence, role.noun, mention.first);
  switch (role.kind) {
    case 'office':
      if (role.noun === 'president' && author) return author;
      if (isOfBranch(sentence, mention)) return organisationOfSort(reading, sentence, mention, 'union');
      return (
        askedAbout(reading, reading.document.sentences[sentence.index - 1]) ??
        stateOfOffice(reading, sentence, mention, role) ??
        (/president|governor/.test(role.noun) ? organisationPresidedOver(reading) : null) ??
        (isMemberOfGovernment(role.noun) ? namelessGovernment(reading) : null)
      );
    case 'executive':
      if (/commissioner$/.test(role.noun) && europeanUnion(reading)) return europeanUnion(reading);
      return (
        author ??
        (sort === 'union' ? organisationOfSort(reading, sentence, mention, sort) : null) ??
        organisationSpokenOf(reading, sentence, mention, role) ??
        dominantOrganisation(reading, sort) ??
        nearestOrganisation(reading, sentence, mention.first, sort)
      );
    case 'representative':
      if (WORKFORCE_ROLES.has(role.noun)) return workforceNear(reading, sentence, mention.first);
      // who mediates between the parties speaks for none of them
      if (/(?:mediator|conciliator|arbitrator)$/.test(role.noun)) return null;
      return (
        nearestInSentence(reading, sentence, mention.first) ??
        author ??
        nearestOrganisation(reading, sentence, mention.first, sort)
      );
    default:
      return null;
  }
}

const organisationOfSort = (reading: Reading, sentence: Sentence, { first }: Mention, sort: string): Entity | null =>
  organisationWithin(reading, sentence, first, 6, (entity) => organisationClass(entity) === sort);

/** "branch president Ana Lund": unions have branches that are led by somebody. */
const isOfBranch = ({ tokens }: Sentence, { first, nameFirst = first }: Mention): boolean =>
  tokens.slice(Math.max(0, nameFirst - 4), nameFirst).some(({ lemma }) => /^(?:branch|lodge)$/i.test(lemma));

/** Commissioners are the European Union's where the document speaks of it. */
export function europeanUnion(reading: Reading): Entity | null {
  const bearers = ['European Commission', 'European Union'].map((label) =>
    reading.store.entities.find((entity) => entity.registered?.label === label && nameCount(entity) > 0),
  );
  return bearers.find((entity) => entity !== undefined) ?? null;
}

/** The nearest state as subject or possessor in the passage, else the one the sentence names, else the main one. */
function stateOfOffice(reading: Reading, sentence: Sentence, mention: Mention, role: Role): Entity | null {
  const own = OFFICE_OF_STATE.get(role.noun);
  const only = own && statesByCount(reading).find(({ registered }) => registered?.id === own);
  if (only) return only;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 2); index--) {
    const place = reading.document.sentences[index];
    if (place.paragraph !== sentence.paragraph) break;
    for (const other of [...reading.mentions[index]].reverse()) {
      if (index === sentence.index && other.last >= mention.first) continue;
      const [entity] = other.entities;
      const { rel } = place.tokens[other.head];
      if (other.entities.length !== 1 || !(isRelation(rel, 'nsubj') || rel === 'nmod:poss') || other.form === 'pronoun')
        continue;
      const party = entity.party;
      const governs = party.kind === 'state' || (isMemberOfGovernment(role.noun) && isGovernment(party));
      if (governs && other.certainty > 0.5 && knowsOffice(party, role)) return party;
    }
  }
  const others = [
    onlyStateOf(reading, sentence),
    reading.mainState,
    ...(reading.mainState ? statesByCount(reading) : []),
  ];
  return others.find((state) => state !== null && knowsOffice(state, role)) ?? null;
}

/** "the Welsh government", "Alberta’s government": of a land that is no state. */
const isGovernment = (party: Entity): boolean =>
  party.kind === 'organisation' && (party.hasWordInText('government') || party.nouns.has('government'));

/** "Finance minister Ana Lund": nobody of a state whose departments are led by secretaries. */
const knowsOffice = ({ registered }: Entity, { noun }: Role): boolean =>
  !(registered && WITHOUT_MINISTERS.has(registered.id) && /minister|premier|chancellor/.test(noun));

/** The states of the document, most often named first. */
const statesByCount = (reading: Reading): Entity[] =>
  reading.store.entities
    .filter((entity) => entity.kind === 'state' && nameCount(entity) > 0)
    .sort((a, b) => nameCount(b) - nameCount(a));

/** The state that a sentence names and no other one, be it as a place ("In Warsaw, meanwhile, …"). */
function onlyStateOf(reading: Reading, sentence: Sentence): Entity | null {
  const states = new Set(
    reading.mentions[sentence.index].flatMap(({ entities }) => entities).filter((entity) => entity.kind === 'state'),
  );
  for (const state of reading.nationalities[sentence.index].values()) if (state.kind === 'state') states.add(state);
  const [state] = states;
  return states.size === 1 && nameCount(state) >= 3 ? state : null;
}

const nameCount = (entity: Entity): number => [...entity.names.values()].reduce((sum, count) => sum + count, 0);

/** The organisation that the document names far more often than any other, or null. */
function dominantOrganisation(reading: Reading, sort: string | null = null): Entity | null {
  const counted = reading.store.entities
    .filter((entity) => entity.kind === 'organisation' && canBe(entity, sort))
    .map((entity) => ({ entity, count: nameCount(entity) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first && first.count >= 2 && first.count >= 1.5 * (second?.count ?? 0) ? first.entity : null;
}

/** Where the text is about political parties, its president is a state's. */
function organisationPresidedOver(reading: Reading): Entity | null {
  const entity = dominantOrganisation(reading);
  return entity && organisationClass(entity) === 'party' ? null : entity;
}

/** "Vostok has lost patience. Jon Ek, *the chief executive*, …": the one organisation that the sentence before is about. */
export function organisationSpokenOf(
  reading: Reading,
  sentence: Sentence,
  mention: Mention,
  role: Role,
): Entity | null {
  const before = reading.document.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return null;
  if (sentence.tokens.slice(0, mention.first).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')) return null;
  const subject = reading.mentions[before.index].find(({ head }) => isMainSubject(before, head));
  const [entity] = subject?.entities ?? [];
  const sure = subject?.entities.length === 1 && subject.certainty >= 0.5 && entity.kind === 'organisation';
  const sort = SORT_OF_ORGANISATION.get(role.noun) ?? null;
  // a firm may go by any name, but of a union the text says that it is one
  return sure && canBe(entity, sort) && (sort !== 'union' || organisationClass(entity) === sort) ? entity : null;
}

/** Does no sentence before this one name it? */
export const isFirstNamed = (reading: Reading, sentence: Sentence, entity: Entity): boolean =>
  !reading.mentions
    .slice(0, sentence.index)
    .some((mentions) => mentions.some(({ entities }) => entities.includes(entity)));

function nearestInSentence(reading: Reading, sentence: Sentence, before: number): Entity | null {
  const named = reading.mentions[sentence.index].filter(
    (mention) =>
      mention.last < before &&
      mention.entities.length === 1 &&
      !mention.entities[0].isPerson &&
      mention.form === 'name',
  );
  return named.at(-1)?.entities[0] ?? null;
}

function nearestOrganisation(reading: Reading, sentence: Sentence, before: number, sort: string | null): Entity | null {
  const fits = (entity: Entity): boolean => canBe(entity, sort);
  return (
    organisationWithin(reading, sentence, before, 6, (entity) => nameCount(entity) > 1 && fits(entity)) ??
    organisationWithin(reading, sentence, before, 2, fits)
  );
}

const canBe = (entity: Entity, sort: string | null): boolean => {
  const known = sort && organisationClass(entity);
  return !known || known === sort;
};

/** Roles that only one sort of organisation has. */
const SORT_OF_ORGANISATION: ReadonlyMap<string, string> = new Map([
  ['general secretary', 'union'],
  ['organiser', 'union'],
  ['organizer', 'union'],
  ['convenor', 'union'],
  ['convener', 'union'],
  ['steward', 'union'],
  ['officer', 'union'],
  ['chief executive', 'company'],
  ['chief executive officer', 'company'],
  ['ceo', 'company'],
  ['operating officer', 'company'],
  ['financial officer', 'company'],
  ['cfo', 'company'],
  ['managing director', 'company'],
  ['commander', 'armed'],
  ['warlord', 'armed'],
]);

/** The nearest organisation of so many sentences, a subject before others. */
function organisationWithin(
  reading: Reading,
  sentence: Sentence,
  before: number,
  reach: number,
  accept: (entity: Entity) => boolean,
): Entity | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - reach); index--) {
    const named = reading.mentions[index].filter(
      (mention) =>
        (index < sentence.index || mention.last < before) &&
        mention.entities.length === 1 &&
        mention.entities[0].kind === 'organisation' &&
        mention.certainty >= 0.6 &&
        accept(mention.entities[0]),
    );
    const subject = named.find((mention) =>
      isRelation(reading.document.sentences[index].tokens[mention.head].rel, 'nsubj'),
    );
    const best = subject ?? named[0];
    if (best) return best.entities[0];
  }
  return null;
}
