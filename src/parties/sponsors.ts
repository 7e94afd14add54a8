import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { roleAt } from './roleReading.ts';
import { governedPlace, unknownOwner } from './unknownPlaces.ts';
import { ENVOYS, SENDING_VERBS } from './vocabulary/goBetweens.ts';
import { NOT_OF_THE_STATE, PORTFOLIOS } from './vocabulary/groups.ts';

/** First token of the noun phrase in front of its head: determiner, adjectives, possessors. */
export function phraseStart(sentence: Sentence, head: Token): number {
  let first = head.index;
  const reach = (token: Token, depth: number): void => {
    for (const child of sentence.children(
      token,
      'det',
      'amod',
      'compound',
      'nmod:poss',
      'nummod',
      'nmod:desc',
      'nmod',
      'advmod',
      'flat',
    ))
      if (child.index < first && child.index < head.index && depth < 4) {
        first = Math.min(first, child.index);
        reach(child, depth + 1);
      }
  };
  reach(head, 0);
  return first;
}

/** Who is meant to stand behind a role, team or body; `loose` when only the wording around it suggests it. */
export interface Sponsor {
  entity: Entity;
  /** Last token that belongs to the wording ("of the RMT"), at least the head's index. */
  last: number;
}

/**
 * The party that a noun is tied to: possessor ("the union's president", "its envoy"), nationality or name before it ("Russian
 * officials", "RMT boss"), or "of / for / at / from X" after it.
 */
export function sponsorOf(reading: Reading, sentence: Sentence, noun: Token): Sponsor | null {
  // "his Chinese counterparts": the nationality says more than the possessive
  const national = nationalityOf(reading, sentence, noun);
  if (national && noun.lemma === 'colleague') return colleagueSponsor(reading, sentence, noun, national);
  if (national) return { entity: national, last: noun.index };
  const possessor = sentence.child(noun, 'nmod:poss');
  const joined = possessor && /^(?:member|colleague)$/.test(noun.lemma) ? bodyJoined(reading, sentence, noun) : null;
  if (joined) return joined;
  // "the Hungarian's ally": whose ally somebody is does not say whom they speak for
  if (STANDING_APART.has(noun.lemma.toLowerCase()) || isOppositeNumber(sentence, noun))
    return homeOf(reading, sentence, noun) ?? partyInFront(reading, sentence, noun);
  if (possessor) {
    const mention = reading.at(sentence.index, possessor.index) ?? namedBeforeWhose(reading, sentence, possessor);
    if (mention?.entities[0]?.kind === 'state' && isApartFromState(sentence, noun)) return null;
    if (mention?.entities.length) return { entity: mention.entities[0], last: noun.index };
    const nation = reading.nationalities[sentence.index].get(possessor.index);
    if (nation) return { entity: nation, last: noun.index };
  }
  const headed = bodyHeaded(reading, sentence, noun);
  if (headed) return headed;
  const before = beforeNoun(reading, sentence, noun);
  if (before) return { entity: before, last: noun.index };
  for (const modifier of sentence.children(noun, 'nmod', 'obl')) {
    if (modifier.index < noun.index) continue;
    const named = reading.at(sentence.index, modifier.index);
    if ((named?.first ?? modifier.index) > noun.index + 8) continue;
    const preposition =
      (sentence.child(modifier, 'case') ?? prepositionOf(sentence, noun, named))?.text.toLowerCase() ?? '';
    if (preposition === 'to' && SERVING.has(noun.lemma.toLowerCase())) {
      const served = named?.entities[0] ?? sponsorOf(reading, sentence, modifier)?.entity;
      if (served) return { entity: served.party, last: noun.index };
    }
    if (!/^(of|for|at|from|with|in|behind)$/.test(preposition)) continue;
    // "its envoy for the Balkans": what somebody sent deals with
    if (possessor?.upos === 'PRON' && preposition === 'for') continue;
    // "its ambassador in Lima" is sent there, not from there
    if (/^(in|at|with)$/.test(preposition) && SENT_ABROAD.has(noun.lemma.toLowerCase())) continue;
    const mention = named ?? namedRightBehind(reading, sentence, modifier);
    if (!mention?.entities.length) continue;
    const seat = mention.entities[0].kind === 'bloc' && mention.form === 'metonym';
    const among = /^(?:member|colleague|supporter)$/i.test(noun.lemma);
    const served = /^(?:government|administration|cabinet)$/.test(modifier.lemma);
    if (preposition === 'in' && mention.entities[0].kind !== 'state' && !seat && !among && !served) continue;
    if (preposition === 'with' && mention.entities[0].kind === 'state') continue;
    return { entity: mention.entities[0], last: mention.last };
  }
  const near = sentBy(reading, sentence, noun) ?? closeTo(reading, sentence, noun);
  if (near) return near;
  const place = governedPlace(reading, sentence, noun);
  return place && { entity: place, last: noun.index };
}

