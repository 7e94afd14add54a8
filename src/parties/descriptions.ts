import type { Sentence, Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { answersTo } from './organisationTypes.ts';
import type { MentionForm } from './party.ts';
import type { Mention, Reading } from './reading.ts';
import { HEAD_ROLES, isPluralNoun, type Role, roleAt, rolesAgree } from './roleReading.ts';
import { phraseStart, type Sponsor, sponsorOf } from './sponsors.ts';
import {
  BARE_STATE_BODIES,
  GROUP_NOUNS,
  LEGISLATURES,
  LOOSE_GROUPS,
  ORGANISATION_NOUNS,
  STATE_BODIES,
} from './vocabulary/groups.ts';
import { QUANTIFIERS } from './vocabulary/pronouns.ts';
import { FORMER, ROLE_MODIFIERS } from './vocabulary/roles.ts';

interface Phrase {
  reading: Reading;
  discourse: Discourse;
  sentence: Sentence;
  noun: Token;
  lemma: string;
  first: number;
  definite: boolean;
  plural: boolean;
  sponsor: Sponsor | null;
}

/** The party that a noun phrase describes without naming it, or null: "the union", "Russian officials", "the former premier". */
export function describe(reading: Reading, discourse: Discourse, sentence: Sentence, noun: Token): Mention | null {
  if (!/^(NOUN|PROPN)$/.test(noun.upos) || /^(compound|flat|nmod:desc|goeswith|fixed)/.test(noun.rel)) {
    if (!(noun.upos === 'ADJ' && /^(nsubj|obj|obl)/.test(noun.rel) && GROUP_NOUNS.has(noun.lemma.toLowerCase())))
      return null;
  }
  const lemma = noun.lemma.toLowerCase();
  const first = phraseStart(sentence, noun);
  const front = sentence.tokens.slice(first, noun.index).map((token) => token.text.toLowerCase());
  const phrase: Phrase = {
    reading,
    discourse,
    sentence,
    noun,
    lemma,
    first,
    definite: front.includes('the') || front.includes('this') || front.includes('that') || front.includes('these'),
    plural: isPluralNoun(noun) || /^(people|police|staff)$/.test(lemma),
    sponsor: null,
  };
  const role = phrase.plural ? null : roleAt(sentence, noun);
  if (
    !role &&
    !STATE_BODIES.has(lemma) &&
    !GROUP_NOUNS.has(lemma) &&
    !ORGANISATION_NOUNS.has(lemma) &&
    !LEGISLATURES.has(lemma)
  )
    return null;
  phrase.sponsor = sponsorOf(reading, sentence, noun);
  if (role) return describePerson(phrase, role);
  return phrase.plural ? describeGroup(phrase) : describeBody(phrase);
}

function mentionOf(phrase: Phrase, entity: Entity, form: MentionForm, certainty: number): Mention {
  return {
    sentence: phrase.sentence.index,
    first: phrase.first,
    last: Math.max(phrase.noun.index, phrase.sponsor?.last ?? 0),
    head: phrase.noun.index,
    form,
    entities: [entity],
    antecedent: entity.name,
    certainty,
  };
}

/** The phrase's words without determiners, quantities and possessors: the label of a group nobody named. */
function label(phrase: Phrase): string {
  const { sentence, noun, reading } = phrase;
  const words: string[] = [];
  for (let index = phrase.first; index <= noun.index; index++) {
    const token = sentence.tokens[index];
    if (
      index < noun.index &&
      (QUANTIFIERS.has(token.text.toLowerCase()) ||
        token.upos === 'DET' ||
        token.upos === 'NUM' ||
        token.upos === 'ADV')
    )
      continue;
    if (token.upos === 'PRON' || /^['’]s?$/.test(token.text)) continue;
    words.push(index === noun.index && token.upos !== 'PROPN' ? token.text.toLowerCase() : token.text);
  }
  let text = words.join(' ').replace(/ - /g, '-');
  if (!reading.nationalities[sentence.index].has(phrase.first) && sentence.tokens[phrase.first].upos !== 'PROPN')
    text = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return text;
}

function describePerson(phrase: Phrase, role: Role): Mention | null {
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
  const apposed = apposedPerson(phrase);
  if (apposed) return mentionOf(phrase, apposed, 'role', 0.9);
  if (sponsor && (!former || role.kind === 'representative') && sponsor.entity.party) {
    const base = sponsor.entity.isPerson ? (sponsor.entity.principal ?? sponsor.entity) : sponsor.entity;
    if (role.kind === 'independent')
      return mentionOf(phrase, reading.store.described(label(phrase), 'person', null), 'role', 0.4);
    return mentionOf(phrase, described(phrase, base), 'role', 0.8);
  }
  if (phrase.definite && role.kind === 'office' && reading.mainState && !former) {
    const holder = registeredHolder(reading, reading.mainState, role);
    const elsewhere = holder ?? registeredElsewhere(reading, role);
    if (elsewhere) return mentionOf(phrase, elsewhere, 'role', holder ? 0.6 : 0.5);
    return mentionOf(phrase, described(phrase, reading.mainState), 'role', 0.6);
  }
  if (phrase.definite && role.kind !== 'independent') {
    const person = discourse.last((entity, mention) => entity.isPerson && mention.sentence >= sentence.index - 1);
    if (person && rolesAgree(person.nouns, role.noun)) return mentionOf(phrase, person, 'role', 0.5);
  }
  if (role.kind === 'independent' && /^(man|woman|person|member|source|insider|worker|voter|resident)$/.test(role.noun))
    return null;
  return mentionOf(phrase, reading.store.described(label(phrase), 'person', null), 'role', 0.35);
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

function described(phrase: Phrase, principal: Entity): Entity {
  const text = label(phrase);
  const known = phrase.reading.store.find(text);
  if (known && known.party === principal.party) return known;
  const entity = phrase.reading.store.described(text, 'person', principal);
  entity.principalSource = 'text';
  return entity;
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

function describeBody(phrase: Phrase): Mention | null {
  const { reading, discourse, lemma, sponsor } = phrase;
  if (sponsor) {
    const entity = sponsor.entity.isPerson ? (sponsor.entity.principal ?? sponsor.entity) : sponsor.entity;
    if (LEGISLATURES.has(lemma))
      return mentionOf(phrase, reading.store.described(label(phrase), 'organisation', entity), 'description', 0.6);
    if (STATE_BODIES.has(lemma)) return mentionOf(phrase, entity, 'description', 0.85);
    if (ORGANISATION_NOUNS.has(lemma)) {
      const known = phrase.definite ? discourse.last((other) => answersTo(other, lemma)) : null;
      if (known) return mentionOf(phrase, known, 'description', 0.7);
      if (
        /^(party|movement|union|company|group|firm|bloc|organisation|organization|force|federation|committee)$/.test(
          lemma,
        ) &&
        sponsor.entity.isPerson
      )
        return mentionOf(phrase, entity, 'description', 0.75);
      return mentionOf(phrase, reading.store.described(label(phrase), 'organisation', null), 'description', 0.5);
    }
    return null;
  }
  if (!phrase.definite) {
    if (/^(congress|parliament)$/.test(lemma) && phrase.noun.upos === 'PROPN')
      return mentionOf(phrase, reading.store.described(phrase.noun.text, 'organisation', null), 'description', 0.5);
    return null;
  }
  const named = discourse.last((entity) => answersTo(entity, lemma));
  if (named) return mentionOf(phrase, named, 'description', 0.8);
  if (/^(country|nation|state|republic|kingdom)$/.test(lemma)) {
    const state = discourse.last((entity, mention) => entity.kind === 'state' && mention.certainty > 0.5);
    return state && mentionOf(phrase, state, 'description', 0.6);
  }
  if (BARE_STATE_BODIES.has(lemma) && reading.mainState)
    return mentionOf(phrase, reading.mainState, 'description', 0.7);
  if (
    reading.author &&
    !reading.author.isPerson &&
    ORGANISATION_NOUNS.has(lemma) &&
    reading.author.kind === 'organisation'
  ) {
    const other = discourse.last(
      (entity) => !entity.isPerson && entity.kind === 'organisation' && entity !== reading.author,
    );
    if (ORGANISATION_NOUNS.get(lemma) === 'union' && other && answersTo(other, 'union'))
      return mentionOf(phrase, other, 'description', 0.6);
  }
  const kind = ORGANISATION_NOUNS.get(lemma);
  if (kind === 'union' || kind === 'company' || kind === 'armed' || kind === 'bloc') {
    const organisation = discourse.last(
      (entity) =>
        !entity.isPerson &&
        (entity.kind === 'organisation' ||
          (kind === 'bloc' && entity.kind === 'bloc') ||
          (kind === 'armed' && entity.kind === 'armed-group')) &&
        !answersToOther(entity, kind),
    );
    if (organisation) return mentionOf(phrase, organisation, 'description', 0.55);
  }
  if (kind === 'union' || kind === 'company' || lemma === 'opposition' || lemma === 'coalition')
    return mentionOf(phrase, reading.store.described(label(phrase), 'organisation', null), 'description', 0.5);
  return null;
}

/** Is the organisation clearly of another sort than the noun asks for? */
function answersToOther(entity: Entity, kind: string): boolean {
  return [...new Set(ORGANISATION_NOUNS.values())].some(
    (other) => other !== kind && other !== 'body' && answersTo(entity, other),
  );
}

function describeGroup(phrase: Phrase): Mention | null {
  const { reading, discourse, sentence, lemma, sponsor } = phrase;
  if (sponsor) {
    const base = sponsor.entity.isPerson ? (sponsor.entity.principal ?? sponsor.entity) : sponsor.entity;
    const national = base.kind === 'state' || base.kind === 'bloc';
    if (
      STATE_BODIES.has(lemma) &&
      (base.kind !== 'bloc' || /^(official|negotiator|diplomat|representative|adviser|envoy|commissioner)$/.test(lemma))
    ) {
      if (!LEGISLATURES.has(lemma) && !/^(lawmaker|politician|party)$/.test(lemma))
        return mentionOf(phrase, base, 'description', /^(force|troop|soldier|people)$/.test(lemma) ? 0.6 : 0.85);
    }
    if (
      !national &&
      /^(leader|negotiator|official|member|boss|chief|executive|representative|delegate|lawyer|team|side|minister|mp|senator|lawmaker|deputy)$/.test(
        lemma,
      )
    )
      return mentionOf(phrase, base, 'description', 0.75);
    if (GROUP_NOUNS.has(lemma)) return mentionOf(phrase, group(phrase, national ? null : null), 'collective', 0.55);
    return null;
  }
  if (!GROUP_NOUNS.has(lemma)) return null;
  if (phrase.definite) {
    const known = discourse.last((entity) => entity.plural && entity.hasWord(phrase.noun.text.toLowerCase()));
    if (known) return mentionOf(phrase, known, 'collective', 0.7);
    if (/^(rebel|insurgent|militant|guerrilla|fighter|jihadist|islamist)$/.test(lemma)) {
      const armed = discourse.last((entity) => entity.kind === 'armed-group');
      if (armed) return mentionOf(phrase, armed, 'description', 0.7);
    }
  }
  if (lemma === 'minister' && reading.mainState && phrase.first === phrase.noun.index)
    return mentionOf(phrase, reading.mainState, 'description', 0.6);
  if (LOOSE_GROUPS.has(lemma)) return null;
  const modified = sentence.tokens
    .slice(phrase.first, phrase.noun.index)
    .some((token) => /^(ADJ|NOUN|PROPN)$/.test(token.upos) && !ROLE_MODIFIERS.has(token.text.toLowerCase()));
  return mentionOf(phrase, group(phrase, null), 'collective', modified ? 0.65 : 0.5);
}

function group(phrase: Phrase, principal: Entity | null): Entity {
  const entity = phrase.reading.store.described(label(phrase), 'group', principal);
  entity.plural = true;
  return entity;
}
