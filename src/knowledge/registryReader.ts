import { iriTail } from './iriTail.ts';
import type { PartyKind, RegisteredParty } from './knowledge.ts';
import type { TurtleFile } from './turtleFile.ts';
import { FOAF_TERMS, ORG_TERMS, PARLEY_TERMS, RDFS_LABEL, SKOS_TERMS, TYPE } from './vocabulary.ts';

const KINDS: readonly PartyKind[] = ['state', 'bloc', 'organisation', 'armed-group', 'person', 'group'];

/** What a file says of a party; a label may be missing where another file gives it. */
export type PartyEntry = Partial<RegisteredParty> & { id: string };

/**
 * Reads the parties of one Turtle file: every parley:Party, foaf:Person and org:Organization.
 *
 * @throws UserError with file and line for an unknown kind
 */
export function readRegistry(file: TurtleFile): { iri: string; entry: PartyEntry }[] {
  const parties = file.instances(PARLEY_TERMS.party, FOAF_TERMS.person, ORG_TERMS.organization);
  return parties.map((iri) => {
    const entry: PartyEntry = { id: iriTail(iri) };
    const label = file.first(iri, SKOS_TERMS.prefLabel) ?? file.first(iri, RDFS_LABEL);
    if (label) entry.label = label;
    const kind = kindOf(file, iri);
    if (kind) entry.kind = kind;
    for (const [field, property] of LISTS) if (file.all(iri, property).length) entry[field] = file.all(iri, property);
    const principal = file.first(iri, PARLEY_TERMS.speaksFor);
    if (principal) entry.principal = iriTail(principal);
    const country = file.first(iri, PARLEY_TERMS.country);
    if (country) entry.country = iriTail(country);
    const blocs = file.all(iri, ORG_TERMS.memberOf);
    if (blocs.length) entry.memberOf = blocs.map(iriTail);
    const gender = file.first(iri, FOAF_TERMS.gender);
    if (gender) entry.gender = /^f/i.test(gender) ? 'f' : 'm';
    return { iri, entry };
  });
}

const LISTS = [
  ['aliases', SKOS_TERMS.altLabel],
  ['demonyms', PARLEY_TERMS.demonym],
  ['metonyms', PARLEY_TERMS.metonym],
  ['roles', PARLEY_TERMS.role],
  ['ambiguousNames', PARLEY_TERMS.ambiguousName],
] as const;

function kindOf(file: TurtleFile, iri: string): PartyKind | null {
  const stated = file.first(iri, PARLEY_TERMS.kind);
  if (stated !== null) {
    const known = KINDS.find((kind) => kind === stated);
    if (!known)
      throw file.error(iri, `"${stated}" is no kind of party`, {
        words: `"${stated}"`,
        hint: `parley:partyKind takes one of ${KINDS.join(', ')}`,
      });
    return known;
  }
  const classes = file.all(iri, TYPE);
  if (classes.includes(FOAF_TERMS.person)) return 'person';
  return classes.includes(ORG_TERMS.organization) ? 'organisation' : null;
}

/** Every list of the two without repeats; what only one of them says is kept. */
export function mergeParty(first: PartyEntry, second: PartyEntry): PartyEntry {
  const merged: PartyEntry = { ...first, ...second };
  for (const field of ['aliases', 'demonyms', 'metonyms', 'roles', 'ambiguousNames', 'memberOf'] as const) {
    const both = [...(first[field] ?? []), ...(second[field] ?? [])];
    if (both.length) merged[field] = [...new Set(both)];
  }
  return merged;
}

/**
 * The entry with empty lists for what it does not say; null if it has no label. An ambiguous name that is nothing else
 * is an alias.
 */
export function completeParty(entry: PartyEntry): RegisteredParty | null {
  if (!entry.label?.trim()) return null;
  const { id, label, kind, aliases, demonyms, metonyms, principal, roles, memberOf, gender } = entry;
  const party: RegisteredParty = {
    id,
    label,
    kind: kind ?? 'organisation',
    aliases: aliases ?? [],
    demonyms: demonyms ?? [],
    metonyms: metonyms ?? [],
    principal: principal ?? null,
    roles: roles ?? [],
    memberOf: memberOf ?? [],
    gender: gender ?? null,
  };
  if (entry.country !== undefined) party.country = entry.country;
  if (!entry.ambiguousNames) return party;
  party.ambiguousNames = entry.ambiguousNames;
  const named = new Set([party.label, ...party.aliases, ...party.demonyms, ...party.metonyms]);
  const further = party.ambiguousNames.filter((name) => !named.has(name));
  return further.length ? { ...party, aliases: [...party.aliases, ...further] } : party;
}
