import type { Sentence, Token } from '../language/sentence.ts';
import { describeActor } from './actors.ts';
import { describeBodyOfMembers, isOfOtherTrade } from './bodiesOfMembers.ts';
import { describeBody } from './bodyDescriptions.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { describeGroup } from './groupDescriptions.ts';
import { describeByNickname } from './nicknames.ts';
import { opponents } from './opponents.ts';
import { describePerson } from './personDescriptions.ts';
import { mentionOf, type Phrase } from './phrase.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun, roleAt } from './roleReading.ts';
import { isOppositeNumber, phraseStart, type Sponsor, sponsorOf } from './sponsors.ts';
import { bodyBehind, bodyOfMembers } from './standIns.ts';
import { describeInTakeover } from './takeovers.ts';
import {
  ARMED_PLURALS,
  COUNTRY_NOUNS,
  GROUP_NOUNS,
  LEGISLATURES,
  ORGANISATION_NOUNS,
  PORTFOLIOS,
  STATE_BODIES,
} from './vocabulary/groups.ts';
import { COUNTERPARTS, EMPLOYERS, MANAGEMENT, TRADES } from './vocabulary/members.ts';

const DEFINITE = ['the', 'this', 'that', 'these'];

/** "Union rejects offer": headlines leave the article out. */
const isBareInHeadline = (sentence: Sentence, first: number, noun: Token): boolean =>
  sentence.paragraph === 0 &&
  first === noun.index &&
  noun.xpos === 'NN' &&
  !/^[.?!…]$/.test(sentence.tokens[sentence.tokens.length - 1].text);

/** The party that a noun phrase describes without naming it, or null: "the union", "Russian officials", "the former premier". */
export function describe(reading: Reading, discourse: Discourse, sentence: Sentence, noun: Token): Mention | null {
  const nominal = /^(NOUN|PROPN)$/.test(noun.upos) && !/^(compound|flat|nmod:desc|goeswith|fixed)/.test(noun.rel);
  // "the liberal", "the far right": adjectives and adverbs that stand where nouns do
  if (!nominal && !(/^(ADJ|ADV)$/.test(noun.upos) && /^(nsubj|obj|obl)/.test(noun.rel))) return null;
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
    definite: DEFINITE.some((word) => front.includes(word)) || isBareInHeadline(sentence, first, noun),
    plural: isPluralNoun(noun) || /^(people|police|staff)$/.test(lemma),
    sponsor: null,
  };
  const nicknamed = describeByNickname(phrase);
  if (nicknamed) return nicknamed;
  if (!nominal && !(noun.upos === 'ADJ' && GROUP_NOUNS.has(lemma))) return null;
  const dealt = describeInTakeover(phrase);
  if (dealt) return dealt;
  const role = phrase.plural ? null : roleAt(sentence, noun);
  if (
    !role &&
    !STATE_BODIES.has(lemma) &&
    !GROUP_NOUNS.has(lemma) &&
    !ORGANISATION_NOUNS.has(lemma) &&
    !LEGISLATURES.has(lemma) &&
    !MANAGEMENT.has(lemma) &&
    !COUNTERPARTS.has(lemma) &&
    !COUNTRY_NOUNS.has(lemma) &&
    !(phrase.plural && isTrade(lemma))
  )
    return describeActor(phrase);
  const beside = role ? null : namedBeside(phrase);
  if (beside) return mentionOf(phrase, beside, 'description', 0.9);
  describeSender(reading, discourse, sentence, noun);
  phrase.sponsor = sponsorOf(reading, sentence, noun) ?? bodyInFront(reading, sentence, noun);
  // "his Peruvian counterpart" needs no guess
  const told = phrase.sponsor?.entity.kind === 'state' && reading.nationalities[sentence.index].has(noun.index - 1);
  const isFacing = COUNTERPARTS.has(lemma) || isOppositeNumber(sentence, noun);
  const facing = isFacing && !phrase.plural && !told ? counterpartOf(phrase) : null;
  if (facing) return mentionOf(phrase, facing, 'description', 0.7);
  const owned = role || phrase.plural ? null : bodyOfOwners(phrase);
  if (owned) return mentionOf(phrase, owned, 'description', 0.7);
  const firm = role?.kind === 'independent' && phrase.definite ? firmCalled(phrase) : null;
  if (firm) return mentionOf(phrase, firm, 'description', 0.75);
  if (role) return describePerson(phrase, role);
  const united = phrase.plural ? null : unitedIn(phrase);
  if (united) return mentionOf(phrase, united, 'collective', 0.6);
  if (phrase.plural) return describeGroup(phrase);
  return describeBodyOfMembers(phrase) ?? describeBody(phrase) ?? (isOwned(phrase) ? describeActor(phrase) : null);
}

