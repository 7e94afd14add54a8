import { isCommonPartyName } from './bearers.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';

/** From how many political parties on a document is about talks between them. */
const LEAST_PARTIES = 3;

/**
 * "That leaves the Liberal Initiative. Rui Rocha is open to a deal": in talks between political parties, somebody of whom the text says nothing else
 * speaks for the party that it has just named, if nobody else does.
 */
export function linkToPartiesBeside(reading: Reading): void {
  const political = reading.store.entities.filter(isPolitical);
  if (political.length < LEAST_PARTIES) return;
  const first = firstMentions(reading);
  const led = new Set(reading.store.entities.filter(({ isPerson }) => isPerson).map(({ principal }) => principal));
  for (const person of reading.store.entities) {
    if (!person.isPerson || person.registered || person.principal || person.nouns.size > 0) continue;
    const mention = first.get(person);
    const party = mention && partyBefore(reading, mention);
    if (!party || led.has(party)) continue;
    led.add(party);
    person.principal = party;
    person.principalSource = 'inferred';
  }
}

function isPolitical({ registered, names, kind }: Entity): boolean {
  if (names.size === 0 || kind !== 'organisation') return false;
  if (registered) return Boolean(registered.country);
  return [...names.keys()].some(isCommonPartyName);
}

/** Where each entity is first named by itself. */
function firstMentions(reading: Reading): Map<Entity, Mention> {
  const first = new Map<Entity, Mention>();
  for (const mention of reading.mentions.flat()) {
    const [entity] = mention.entities;
    if (mention.entities.length === 1 && !first.has(entity)) first.set(entity, mention);
  }
  return first;
}

/** The political party named last before a mention, in its sentence or the one before it in the paragraph. */
function partyBefore(reading: Reading, mention: Mention): Entity | null {
  for (const index of [mention.sentence, mention.sentence - 1]) {
    const place = reading.document.sentences[index];
    if (!place || place.paragraph !== reading.document.sentences[mention.sentence].paragraph) return null;
    const named = reading.mentions[index]
      .filter(({ first, entities }) => (index < mention.sentence || first < mention.first) && entities.length === 1)
      .sort((a, b) => a.first - b.first)
      .at(-1);
    if (named) return isPolitical(named.entities[0]) ? named.entities[0] : null;
  }
  return null;
}
