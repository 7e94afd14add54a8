import { isRelation } from '../language/sentence.ts';
import { IRREGULARS } from './armedBodies.ts';
import { isArmed } from './bodiesMeant.ts';
import { describeCountry } from './countryDescriptions.ts';
import type { Entity } from './entity.ts';
import { europeanUnion } from './inferredPrincipals.ts';
import { withJoinedSenders } from './joinedSenders.ts';
import { localState } from './localState.ts';
import { isAmongSeveral } from './mainState.ts';
import { lower } from './nameRuns.ts';
import { partyOfFamily } from './partyFamilies.ts';
import { described, label, mentionOf, type Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';
import { bodyOfMembers, ownerOfSameNoun } from './standIns.ts';
import { ENVOYS } from './vocabulary/goBetweens.ts';
import {
  ARMED_PLURALS,
  FACELESS_GROUPS,
  FIGHTING_BODIES,
  GROUP_NOUNS,
  LEGISLATORS,
  LEGISLATURES,
  LOOSE_GROUPS,
  OWN_MINDED_PLURALS,
  PARTS_OF_STATES,
  REPRESENTATIVE_PLURALS,
  SENT_PLURALS,
  STATE_BODIES,
} from './vocabulary/groups.ts';
import { OWN_PEOPLE } from './vocabulary/members.ts';
import { ROLE_MODIFIERS } from './vocabulary/roles.ts';

/** What may stand before a trade that means all who are in the dispute. */
const STRIKING: ReadonlySet<string> = new Set([
  'striking',
  'locked',
  'out',
  'angry',
  'defiant',
  'cabin',
  'flight',
  'train',
]);

/** "Russian officials", "the union's negotiators", "trade groups": a plural noun for people or bodies that act together. */
export function describeGroup(phrase: Phrase): Mention | null {
  const { reading, discourse, sentence, lemma, sponsor } = phrase;
  const owner = sponsor && OWN_PEOPLE.has(lemma) ? ownerOfMen(phrase) : null;
  if (owner) return mentionOf(phrase, owner, 'description', 0.7);
  if (sponsor) return withJoinedSenders(phrase, describeSponsored(phrase, sponsor.entity));
  const whole = apposedGroup(phrase);
  if (whole) return mentionOf(phrase, whole, 'collective', 0.65);
  const islanders = describeCountry(phrase);
  if (islanders) return islanders;
  const bloc = blocOfMembers(phrase);
  if (bloc) return mentionOf(phrase, bloc, 'description', 0.6);
  const union = europeanEnvoys(phrase);
  if (union) return mentionOf(phrase, union, 'description', 0.65);
  const army = armedForces(phrase);
  if (army) return mentionOf(phrase, army, 'description', 0.65);
  const command = commanders(phrase) ?? authorities(phrase) ?? officialsIn(phrase);
  if (command) return mentionOf(phrase, command, 'description', 0.6);
  const described = phrase.definite ? sameGroup(phrase) : null;
  if (described) return mentionOf(phrase, described, 'collective', 0.7);
  const body = bodyMeant(phrase);
  if (body) return mentionOf(phrase, body, 'description', 0.7);
  if (!GROUP_NOUNS.has(lemma) && lemma !== 'ruler') return null;
  if (phrase.definite) {
    const own = label(phrase).toLowerCase();
    const noun = phrase.noun.text.toLowerCase();
    const known = discourse.last(
      (entity) => entity.plural && (own.includes(' ') ? entity.name.toLowerCase() === own : entity.hasWord(noun)),
    );
    if (known) return mentionOf(phrase, known, 'collective', 0.8);
    const sender =
      own.includes(' ') || isSentBySomebody(phrase) ? null : ownerOfSameNoun(reading, sentence, lemma, 0.6);
    if (sender) return mentionOf(phrase, sender, 'description', 0.65);
    const armed = ARMED_PLURALS.has(lemma)
      ? (discourse.last(
          ({ kind, party }) => kind === 'armed-group' && (party.kind !== 'state' || !IRREGULARS.has(lemma)),
        ) ?? onlyFighters(phrase))
      : null;
    if (armed) return mentionOf(phrase, armed, 'description', 0.7);
  }
  if (lemma === 'minister' && phrase.first === phrase.noun.index && isAmongSeveral(reading)) return null;
  if (lemma === 'minister' && reading.mainState && !isOfUnion(phrase) && phrase.first === phrase.noun.index)
    return mentionOf(phrase, reading.mainState, 'description', 0.6);
  if (lemma === 'ruler' && phrase.definite) {
    const ruled = localState(reading, sentence, phrase.noun) ?? reading.mainState;
    if (ruled) return mentionOf(phrase, ruled, 'description', 0.65);
  }
  if (LOOSE_GROUPS.has(lemma)) return null;
  if (FACELESS_GROUPS.has(lemma) && !label(phrase).includes(' ')) return null;
  const modified = sentence.tokens
    .slice(phrase.first, phrase.noun.index)
    .some((token) => /^(ADJ|NOUN|PROPN)$/.test(token.upos) && !ROLE_MODIFIERS.has(token.text.toLowerCase()));
  return mentionOf(phrase, group(phrase), 'collective', modified ? 0.65 : 0.5);
}

/** "the insurgents" after "the Blue Nile Movement": the only body that its name makes one of fighters. */
function onlyFighters({ reading }: Phrase): Entity | null {
  const bodies = reading.store.entities.filter((entity) => entity.names.size > 0 && isArmed(entity));
  return bodies.length === 1 ? bodies[0] : null;
}

/** "the generals": of the state that acts here, whose army they command. */
function commanders({ reading, sentence, noun, lemma, first, definite }: Phrase): Entity | null {
  if (!/^(?:general|colonel|admiral)$/.test(lemma) || !definite || first < noun.index - 1) return null;
  return localState(reading, sentence, noun) ?? reading.mainState;
}

/** "the authorities": of the state that acts here. */
function authorities({ reading, sentence, noun, lemma, first, definite }: Phrase): Entity | null {
  if (lemma !== 'authority' || !definite || first < noun.index - 1) return null;
  return localState(reading, sentence, noun) ?? reading.mainState;
}

/** "In *Lima*, officials declined to comment": of the state whose seat is named as the place. */
function officialsIn({ reading, sentence, noun, lemma, first }: Phrase): Entity | null {
  if (!/^(?:official|minister|diplomat|negotiator)$/.test(lemma) || first !== noun.index) return null;
  const verb = isRelation(noun.rel, 'nsubj') ? sentence.governor(noun) : undefined;
  const place = verb && sentence.children(verb, 'obl').find(({ index }) => index < noun.index);
  if (!place || !/^in$/i.test(sentence.child(place, 'case')?.text ?? '')) return null;
  const seat = reading.at(sentence.index, place.index);
  const [state, other] = seat?.form === 'metonym' ? seat.entities : [];
  return state?.kind === 'state' && !other ? state : null;
}

/** "the negotiators *for the crew*": whose they are is said, be it not found who that is. */
const isSentBySomebody = ({ sentence, noun }: Phrase): boolean =>
  sentence.children(noun, 'nmod').some((child) => /^(?:for|of)$/.test(sentence.child(child, 'case')?.text ?? ''));

/** "his men", "the Front's fighters", with no word of their own: the force or party that is theirs. */
function ownerOfMen({ sentence, noun, sponsor }: Phrase): Entity | null {
  const owned = sentence.child(noun, 'nmod:poss');
  if (!sponsor || !owned || sentence.children(noun, 'amod', 'compound', 'nummod').length) return null;
  const { party } = sponsor.entity;
  return party.isPerson ? null : party;
}

/** "the Portmallow fishermen … the fishermen": those told from others by where they are, rather than a union of fishermen. */
function sameGroup({ reading, discourse, first, noun }: Phrase): Entity | null {
  if (first < noun.index - 1) return null;
  const word = noun.text.toLowerCase();
  return discourse.last(
    ({ name, plural, kind }, mention) =>
      plural &&
      kind === 'group' &&
      new RegExp(`^\\p{Lu}[\\p{L} -]* ${word}$`, 'u').test(name) &&
      reading.document.sentences[mention.sentence].tokens[mention.head].text.toLowerCase() === word,
  );
}

/** "the lenders, *some sixty funds*,": those who have just been named. */
function apposedGroup({ reading, sentence, noun }: Phrase): Entity | null {
  const whole = noun.rel === 'appos' ? reading.at(sentence.index, noun.head) : undefined;
  const [entity, other] = whole?.entities ?? [];
  return entity?.kind === 'group' && !other ? entity : null;
}

/** "EU ministers", "European environment ministers": in such a text "ministers" are those of all members. */
const isOfUnion = ({ reading }: Phrase): boolean =>
  /\b(?:EU|European)(?: \p{Ll}+)? ministers\b/u.test(reading.document.text);

/** "European negotiators", "European officials" in a text about the European Union: its own. */
function europeanEnvoys({ reading, sentence, noun, first, lemma }: Phrase): Entity | null {
  if (!/^(?:negotiator|official|commissioner)$/.test(lemma) || sentence.tokens[noun.index - 1]?.text !== 'European')
    return null;
  if (first < noun.index - 2) return null;
  return europeanUnion(reading);
}

/** "the armed forces", "the security forces": of the state that acts here, as its army is. */
function armedForces({ reading, sentence, noun, lemma, definite }: Phrase): Entity | null {
  if (lemma !== 'force' || !definite || !/^(?:armed|security)$/i.test(sentence.tokens[noun.index - 1]?.text ?? ''))
    return null;
  return localState(reading, sentence, noun) ?? reading.mainState;
}

/** "member states", uncounted: the bloc whose they are, if the text speaks of one only. */
function blocOfMembers({ reading, sentence, noun, first }: Phrase): Entity | null {
  if (
    !/^(state|country|government)$/.test(noun.lemma) ||
    !/^member$/i.test(sentence.tokens[noun.index - 1]?.text ?? '')
  )
    return null;
  const others = sentence.tokens.slice(first, noun.index - 1).some(({ text }) => !/^(the|all|all the)$/i.test(text));
  if (others || sentence.children(noun, 'nmod', 'acl', 'acl:relcl').length) return null;
  const blocs = reading.store.entities.filter((entity) => entity.kind === 'bloc' && entity.names.size > 0);
  return blocs.length === 1 ? blocs[0] : null;
}

/** "the drivers", in a title also "drivers": the body that speaks for them, if nothing sets these apart from the others. */
function bodyMeant(phrase: Phrase): Entity | null {
  const { reading, sentence, noun, first, definite, lemma } = phrase;
  if (!definite && sentence.paragraph > 0) return null;
  const party = partyOfFamily(reading, label(phrase));
  if (party) return party;
  const body = bodyOfMembers(reading, sentence, lemma);
  // "the stevedores of Lisbon": those of one place
  const place = sentence
    .children(noun, 'nmod')
    .find((child) => child.upos === 'PROPN' && sentence.child(child, 'case')?.text === 'of');
  if (place && reading.at(sentence.index, place.index)?.entities[0] !== body) return null;
  const own = sentence.tokens
    .slice(first, noun.index)
    .every(
      (token) =>
        token.upos === 'DET' || STRIKING.has(token.text.toLowerCase()) || body?.hasWord(token.text.toLowerCase()),
    );
  return own ? body : null;
}

/** Officials and envoys speak for who sends them; "European leaders" and "French unions" are groups of their own. */
function describeSponsored(phrase: Phrase, sponsor: Entity): Mention | null {
  const { lemma } = phrase;
  const base = sponsor.isPerson ? (sponsor.principal ?? sponsor) : sponsor;
  const national = base.kind === 'state' || base.kind === 'bloc';
  const official = REPRESENTATIVE_PLURALS.has(lemma);
  if (
    STATE_BODIES.has(lemma) &&
    !isOfParts(phrase) &&
    (base.kind !== 'bloc' || official) &&
    !LEGISLATURES.has(lemma) &&
    !OWN_MINDED_PLURALS.has(lemma)
  )
    return mentionOf(phrase, base, 'description', FIGHTING_BODIES.has(lemma) ? 0.6 : 0.85);
  // "European mediators" may be anybody's, "the mediators of the African Union" are not
  if ((SENT_PLURALS.has(lemma) || ENVOYS.has(lemma)) && (phrase.sponsor?.last ?? 0) > phrase.noun.index)
    return mentionOf(phrase, base, 'description', 0.75);
  const own = official || LEGISLATORS.has(lemma) || ARMED_PLURALS.has(lemma);
  if (!national && own) return mentionOf(phrase, base, 'description', 0.75);
  return GROUP_NOUNS.has(lemma) ? mentionOf(phrase, group(phrase), 'collective', 0.55) : null;
}

/** "Swedish county councils", "German state governments": of parts of the state, and no body of its own. */
const isOfParts = ({ sentence, noun, lemma }: Phrase): boolean =>
  /^(?:council|government|authority|administration|capital)$/.test(lemma) &&
  (PARTS_OF_STATES.has(lower(sentence.tokens[noun.index - 1])) ||
    /^(?:county|district|town|village|state|borough|parish)$/.test(lower(sentence.tokens[noun.index - 1])));

function group(phrase: Phrase): Entity {
  const entity = described(phrase, 'group', null);
  if (entity.kind === 'group') entity.plural = true;
  return entity;
}
