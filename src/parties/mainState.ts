import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { isGoBetween } from './goBetweens.ts';
import type { Mention, Reading } from './reading.ts';
import { isPlaceOfMeeting } from './venues.ts';
import { INVESTORS } from './vocabulary/organisationNames.ts';

/** The state that the document is mostly about: its dateline and title count more than its text. */
export function findMainState(reading: Reading): Entity | null {
  const counts = weightsOfStates(reading);
  let best: Entity | null = null;
  for (const [entity, weight] of counts)
    if (!isGoBetween(reading, entity) && (!best || weight > counts.get(best)!)) best = entity;
  return best && (counts.size === 1 || counts.get(best)! >= HOME_WEIGHT) ? best : null;
}

/** "Poland proposed a levy. Germany rejected it. *Ministers* demanded a study": does the document speak of several states alike, so that these can be of all? */
export function isAmongSeveral(reading: Reading): boolean {
  const weights = [...weightsOfStates(reading).values()];
  const largest = Math.max(0, ...weights);
  return weights.filter((weight) => weight >= largest * ALIKE).length > 1;
}

/** How near to the state most spoken of another comes that is spoken of alike. */
const ALIKE = 0.6;

function weightsOfStates(reading: Reading): ReadonlyMap<Entity, number> {
  const counts = new Map<Entity, number>();
  const written = dateline(reading);
  const byId = new Map(reading.store.entities.map((entity) => [entity.registered?.id, entity]));
  const count = (entity: Entity, weight: number): void => {
    if (entity.kind === 'state') counts.set(entity, (counts.get(entity) ?? 0) + weight);
  };
  reading.document.sentences.forEach((sentence, index) => {
    const early = sentence.paragraph === 0 ? 3 : sentence.paragraph < 3 ? 1.5 : 1;
    for (const mention of reading.mentions[index])
      for (const entity of isOrigin(reading, mention) || isWithin(written, sentence.tokens[mention.last])
        ? []
        : mention.entities)
        count(homeOf(entity, byId), early * worthOf(sentence, mention, entity));
    for (const [at, entity] of reading.nationalities[index]) if (!isOfFirm(sentence, at)) count(entity, early * 0.7);
    for (const mention of reading.mentions[index])
      for (const entity of statesInName(reading, sentence, mention)) count(entity, 0.5);
  });
  // the seat of a conference, which a dateline may give, is not the state that the text is about
  for (const state of statesOfDateline(reading)) if (isNamed(reading, state)) count(state, DATELINE_WEIGHT);
  return counts;
}

function worthOf(sentence: Sentence, mention: Mention, entity: Entity): number {
  if (entity.isPerson || entity.kind === 'organisation') return 0.5;
  return mention.form === 'metonym' && isPlaceOfMeeting(sentence, mention) ? WORTH_OF_VENUE : 1;
}

/** "met in Doha": next to nothing, but it may be all that the text has. */
const WORTH_OF_VENUE = 0.2;

/** Beside other states, one that is named once in passing is not where the text is at home. */
const HOME_WEIGHT = 1.6;

/** "a bid by Vostok *of Finland*": where a firm comes from says nothing of where the text is at home. */
function isOrigin(reading: Reading, { sentence, first }: Mention): boolean {
  const { tokens } = reading.document.sentences[sentence];
  const owner = /^(?:of|from)$/.test(tokens[first - 1]?.text ?? '') ? reading.at(sentence, first - 2) : undefined;
  return owner?.entities[0]?.kind === 'organisation';
}

/** The state that a person speaks for, or in whose politics or business an organisation is, if the text names it; else the party itself. */
function homeOf(entity: Entity, byId: ReadonlyMap<string | undefined, Entity>): Entity {
  const country = entity.registered?.country;
  if (entity.kind !== 'organisation' || !country) return entity.isPerson ? entity.party : entity;
  return byId.get(country) ?? entity;
}

/** "the Dutch-owned firm", "a Swiss-listed group", "an Australian pension fund": who owns a firm says nothing of where the text is at home. */
const isOfFirm = (sentence: Sentence, at: number): boolean =>
  (/^[-‐‑–]$/.test(sentence.tokens[at + 1]?.text ?? '') &&
    /^(?:owned|listed|registered|based|built|made|run)$/.test(sentence.tokens[at + 2]?.text ?? '')) ||
  INVESTORS.has(sentence.governor(sentence.tokens[at])?.lemma.toLowerCase() ?? '');

const DATELINE_WEIGHT = 4;

/** "LUSAKA -", "KYIV, Ukraine (March 3)", "Yerevan, 19 June 2025." at the start of a line near the top. */
const DATELINE =
  /^\W*(\p{Lu}[\p{Lu}\s.'-]{2,}[,(—–-][^\n]{0,40}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?:\d{1,2} \p{Lu}|\p{Lu}\p{Ll}{2,8}\.? \d))/mu;

/** From where to where the dateline reaches, if a line near the top opens with one; what it names is only where the text was written. */
function dateline({ document: { text } }: Reading): readonly [number, number] {
  const found = DATELINE.exec(text.slice(0, DATELINE_REACH));
  if (!found) return [0, 0];
  const dash = found[0].search(/(?:\s[-–—]|[)—–])\s/);
  return [found.index, found.index + (dash < 0 ? found[0].search(/[,(—–-]/) : dash)];
}

/** Does the text name the state, its people or somebody of it, and not only its capital as a place? */
const isNamed = (reading: Reading, state: Entity): boolean =>
  reading.nationalities.some((found) => [...found.values()].includes(state)) ||
  reading.mentions.some((found) =>
    found.some(({ form, entities }) => form !== 'metonym' && entities.some(({ party }) => party === state)),
  );

const isWithin = ([first, last]: readonly [number, number], { start, end }: Token): boolean =>
  start >= first && end <= last;

const DATELINE_REACH = 1500;

export function statesOfDateline(reading: Reading): Set<Entity> {
  const states = new Set<Entity>();
  const places = DATELINE.exec(reading.document.text.slice(0, DATELINE_REACH))?.[1].split(/[,(—–-]/) ?? [];
  for (const place of places) {
    const bearers = reading.registry.find(place.trim());
    if (bearers.some(({ party }) => party.kind !== 'state')) continue;
    for (const { party } of bearers) states.add(reading.store.registered(party));
  }
  return states;
}

/** States inside the name of an organisation that is not registered ("Air Norway"). */
function statesInName(reading: Reading, sentence: Sentence, mention: Mention): Entity[] {
  const [entity] = mention.entities;
  if (mention.first === mention.last || !entity || entity.registered || entity.isPerson) return [];
  return sentence.tokens
    .slice(mention.first, mention.last + 1)
    .flatMap((token) => reading.registry.find(token.text))
    .filter(({ party }) => party.kind === 'state')
    .map(({ party }) => reading.store.registered(party));
}
