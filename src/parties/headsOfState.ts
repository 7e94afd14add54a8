import type { Entity } from './entity.ts';
import { isMainSubject } from './grammaticalFunction.ts';
import { isPolitical } from './partyMembers.ts';
import type { Reading } from './reading.ts';

/** From how many political parties on, named how often together, a text is about what goes on between them. */
const LEAST_PARTIES = 2;
const CLEAR = 4;

/** Who governs beside a president. */
const GOVERNING = /\b(?:prime minister|premier|chancellor|taoiseach)\b/i;

const known = new WeakMap<Reading, boolean>();

/**
 * Is the president of the country a party of its own in this document? So it is where its political parties deal with each other and somebody else
 * governs, but not where states do.
 */
export function isPresidentApart(reading: Reading): boolean {
  const found = known.get(reading) ?? arePartiesAlone(reading);
  known.set(reading, found);
  return found;
}

function arePartiesAlone(reading: Reading): boolean {
  if (!GOVERNING.test(reading.document.text)) return false;
  const parties = reading.store.entities.filter(isPolitical);
  const times = parties.reduce((sum, { names }) => sum + [...names.values()].reduce((all, count) => all + count, 0), 0);
  return parties.length >= LEAST_PARTIES && times >= CLEAR && foreignStatesActing(reading).size < 2;
}

/** The states that do something in the document beside the one that it is about. */
function foreignStatesActing(reading: Reading): ReadonlySet<Entity> {
  const acting = reading.mentions.flatMap((found, index) =>
    found
      .filter(({ head, entities }) => entities.length === 1 && isMainSubject(reading.document.sentences[index], head))
      .map(({ entities: [entity] }) => entity.party)
      .filter((party) => party.kind === 'state' && party !== reading.mainState),
  );
  return new Set(acting);
}
