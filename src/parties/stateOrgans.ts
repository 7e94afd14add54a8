import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';

/** Words that make an organ of a state of a name: "Government of Iceland", "Royal Thai Navy". */
const ORGANS =
  /\b(government|ministry|cabinet|embassy|high commission|foreign office|armed forces|defen[cs]e forces?|navy|air force|presidency|department of|state department)\b/i;

/** Of those, the ones that a name without a country leaves to the state that the document is about. */
const OF_MAIN_STATE = /^(ministry of|(foreign|finance|defen[cs]e|interior|trade|commerce) ministry$|government$)/i;

/** Lets named organs of a state speak for it: the state in the name, else for a ministry the document's own. */
export function linkStateOrgans(reading: Reading): void {
  for (const entity of reading.store.entities) {
    if (entity.registered || entity.isPerson || entity.principal || !ORGANS.test(entity.name)) continue;
    const state = stateInName(reading, entity.name) ?? (OF_MAIN_STATE.test(entity.name) ? reading.mainState : null);
    if (!state) continue;
    entity.principal = state;
    entity.principalSource = 'text';
  }
}

/** The state that a name contains as a name or nationality, the longest wording first. */
function stateInName(reading: Reading, name: string): Entity | null {
  const words = name.split(/\s+/);
  for (let length = Math.min(4, words.length - 1); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++)
      for (const { party, form } of reading.registry.find(words.slice(at, at + length).join(' ')))
        if ((party.kind === 'state' && form !== 'metonym') || party.kind === 'bloc')
          return reading.store.registered(party);
  return null;
}
