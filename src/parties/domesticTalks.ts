import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';

/** How often the parties of a country must be named together for a text to be about talks between them. */
const CLEAR = 4;

/**
 * In talks between parties of one country (a coalition, a budget) its politicians speak for their party: for each whom the
 * registry ties to the document's main state, the party it belongs to, if the text names that one and another of the country.
 */
export function linkToOwnParties(reading: Reading): void {
  const political = partiesInTalks(reading);
  for (const entity of reading.store.entities) {
    if (!entity.isPerson || entity.principalSource !== 'registry' || entity.principal !== reading.mainState) continue;
    const own = political.find((party) => entity.registered?.memberOf.includes(party.registered!.id));
    if (own) entity.principal = own;
  }
}

/**
 * "Agriculture minister Ana Lund said": elsewhere than in such talks a minister speaks for the state that the document is about, though
 * the registry ties the person to a party of it.
 */
export function linkToGovernment(reading: Reading, minister: Entity): void {
  const home = reading.mainState;
  if (!home?.registered || minister.principalSource !== 'registry') return;
  if (minister.principal?.registered?.country !== home.registered.id || partiesInTalks(reading).length > 0) return;
  minister.principal = home;
}

/** The political parties of the document's main state if the text is about talks between them, else none. */
function partiesInTalks(reading: Reading): Entity[] {
  const home = reading.mainState?.registered?.id;
  if (!home) return [];
  const political = politicalParties(reading, home);
  const named = political.reduce((sum, entity) => sum + timesNamed(entity), 0);
  return political.length < 2 || named < CLEAR ? [] : political;
}

/** The named parties of a country that somebody of the registry belongs to. */
function politicalParties(reading: Reading, country: string): Entity[] {
  const { withMembers } = reading.registry;
  return reading.store.entities.filter(
    ({ registered, names }) => registered?.country === country && withMembers.has(registered.id) && names.size > 0,
  );
}

const timesNamed = (entity: Entity): number => [...entity.names.values()].reduce((sum, count) => sum + count, 0);
