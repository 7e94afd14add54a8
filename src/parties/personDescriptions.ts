import type { RegisteredParty } from '../knowledge/knowledge.ts';
import { isRelation } from '../language/sentence.ts';
import { hasWill } from './actors.ts';
import type { Entity } from './entity.ts';
import { justIntroduced } from './introductions.ts';
import { placeOfOffice } from './localOffices.ts';
import { localState } from './localState.ts';
import { bodySpokenOf, isMouthpiece } from './mouthpieces.ts';
import { isMemberOfGovernment, namelessGovernment } from './namelessGovernment.ts';
import { described, mentionOf, type Phrase } from './phrase.ts';
import type { Mention, Reading } from './reading.ts';
import { HEAD_ROLES, type Role, rolesAgree } from './roleReading.ts';
import { senderOfIndependent } from './sentIndependents.ts';
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
  const between = sponsor ? null : goBetween(phrase, role);
  if (between) return mentionOf(phrase, between, 'role', 0.65);
  const apposed = apposedPerson(phrase);
  if (apposed) return mentionOf(phrase, apposed, 'role', 0.9);
  const introduced = former ? null : justIntroduced(phrase, role);
  if (introduced) return mentionOf(phrase, introduced, 'role', 0.75);
  if (sponsor && (!former || role.kind === 'representative') && sponsor.entity.party) {
    const base = sponsor.entity.isPerson ? (sponsor.entity.principal ?? sponsor.entity) : sponsor.entity;
    const sender = role.kind === 'independent' ? senderOfIndependent(reading, sentence, phrase.noun) : null;
    if (sender) return mentionOf(phrase, described(phrase, 'person', sender), 'role', 0.75);
    if (role.kind === 'independent' || isOfFirm(phrase, role))
      return mentionOf(phrase, described(phrase, 'person', null), 'role', 0.4);
    const person = described(phrase, 'person', base);
    // "a senior US official … The official"
    person.nouns.add(role.noun);
    return mentionOf(phrase, person, 'role', 0.8);
  }
  const body = isMouthpiece(role) || (isStaff(phrase, role) && speaks(phrase)) ? bodySpokenOf(phrase) : null;
  if (body) return mentionOf(phrase, described(phrase, 'person', body), 'role', 0.6);
  // somebody sends them, and who that is remains open
  if (isStaff(phrase, role) && !former) return null;
  const acting = localState(reading, sentence, phrase.noun);
  // a kingdom that mediates has no president
  const near = acting && (hasOffice(reading, acting, role) || !reading.mainState) ? acting : null;
  const elsewhere = near || hasOffice(reading, reading.mainState, role) ? null : stateWithOffice(reading, role);
  const state = near ?? elsewhere ?? reading.mainState;
  if (phrase.definite && role.kind === 'office' && !LOCAL_ROLES.has(role.noun) && state && !former) {
    const holder = registeredHolder(reading, state, role) ?? described(phrase, 'person', state);
    return mentionOf(phrase, holder, 'role', elsewhere ? 0.5 : 0.6);
  }
  const place = phrase.definite && !former ? placeOfOffice(reading, sentence, role.noun, phrase.first) : null;
  if (place) return mentionOf(phrase, described(phrase, 'person', place), 'role', 0.6);
  if (phrase.definite && !state && !former && isMemberOfGovernment(role.noun)) {
    const government = namelessGovernment(reading);
    if (government) return mentionOf(phrase, described(phrase, 'person', government), 'role', 0.55);
  }
  if (phrase.definite && role.kind !== 'independent') {
    const person = discourse.last((entity, mention) => entity.isPerson && mention.sentence >= sentence.index - 1);
    if (person && rolesAgree(person.nouns, role.noun)) return mentionOf(phrase, person, 'role', 0.5);
  }
  if (role.kind === 'independent' && /^(man|woman|person|member|source|insider|worker|voter|resident)$/.test(role.noun))
    return null;
  if (!former && role.kind !== 'independent' && role.kind !== 'legislator' && !speaks(phrase)) return null;
  return mentionOf(phrase, described(phrase, 'person', null), 'role', 0.5);
}