/** "the government of Uri, | whose | president": the body right before the comma, where the tree does not tell. */
function namedBeforeWhose(reading: Reading, { index, tokens }: Sentence, whose: Token): Mention | undefined {
  if (!/^whose$/i.test(whose.text) || tokens[whose.index - 1]?.text !== ',') return undefined;
  let at = whose.index - 2;
  while (at > 0 && !reading.at(index, at) && (tokens[at].upos === 'PROPN' || /^(?:of|the)$/.test(tokens[at].text)))
    at -= 1;
  const mention = reading.at(index, at);
  return mention?.entities.length === 1 && !mention.entities[0].isPerson ? mention : undefined;
}

/** "the commissioners | sent by Whitehall", "an envoy dispatched by the Front": who sends somebody has them speak. */
function sentBy(reading: Reading, sentence: Sentence, noun: Token): Sponsor | null {
  if (!ENVOYS.has(noun.lemma.toLowerCase())) return null;
  const sent = sentence
    .children(noun, 'acl')
    .find(
      ({ lemma, index, xpos }) => index > noun.index && /^VB[ND]$/.test(xpos) && SENDING_VERBS.has(lemma.toLowerCase()),
    );
  const by = sent && sentence.children(sent, 'obl').find((child) => sentence.child(child, 'case')?.text === 'by');
  const mention = by && reading.at(sentence.index, by.index);
  return mention?.entities.length === 1 ? { entity: mention.entities[0].party, last: mention.last } : null;
}

/** "an official | close to Mr Vance": speaks for whomever he is close to. */
function closeTo(reading: Reading, sentence: Sentence, noun: Token): Sponsor | null {
  const close = sentence
    .children(noun, 'amod', 'acl')
    .find(({ text, index }) => text === 'close' && index > noun.index);
  const whom = close && sentence.child(close, 'obl');
  const mention = whom && reading.at(sentence.index, whom.index);
  return mention?.entities.length === 1 ? { entity: mention.entities[0].party, last: mention.last } : null;
}

/** "his Spanish colleague" of a commissioner is another commissioner, of a minister another minister. */
function colleagueSponsor(reading: Reading, sentence: Sentence, noun: Token, national: Entity): Sponsor | null {
  const possessor = sentence.child(noun, 'nmod:poss');
  const [owner] = (possessor && reading.at(sentence.index, possessor.index)?.entities) ?? [];
  if (!owner) return null;
  return { entity: owner.party.kind === 'bloc' ? owner.party : national, last: noun.index };
}

/** "his counterpart *from Oslo*", "her colleague in Kesh", "his opposite number at Vostok": where they come from or work is whom they speak for. */
function homeOf(reading: Reading, sentence: Sentence, noun: Token): Sponsor | null {
  const places = /^(?:colleague|counterpart|number)$/.test(noun.lemma.toLowerCase()) ? /^(?:from|in|at|of)$/ : /^from$/;
  const home = sentence
    .children(noun, 'nmod', 'obl')
    .find((child) => child.index > noun.index && places.test(sentence.child(child, 'case')?.text ?? ''));
  if (!home) return null;
  const there = reading.at(sentence.index, home.index);
  // the mention of the colleague takes in the whole phrase
  const mention = there === reading.at(sentence.index, noun.index) ? undefined : there;
  if (mention?.entities.length) return { entity: mention.entities[0], last: mention.last };
  // "his colleague at defence" of a minister
  if (PORTFOLIOS.has(home.lemma.toLowerCase())) {
    const whose = sentence.child(noun, 'nmod:poss');
    const [minister] = (whose && reading.at(sentence.index, whose.index)?.entities) ?? [];
    return minister ? { entity: minister.party, last: home.index } : null;
  }
  const place = home.upos === 'PROPN' && !mention ? unknownOwner(reading, sentence, home.index) : null;
  return place && { entity: place, last: home.index };
}

/** "his *Labour* rival", "his *Greek Cypriot* counterpart": the party that stands before the noun by its name or adjective. */
function partyInFront(reading: Reading, sentence: Sentence, noun: Token): Sponsor | null {
  const mention = reading.at(sentence.index, noun.index - 1);
  const [entity, other] = mention?.entities ?? [];
  if (!mention || !entity || other || entity.isPerson || !/^(?:name|acronym|demonym|metonym)$/.test(mention.form))
    return null;
  return { entity, last: noun.index };
}

/** "a spokesman | for | the Coastal Countries (CC) group": the tree may give the preposition to the noun behind the name. */
function prepositionOf(sentence: Sentence, noun: Token, named: Mention | undefined): Token | undefined {
  const next = sentence.tokens[noun.index + 1];
  const apart = named && !named.entities[0]?.isPerson && named.first > noun.index + 1 && named.first <= noun.index + 3;
  return next?.upos === 'ADP' && apart ? next : undefined;
}

