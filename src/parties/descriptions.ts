import type { Sentence, Token } from '../language/sentence.ts';
import { describeActor } from './actors.ts';
import { armedBodyOfState } from './armedBodies.ts';
import { describeBodyOfMembers, isOfOtherTrade } from './bodiesOfMembers.ts';
import { describeBody } from './bodyDescriptions.ts';
import { counterpartOf, isFellowLeader } from './counterparts.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { describeGroup } from './groupDescriptions.ts';
import { hostOrGuest, isHostOrGuest } from './hosts.ts';
import { namedBeside, personBeside } from './namesBeside.ts';
import { describeByNickname } from './nicknames.ts';
import { describePerson } from './personDescriptions.ts';
import { mentionOf, type Phrase } from './phrase.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun, roleAt } from './roleReading.ts';
import { isOppositeNumber, phraseStart, type Sponsor, sponsorOf } from './sponsors.ts';
import { bodyBehind, bodyOfMembers } from './standIns.ts';
import { superiorOf } from './superiors.ts';
import { describeInTakeover } from './takeovers.ts';
import {
  ARMED_PLURALS,
  COUNTRY_NOUNS,
  GROUP_NOUNS,
  LEGISLATURES,
  ORGANISATION_NOUNS,
  PORTFOLIOS,
  REPRESENTATIVE_PLURALS,
  STATE_BODIES,
} from './vocabulary/groups.ts';
import { COUNTERPARTS, EMPLOYERS, INNER_BODIES, MANAGEMENT, OWN_PEOPLE, TRADES } from './vocabulary/members.ts';

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
  const lemma = lemmaOf(sentence, noun);
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
    plural: isPluralNoun(noun) || /^(people|police|staff|crew)$/.test(lemma),
    sponsor: null,
  };
  const nicknamed = describeByNickname(phrase);
  if (nicknamed) return nicknamed;
  if (!nominal && !(noun.upos === 'ADJ' && GROUP_NOUNS.has(lemma))) return null;
  const dealt = describeInTakeover(phrase);
  if (dealt) return dealt;
  const superior = superiorOf(phrase);
  if (superior) return mentionOf(phrase, superior, 'description', 0.7);
  const received = isHostOrGuest(lemma) ? hostOrGuest(phrase) : null;
  if (received) return mentionOf(phrase, received, 'description', 0.65);
  if (isHostOrGuest(lemma)) return describeActor(phrase);
  const role = phrase.plural ? null : roleAt(sentence, noun);
  if (
    !role &&
    !STATE_BODIES.has(lemma) &&
    !GROUP_NOUNS.has(lemma) &&
    !ORGANISATION_NOUNS.has(lemma) &&
    !LEGISLATURES.has(lemma) &&
    !MANAGEMENT.has(lemma) &&
    !INNER_BODIES.has(lemma) &&
    !OWN_PEOPLE.has(lemma) &&
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
  const named = COUNTERPARTS.has(lemma) ? personBeside(phrase) : null;
  if (named) return mentionOf(phrase, named, 'role', 0.9);
  const isFacing = COUNTERPARTS.has(lemma) || isOppositeNumber(sentence, noun) || isFellowLeader(phrase);
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
  const fighters = armedBodyOfState(phrase);
  if (fighters) return mentionOf(phrase, fighters, 'description', 0.7);
  return (
    describeBodyOfMembers(phrase) ??
    describeBody(phrase) ??
    (isOwned(phrase) || isSpecified(phrase) ? describeActor(phrase) : null)
  );
}

/** The noun's lemma, with what a hyphen joins to it where the lists know the whole ("start-up"). */
function lemmaOf(sentence: Sentence, noun: Token): string {
  const lemma = noun.lemma.toLowerCase();
  const { tokens } = sentence;
  if (tokens[noun.index - 1]?.text !== '-' || !tokens[noun.index - 2]) return lemma;
  const joined = `${tokens[noun.index - 2].text.toLowerCase()}-${lemma}`;
  return GROUP_NOUNS.has(joined) || ORGANISATION_NOUNS.has(joined) ? joined : lemma;
}

/** "the port authority", "the chamber of commerce": which body it is, is said by what it has to do with. */
const isSpecified = ({ sentence, noun, definite, sponsor }: Phrase): boolean =>
  definite &&
  !sponsor &&
  (sentence
    .children(noun, 'compound', 'amod')
    .some(({ upos, index }) => /^(?:NOUN|ADJ)$/.test(upos) && index < noun.index) ||
    sentence
      .children(noun, 'nmod')
      .some((child) => child.upos === 'NOUN' && sentence.child(child, 'case')?.text === 'of'));

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
    // "the negotiators for the cabin crew" speak for people that nobody named
    const spokenFor = link === 'for' && REPRESENTATIVE_PLURALS.has(noun.lemma.toLowerCase());
    if (!sender || (sender.form === 'collective' && !spokenFor)) continue;
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

const isTrade = (noun: string): boolean => TRADES.some((trade) => trade.includes(noun));
