import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isCommonPartyName } from './bearers.ts';
import type { Entity } from './entity.ts';
import { isMainSubject } from './grammaticalFunction.ts';
import type { Mention, Reading } from './reading.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';

/** From how many political parties on a document is about talks between them. */
const LEAST_PARTIES = 3;

/**
 * "That leaves the Liberal Initiative. Rui Rocha is open to a deal": in talks between political parties, somebody of whom the text says nothing else
 * speaks for the party that it has just named, if nobody else does.
 */
export function linkToPartiesBeside(reading: Reading): void {
  const betweenParties = reading.store.entities.filter(isPolitical).length >= LEAST_PARTIES;
  const betweenStates = new Set(statesActing(reading)).size >= LEAST_PARTIES;
  const first = firstMentions(reading);
  const led = new Set(reading.store.entities.filter(({ isPerson }) => isPerson).map(({ principal }) => principal));
  for (const person of reading.store.entities) {
    if (!person.isUnintroduced) continue;
    const mention = first.get(person);
    const party =
      mention &&
      ((betweenParties ? partyBefore(reading, mention) : null) ??
        organisationJustActing(reading, mention) ??
        (betweenStates ? stateJustActing(reading, mention) : null));
    if (!party || (party.kind !== 'state' && led.has(party))) continue;
    led.add(party);
    person.principal = party;
    person.principalSource = 'inferred';
  }
}

/** Is it, by its country or its name, one of a country's political parties? */
export function isPolitical({ registered, names, kind }: Entity): boolean {
  if (names.size === 0 || kind !== 'organisation') return false;
  if (registered) return Boolean(registered.country);
  return [...names.keys()].some(isCommonPartyName);
}

/** Whose capitals and governments do things in the document. */
const statesActing = (reading: Reading): Entity[] =>
  reading.mentions
    .flat()
    .filter((mention) => mention.form === 'metonym' && isActing(reading, mention))
    .map(({ entities }) => entities[0].party);

/** "Paris clings to it; Ana Marchal would halve it", "Rome's priorities are the reverse. Jo Santoro cares for one": the only state spoken of just before. */
function stateJustActing(reading: Reading, mention: Mention): Entity | null {
  const place = reading.document.sentences[mention.sentence];
  const verb = place.governor(place.tokens[mention.head]);
  if (!verb || !isRelation(place.tokens[mention.head].rel, 'nsubj') || !/^(?:VERB|AUX|ADJ)$/.test(verb.upos))
    return null;
  for (const index of [mention.sentence, mention.sentence - 1]) {
    if (reading.document.sentences[index]?.paragraph !== place.paragraph) return null;
    const before = reading.mentions[index].filter(
      ({ first, form }) => (index < mention.sentence || first < mention.first) && form !== 'pronoun',
    );
    if (before.length === 0) continue;
    const parties = new Set(before.flatMap(({ entities }) => entities.map(({ party }) => party)));
    const [state] = parties;
    return parties.size === 1 && state.kind === 'state' && before.some((one) => isActing(reading, one)) ? state : null;
  }
  return null;
}

function isActing(reading: Reading, { sentence, head, entities }: Mention): boolean {
  const { rel } = reading.document.sentences[sentence].tokens[head];
  return (
    entities.length === 1 && entities[0].party.kind === 'state' && (isRelation(rel, 'nsubj') || rel === 'nmod:poss')
  );
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

/** "Vostok gives up nothing. 'Not one branch', says Ana Lund": the organisation that the sentence before is about, in whose name she goes on. */
function organisationJustActing(reading: Reading, mention: Mention): Entity | null {
  const { sentences } = reading.document;
  const [place, before] = [sentences[mention.sentence], sentences[mention.sentence - 1]];
  if (!before || before.paragraph !== place.paragraph || !speaks(place, place.tokens[mention.head])) return null;
  const subject = reading.mentions[before.index].find(({ head }) => isMainSubject(before, head));
  const [entity, ...others] = subject?.entities ?? [];
  const alone = new Set(reading.mentions[before.index].flatMap(({ entities }) => entities)).size === 1;
  return entity && !others.length && alone && entity.kind === 'organisation' ? entity : null;
}

/** Does the sentence quote the words of the one named? */
const speaks = (sentence: Sentence, head: Token): boolean =>
  isRelation(head.rel, 'nsubj') &&
  SPEECH_VERBS.has(sentence.governor(head)?.lemma.toLowerCase() ?? '') &&
  sentence.tokens.slice(0, head.index).some(({ text }) => /^["“”'‘’]+$/.test(text));