/** "the head of the shipbuilder | Halvorsen Yards": the name that what it is stands in front of. */
function namedRightBehind(reading: Reading, sentence: Sentence, noun: Token): Mention | undefined {
  if (noun.upos !== 'NOUN') return undefined;
  const mention = reading.at(sentence.index, noun.index + 1);
  return mention?.first === noun.index + 1 && /^(name|acronym)$/.test(mention.form) ? mention : undefined;
}

/** Who speaks for whomever they serve: "an adviser to the Peruvian president". */
const SERVING: ReadonlySet<string> = new Set('adviser advisor aide assistant counsellor'.split(' '));

/** Persons as they stand to another: what they have in common is not whom they speak for. */
const STANDING_APART: ReadonlySet<string> = new Set(
  'ally counterpart colleague rival opponent critic predecessor successor neighbour neighbor friend'.split(' '),
);

/** "the Greek owner *of Talmor*": where an executive comes from says less than what it heads. */
const bodyHeaded = (reading: Reading, sentence: Sentence, noun: Token): Sponsor | null =>
  roleAt(sentence, noun)?.kind === 'executive' ? bodyNamedBehind(reading, sentence, noun, /^of$/) : null;

/** "his members *in United Trades*": the body says more than whose they are. */
const bodyJoined = (reading: Reading, sentence: Sentence, noun: Token): Sponsor | null =>
  bodyNamedBehind(reading, sentence, noun, /^(?:in|at|of)$/);

/** The body whose name stands right behind a noun and its preposition. */
function bodyNamedBehind(reading: Reading, sentence: Sentence, noun: Token, preposition: RegExp): Sponsor | null {
  if (!preposition.test(sentence.tokens[noun.index + 1]?.text ?? '')) return null;
  const at = noun.index + (sentence.tokens[noun.index + 2]?.text === 'the' ? 3 : 2);
  const mention = reading.at(sentence.index, at);
  const [entity] = mention?.entities ?? [];
  return mention && /^(?:name|acronym)$/.test(mention.form) && entity?.kind === 'organisation'
    ? { entity, last: mention.last }
    : null;
}

/** "her *opposite number*": her counterpart. */
export const isOppositeNumber = (sentence: Sentence, { lemma, index }: Token): boolean =>
  lemma === 'number' && sentence.tokens[index - 1]?.lemma === 'opposite';

export const isStandingApart = (role: string): boolean => STANDING_APART.has(role) || role === 'opposite number';

/** The nationality between a possessive and its noun. */
function nationalityOf(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  for (let index = noun.index - 1; index >= Math.max(0, noun.index - 4); index--) {
    const national = reading.nationalities[sentence.index].get(index);
    const owner = sentence.tokens[index - 1];
    if (national) return owner?.upos === 'PRON' || /^['’]s?$/.test(owner?.text ?? '') ? national : null;
    if (!/^(NOUN|ADJ)$/.test(sentence.tokens[index].upos)) return null;
  }
  return null;
}

const SENT_ABROAD: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'emissary', 'consul', 'embassy', 'consulate']);

const isOfficeNoun = (sentence: Sentence, noun: Token): boolean => roleAt(sentence, noun)?.kind === 'office';

/** "the Serbian opposition leader", "Chile's union boss": whoever leads these does not speak for the state. */
function isApartFromState(sentence: Sentence, noun: Token): boolean {
  const front = sentence.tokens[noun.index - 1];
  return front !== undefined && NOT_OF_THE_STATE.has(front.lemma.toLowerCase()) && !isOfficeNoun(sentence, noun);
}

/** Scans the words in front of a noun for a nationality or a name. */
function beforeNoun(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  const apart = isApartFromState(sentence, noun);
  for (let index = noun.index - 1; index >= 0 && index >= noun.index - 7; index--) {
    const token = sentence.tokens[index];
    const national = reading.nationalities[sentence.index].get(index);
    if (national) return apart && national.kind === 'state' ? null : national;
    const mention = reading.at(sentence.index, index);
    if (mention && mention.last >= noun.index) continue;
    // "the Bosniak member of the presidency": the body says more than the people
    if (token.upos === 'ADJ' && mention?.entities[0] && !mention.entities[0].registered && sentence.child(noun, 'nmod'))
      continue;
    if (apart && mention?.entities[0]?.kind === 'state') return null;
    if (mention?.entities.length) {
      const possessive = /^['’]s?$/.test(sentence.tokens[mention.last + 1]?.text ?? '');
      if (mention.form !== 'pronoun' || possessive || mention.first === index) {
        if (mention.entities[0].isPerson && !possessive && mention.form !== 'pronoun' && mention.form !== 'possessive')
          return null;
        return mention.entities[0];
      }
    }
    if (
      !/^(NOUN|PROPN|ADJ|NUM|PART)$/.test(token.upos) &&
      !/^[-'’]$/.test(token.text) &&
      token.xpos !== 'VBN' &&
      token.xpos !== 'VBG'
    )
      return null;
    if (token.text === '’' && sentence.tokens[index + 1]?.text === 's') continue;
  }
  return null;
}
