import { UserError } from '../documents/userError.ts';
import type { Knowledge, RegisteredParty, Scheme } from './knowledge.ts';
import { completeParty, mergeParty, type PartyEntry, readRegistry } from './registryReader.ts';
import { shippedRegistry } from './shippedRegistry.ts';
import { type SchemeOfFile, shippedSchemes } from './shippedSchemes.ts';
import { states } from './states.ts';

/**
 * Loads schemes and parties: those that ship with Parley (ontology/schemes, ontology/parties, the states of
 * world-countries) and, after them, the user's files. A user's scheme with the IRI of a shipped one replaces it; what a
 * user's file states of a party with the IRI of a known one replaces that property, the other properties stay.
 *
 * @param options paths of Turtle files of the user
 * @throws UserError with file and line if a file cannot be read, is not Turtle or breaks the rules of its kind
 */
export async function loadKnowledge(options: { schemes?: string[]; parties?: string[] } = {}): Promise<Knowledge> {
  return { schemes: await loadSchemes(options.schemes ?? []), parties: await loadParties(options.parties ?? []) };
}

async function loadSchemes(paths: string[]): Promise<Scheme[]> {
  const schemes = new Map<string, SchemeOfFile>();
  for (const shipped of await shippedSchemes.load()) schemes.set(shipped.scheme.id, shipped);
  for (const path of paths) {
    const [{ readTurtle }, { readScheme }] = await Promise.all([
      import('./turtleFile.ts'),
      import('./schemeReader.ts'),
    ]);
    const scheme = readScheme(await readTurtle(path));
    schemes.set(scheme.id, { path, scheme });
  }
  const owner = new Map<string, string>();
  for (const { path, scheme } of schemes.values())
    for (const { notation } of scheme.demands) {
      if (owner.has(notation))
        throw new UserError(`${path}: the notation "${notation}" is already used in ${owner.get(notation)}`, {
          hint: 'a notation names one demand; rename it, or give your scheme the IRI of the one it is to replace',
        });
      owner.set(notation, path);
    }
  return [...schemes.values()].map(({ scheme }) => scheme);
}

async function loadParties(paths: string[]): Promise<RegisteredParty[]> {
  const entries = new Map<string, PartyEntry>();
  const source = new Map<string, (problem: string, hint: string) => UserError>();
  for (const state of states()) entries.set(state.id, state);
  for (const entry of await shippedRegistry.load()) {
    const known = entries.get(entry.id);
    entries.set(entry.id, known ? mergeParty(known, entry) : entry);
    source.set(entry.id, (problem, hint) => new UserError(`ontology/parties: ${problem}`, { hint }));
  }
  for (const path of paths) {
    const file = await (await import('./turtleFile.ts')).readTurtle(path);
    for (const { iri, entry } of readRegistry(file)) {
      entries.set(entry.id, { ...entries.get(entry.id), ...entry });
      source.set(entry.id, (problem, hint) => file.error(iri, problem, { hint }));
    }
  }
  return [...entries.values()].map((entry) => {
    const party = completeParty(entry);
    if (!party)
      throw source.get(entry.id)!(
        `the party "${entry.id}" has no skos:prefLabel`,
        'add a line such as: skos:prefLabel "Norway"@en ;',
      );
    const isUnknown = (id: string | null | undefined): id is string => typeof id === 'string' && !entries.has(id);
    const unknown = [party.principal, party.country].find(isUnknown) ?? party.memberOf.find(isUnknown);
    if (unknown)
      throw source.get(party.id)!(
        `"${party.id}" refers to "${unknown}", which no registry file describes`,
        'describe it, or mend the IRI',
      );
    return party;
  });
}
