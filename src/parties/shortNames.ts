import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';
import { foldName, isCapitalised } from './spelling.ts';
import { GIVEN_NAMES } from './vocabulary/givenNames.ts';
import { LEGISLATURES, NON_PARTY_MARKERS, ORGANISATION_MARKERS, PORTFOLIOS } from './vocabulary/groups.ts';
import { SHARED_OPENINGS } from './vocabulary/organisationNames.ts';
import { ROLE_CLASS, ROLE_MODIFIERS } from './vocabulary/roles.ts';

/**
 * Lets the first words of an organisation's name stand for the whole ("Castor" for "Castor Mining", "Junts" for "Junts per
 * Catalunya"), where they are its own: no common opening, no country, no other name of the document that starts alike.
 */
export function aliasShortNames(reading: Reading): void {
  const openings = new Map<string, Set<Entity>>();
  for (const entity of reading.store.entities)
    for (const opening of openingsOf(reading, entity)) {
      const sharing = openings.get(opening) ?? new Set<Entity>();
      sharing.add(entity);
      openings.set(opening, sharing);
    }
  for (const [opening, sharing] of openings) {
    const [entity] = sharing;
    // "Wang" after "Wang Yi": some peoples put the family name first, and some leaders go by their given name
    if (sharing.size === 1) reading.store.alias(opening, entity);
  }
}

/** "National Union of *Educators*", "Party of *Socialists*": a body goes by its members, written with their capital. */
const MEMBERS_NAMED =
  /(?:^|\s)(?:Union|Federation|Confederation|Association|Alliance|League|Party|Guild|Syndicate|Coalition) of (?:the )?(\p{Lu}\p{Ll}+s)$/u;

/** "the *Glassworkers*' Union". */
const MEMBERS_OWNING = /^(\p{Lu}\p{Ll}+s)['’] (?:Union|Federation|Association|Alliance|League|Party|Guild)$/u;

function openingsOf(reading: Reading, entity: Entity): string[] {
  const name = entity.name;
  const parts = name.split(/\s+/);
  if (parts.length < 2) return [];
  if (entity.isPerson) return [parts[0]];
  if (entity.kind !== 'organisation' && entity.kind !== 'armed-group') return [];
  const found: string[] = [];
  const members = (MEMBERS_NAMED.exec(name) ?? MEMBERS_OWNING.exec(name))?.[1];
  if (members) found.push(members);
  const first = parts[0];
  if (isDistinctive(reading, first) || isNounOfParty(reading, parts)) found.push(first);
  if (parts.length > 2 && parts[1].length > 2 && isCapitalised(parts[1]) && !SHARED_OPENINGS.has(foldName(first)))
    found.push(`${first} ${parts[1]}`);
  return found;
}

/** "Reform" for "the Reform Party", "Centre" for "the Centre Party": a noun that nobody else in the text bears. */
export const isNounOfParty = (reading: Reading, [first, second, ...more]: readonly string[]): boolean =>
  second === 'Party' &&
  more.length === 0 &&
  first.length > 2 &&
  isCapitalised(first) &&
  !/(?:ist|ic|al|an|ive)$/.test(first) &&
  !reading.bearers.admit(reading.registry.find(first)).length;

function isDistinctive(reading: Reading, word: string): boolean {
  const key = word.toLowerCase();
  return (
    word.length > 2 &&
    isCapitalised(word) &&
    ![SHARED_OPENINGS, ORGANISATION_MARKERS, NON_PARTY_MARKERS, LEGISLATURES, PORTFOLIOS, ROLE_MODIFIERS].some((list) =>
      list.has(key),
    ) &&
    !ROLE_CLASS.has(key) &&
    !(GIVEN_NAMES.has(key) && isBorneBySomebody(reading, key)) &&
    !reading.registry.find(word).length
  );
}

/** "Lennart Metals" is "Lennart" unless the text has a Lennart Berg as well. */
const isBorneBySomebody = ({ store }: Reading, given: string): boolean =>
  store.entities.some(({ isPerson, name }) => isPerson && foldName(name).startsWith(`${given} `));