/** "the passengers’ association": told from others by those whose it is. */
const isOwned = ({ sentence, noun, definite }: Phrase): boolean =>
  definite && sentence.children(noun, 'nmod:poss').some(({ xpos, index }) => xpos === 'NNS' && index < noun.index);

/** "the group of least developed countries", "a bloc of growers": those who are in it. */
function unitedIn({ reading, discourse, sentence, noun, lemma, definite }: Phrase): Entity | null {
  // "a group of deputies" is looked through
  if (!definite || noun.upos !== 'NOUN' || !/^(?:group|grouping|bloc|club|alliance)$/.test(lemma)) return null;
  const members = sentence
    .children(noun, 'nmod')
    .find((child) => isPluralNoun(child) && sentence.child(child, 'case')?.text === 'of');
  const known = members && reading.at(sentence.index, members.index);
  const [only] = (known ?? (members && describe(reading, discourse, sentence, members)))?.entities ?? [];
  return only?.plural ? only : null;
}

/** "a spokesman | for the company", "leaders | of the union": reads the description behind first, since it tells whose they are. */
function describeSender(reading: Reading, discourse: Discourse, sentence: Sentence, noun: Token): void {
  for (const modifier of sentence.children(noun, 'nmod', 'obl')) {
    if (modifier.index < noun.index || modifier.index > noun.index + 6) continue;
    const link = sentence.child(modifier, 'case')?.text ?? '';
    const within =
      link === 'in' &&
      /^(government|administration|cabinet|delegation|camp|team|ministry|entourage|leadership)$/.test(modifier.lemma);
    if (!within && !/^(of|for|at|from)$/i.test(link)) continue;
    if (reading.at(sentence.index, modifier.index)) continue;
    const sender = describe(reading, discourse, sentence, modifier);
    if (!sender || sender.form === 'collective') continue;
    reading.add(sender);
    // the reading counts it when it comes there
    for (const entity of sender.entities) entity.mentions -= 1;
  }
}

/** "union leaders", "a government source", "studio executives": the noun in front tells which body is meant. */
function bodyInFront(reading: Reading, sentence: Sentence, noun: Token): Sponsor | null {
  const front = sentence.tokens[noun.index - 1];
  if (!front || front.head !== noun.index) return null;
  const lemma = front.lemma.toLowerCase();
  // "the health minister" is no minister of the Health Workers' Union
  if (PORTFOLIOS.has(lemma)) return null;
  if (front.upos !== 'NOUN' && !ARMED_PLURALS.has(lemma) && !ORGANISATION_NOUNS.has(lemma)) return null;
  const entity = bodyBehind(reading, sentence, front);
  return entity && { entity, last: noun.index };
}

/** "the rebel group Red Dawn", "the regulator, the Rail Board,": "SAG, the largest guild,": the organisation whose name stands beside what it is. */
function namedBeside({ reading, sentence, noun, first, plural }: Phrase): Entity | null {
  if (noun.upos !== 'NOUN') return null;
  const bracketed = bracketedBefore(reading, sentence, noun);
  if (bracketed) return bracketed;
  if (plural) return bracketedBehind(reading, sentence, noun);
  if (noun.rel === 'appos') {
    const mention = reading.at(sentence.index, noun.head);
    const [entity] = mention?.entities ?? [];
    if (
      mention?.entities.length === 1 &&
      /^(name|acronym)$/.test(mention.form) &&
      (isOrganised(entity) || isStateCalled(entity, noun))
    )
      return entity;
  }
  if (noun.rel === 'appos' && sentence.tokens[first - 1]?.text === ',') {
    // "Chile and the *Red Dawn*, the rebel faction,": the tree may hang it on the first of the two
    const mention = reading.at(sentence.index, first - 2);
    const [entity] = mention?.entities ?? [];
    const isSecond = mention && sentence.tokens[mention.head].head === noun.head && mention.form === 'name';
    if (isSecond && isOrganised(entity)) return entity;
  }
  const apposed = sentence.child(noun, 'appos');
  const places = [noun.index + 1, ...(apposed && apposed.index > noun.index ? [apposed.index] : [])];
  for (const place of places) {
    const mention = reading.at(sentence.index, place);
    const [entity] = mention?.entities ?? [];
    if (mention?.entities.length === 1 && /^(name|acronym)$/.test(mention.form) && isOrganised(entity)) return entity;
  }
  return null;
}

