import { isRelation } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { localState } from './localState.ts';
import { described, mentionOf, type Phrase } from './phrase.ts';
import type { Mention, Reading } from './reading.ts';
import { HEAD_ROLES, type Role, rolesAgree } from './roleReading.ts';
import { LOCAL_ROLES } from './vocabulary/institutions.ts';
import { FORMER } from './vocabulary/roles.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';

/** "the Russian leader", "a union spokesman", "the former premier": a person of the document, of the registry, or a new one. */
export function describePerson(phrase: Phrase, role: Role): Mention | null {
  const { reading, discourse, sentence, sponsor } = phrase;
  const front = sentence.tokens.slice(phrase.first, phrase.noun.index).map((token) => token.text.toLowerCase());
  const former = front.some((word) => FORMER.has(word));
  const party = sponsor?.entity.party ?? null;
  const known = discourse.last(
    (entity) =>
      entity.isPerson &&
      rolesAgree(entity.nouns, role.noun) &&
      (!party || entity.party === party) &&
      (former || !party || entity !== sponsor?.entity),
  );
  if (known && (sponsor || phrase.definite)) return mentionOf(phrase, known, 'role', sponsor ? 0.85 : 0.75);
  if (party && !former) {
    const holder = registeredHolder(reading, party, role);
    if (holder && (phrase.definite || role.kind === 'office')) return mentionOf(phrase, holder, 'role', 0.8);
  }
  const heralded = sentence.paragraph === 0 && phrase.first === phrase.noun.index ? laterBearer(phrase, role) : null;
  if (heralded) return mentionOf(phrase, heralded, 'role', 0.6);
  const apposed = apposedPerson(phrase);
  if (apposed) return mentionOf(phrase, apposed, 'role', 0.9);
  if (sponsor && (!former || role.kind === 'representative') && sponsor.entity.party) {
    const base = sponsor.entity.isPerson ? (sponsor.entity.principal ?? sponsor.entity) : sponsor.entity;
    if (role.kind === 'independent') return mentionOf(phrase, described(phrase, 'person', null), 'role', 0.4);
    const person = described(phrase, 'person', base);
    // "a senior US official … The official"
    person.nouns.add(role.noun);
    return mentionOf(phrase, person, 'role', 0.8);
  }
  const acting = localState(reading, sentence, phrase.noun);
  // a kingdom that mediates has no president
  const near = acting && (registeredHolder(reading, acting, role) || !reading.mainState) ? acting : null;
  const state = near ?? reading.mainState;
  if (phrase.definite && role.kind === 'office' && !LOCAL_ROLES.has(role.noun) && state && !former) {
    const holder = registeredHolder(reading, state, role);
    const elsewhere = holder ?? (near ? null : registeredElsewhere(reading, role));
    if (elsewhere) return mentionOf(phrase, elsewhere, 'role', holder ? 0.6 : 0.5);
    return mentionOf(phrase, described(phrase, 'person', state), 'role', 0.6);
  }
  if (phrase.definite && role.kind !== 'independent') {
    const person = discourse.last((entity, mention) => entity.isPerson && mention.sentence >= sentence.index - 1);
    if (person && rolesAgree(person.nouns, role.noun)) return mentionOf(phrase, person, 'role', 0.5);
  }
  if (role.kind === 'independent' && /^(man|woman|person|member|source|insider|worker|voter|resident)$/.test(role.noun))
    return null;
  if (!former && role.kind !== 'independent' && role.kind !== 'legislator' && !speaks(phrase)) return null;
  return mentionOf(phrase, described(phrase, 'person', null), 'role', 0.35);
}

/** "Envoy vows to …" in a title: the one whom the text then names in this role. */
function laterBearer({ reading }: Phrase, role: Role): Entity | null {
  const bearers = reading.store.entities.filter(
    (entity) => entity.isPerson && entity.names.size > 0 && entity.nouns.has(role.noun),
  );
  return bearers.length === 1 ? bearers[0] : null;
}

/** Is it the subject of a verb of speech? Then even a nameless envoy owns the words that follow. */
function speaks({ sentence, noun }: Phrase): boolean {
  const verb = isRelation(noun.rel, 'nsubj') ? sentence.governor(noun) : undefined;
  return verb !== undefined && SPEECH_VERBS.has(verb.lemma.toLowerCase());
}

/** "its head, Ana Lund": the person whose name the sentence puts beside the role. */
function apposedPerson({ reading, sentence, noun }: Phrase): Entity | null {
  const beside = [
    ...sentence.children(noun, 'appos', 'flat'),
    ...(noun.rel === 'appos' ? [sentence.governor(noun)!] : []),
  ];
  for (const token of beside) {
    const entity = reading.at(sentence.index, token.index)?.entities[0];
    if (entity?.isPerson) return entity;
  }
  return null;
}

/** The person whom the registry knows in this office, if the document names that person; "leader" fits whoever leads. */
function registeredHolder(reading: Reading, party: Entity, role: Role): Entity | null {
  for (const entity of reading.store.entities)
    if (
      entity.isPerson &&
      entity.registered &&
      entity.party === party &&
      entity.mentions &&
      rolesAgree(entity.nouns, role.noun)
    )
      return entity;
  if (!party.registered || !(HEAD_ROLES.has(role.noun) || role.kind === 'office')) return null;
  for (const person of reading.registry.byId.values())
    if (
      person.kind === 'person' &&
      person.principal === party.registered.id &&
      person.roles.some((known) => known.toLowerCase() === role.noun)
    )
      return reading.store.registered(person);
  return null;
}

/** "the president" where the main state has none: the one of the state that the document names most among those that do. */
function registeredElsewhere(reading: Reading, role: Role): Entity | null {
  const states = reading.store.entities.filter(
    (entity) => entity.kind === 'state' && entity.mentions > 0 && entity !== reading.mainState,
  );
  for (const state of states.sort((a, b) => b.mentions - a.mentions)) {
    const holder = registeredHolder(reading, state, role);
    if (holder) return holder;
  }
  return null;
}