/** "a Norwegian pension manager", "the Italian owner": in business, and nobody who speaks for the state. */
const isOfFirm = ({ sponsor }: Phrase, { noun }: Role): boolean =>
  sponsor?.entity.kind === 'state' &&
  /(?:manager|director|owner|founder|managing director|treasurer|coach)$/.test(noun);

/** "an official", "an aide": nothing tells whose, and only what the passage is about can. */
const isStaff = ({ plural, noun, sentence }: Phrase, role: Role): boolean =>
  !plural &&
  /^(?:official|aide|adviser|advisor|envoy|negotiator|chief negotiator|delegate|emissary|press secretary|coordinator|co-ordinator)$/.test(
    role.noun,
  ) &&
  !sentence.children(noun, 'nmod', 'nmod:poss', 'compound').length;

/** "Envoy vows to …" in a title: the one whom the text then names in this role. */
function laterBearer({ reading }: Phrase, role: Role): Entity | null {
  const bearers = reading.store.entities.filter(
    (entity) => entity.isPerson && entity.names.size > 0 && entity.nouns.has(role.noun),
  );
  return bearers.length === 1 ? bearers[0] : null;
}

/** "Oman’s envoy carried two drafts. *The mediator* proposes …": the only envoy of the text. */
function goBetween({ reading, definite }: Phrase, role: Role): Entity | null {
  if (!definite || !/^(?:mediator|facilitator|intermediary|broker|go-between)$/.test(role.noun)) return null;
  const envoys = reading.store.entities.filter(
    ({ isPerson, nouns }) => isPerson && ['envoy', 'emissary', 'mediator'].some((noun) => nouns.has(noun)),
  );
  return envoys.length === 1 ? envoys[0] : null;
}

/** Is it the subject of a verb of speech? Then even a nameless envoy owns the words that follow. */
function speaks({ sentence, noun }: Phrase): boolean {
  const verb = isRelation(noun.rel, 'nsubj') ? sentence.governor(noun) : undefined;
  return verb !== undefined && (SPEECH_VERBS.has(verb.lemma.toLowerCase()) || hasWill(sentence, verb));
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

/**
 * The person of this office whom the document names, be it further on, else the only one whom the registry knows in it: where it knows
 * several, the text would have to say which. "Leader" fits whoever leads.
 */
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
  const known = knownHolders(reading, party, role);
  const named = known.filter((person) =>
    [person.label, ...person.aliases].some((name) => reading.document.text.includes(name)),
  );
  const [only, ...others] = named.length ? named : known;
  return only && !others.length ? reading.store.registered(only) : null;
}

/** Those whom the registry knows in an office, of whatever year. */
function knownHolders(reading: Reading, party: Entity, role: Role): RegisteredParty[] {
  if (!party.registered || !(HEAD_ROLES.has(role.noun) || role.kind === 'office')) return [];
  return [...reading.registry.byId.values()].filter(
    (person) =>
      person.kind === 'person' &&
      person.principal === party.registered!.id &&
      person.roles.some((one) => one.toLowerCase() === role.noun),
  );
}

const hasOffice = (reading: Reading, party: Entity | null, role: Role): boolean =>
  party !== null && (registeredHolder(reading, party, role) !== null || knownHolders(reading, party, role).length > 0);

/** "the president" where the main state has none: the state with that office which the document names most. */
function stateWithOffice(reading: Reading, role: Role): Entity | null {
  const states = reading.store.entities.filter(
    (entity) => entity.kind === 'state' && entity.mentions > 0 && entity !== reading.mainState,
  );
  return states.sort((a, b) => b.mentions - a.mentions).find((state) => hasOffice(reading, state, role)) ?? null;
}