/** "the Like-Minded Countries (LMC) | group": the body whose name and acronym stand before what it is. */
function bracketedBefore(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  const mention =
    sentence.tokens[noun.index - 1]?.text === ')' ? reading.at(sentence.index, noun.index - 2) : undefined;
  if (mention?.entities.length !== 1 || !/^(name|acronym)$/.test(mention.form)) return null;
  const [entity] = mention.entities;
  const named = sentence.tokens[mention.first - 1]?.text === '(' && reading.at(sentence.index, mention.first - 2);
  return named && named.entities[0] === entity && isOrganised(entity) ? entity : null;
}

/** "the small firms (CPME)": the body in brackets that speaks for them. */
function bracketedBehind(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  const { tokens } = sentence;
  if (tokens[noun.index + 1]?.text !== '(') return null;
  const mention = reading.at(sentence.index, noun.index + 2);
  if (mention?.entities.length !== 1 || !/^(name|acronym)$/.test(mention.form)) return null;
  const [entity] = mention.entities;
  return tokens[mention.last + 1]?.text === ')' && isOrganised(entity) ? entity : null;
}

/** "the doctors’ union", "the players’ association": the body known to speak for them. */
function bodyOfOwners({ reading, sentence, noun, lemma, definite }: Phrase): Entity | null {
  if (!definite || !/^(union|association|guild|federation|body|group|alliance|league)$/.test(lemma)) return null;
  const owner = sentence.child(noun, 'nmod:poss', 'compound');
  const trade = owner?.lemma.toLowerCase();
  const body =
    owner?.upos === 'NOUN' && trade && (isTrade(trade) || EMPLOYERS.has(trade))
      ? bodyOfMembers(reading, sentence, trade)
      : null;
  return body && isOfOtherTrade(body.name, trade!) ? null : body;
}

/** "the miner", "the producer": a company of the document that is one, rather than a person who works as one. */
function firmCalled({ discourse, lemma }: Phrase): Entity | null {
  if (!ORGANISATION_NOUNS.get(lemma)?.has('company')) return null;
  return discourse.last((entity) => entity.kind === 'organisation' && entity.nouns.has(lemma));
}

/** "its neighbour", "his counterpart": of the two who face each other, the one that is not meant by the possessive. */
function counterpartOf(phrase: Phrase): Entity | null {
  const { reading, sentence, noun } = phrase;
  const owner = sentence.child(noun, 'nmod:poss');
  const own = owner && reading.at(sentence.index, owner.index)?.entities[0]?.party;
  if (!own) return null;
  const facing = opponents(reading, 'any');
  if (facing?.includes(own)) return facing.find((party) => party !== own) ?? null;
  return own.kind === 'state' && !facing ? stateNamedWith(phrase, own) : null;
}

/** How far back the text may have named a state together with the one whose neighbour is meant, in sentences. */
const NAMED_WITH_REACH = 3;

/** "Chile met Peru. … Chile … its neighbour": the one state that the text lately named beside this one. */
function stateNamedWith({ reading, sentence }: Phrase, own: Entity): Entity | null {
  const others = new Set<Entity>();
  for (let index = Math.max(0, sentence.index - NAMED_WITH_REACH); index <= sentence.index; index++) {
    const states = new Set(
      reading.mentions[index]
        .filter(({ certainty }) => certainty > 0.5)
        .flatMap(({ entities }) => entities.map((entity) => entity.party))
        .filter((party) => party.kind === 'state'),
    );
    if (states.has(own)) for (const state of states) if (state !== own) others.add(state);
  }
  const [other] = others;
  return others.size === 1 ? other : null;
}

/** "Norway, the kingdom across the strait,". */
const isStateCalled = (entity: Entity | undefined, { lemma }: Token): boolean =>
  entity?.kind === 'state' && COUNTRY_NOUNS.has(lemma.toLowerCase());

const isTrade = (noun: string): boolean => TRADES.some((trade) => trade.includes(noun));

const isOrganised = (entity: Entity | undefined): entity is Entity =>
  entity?.kind === 'organisation' || entity?.kind === 'armed-group';
