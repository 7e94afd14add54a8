import type { Sentence, Token } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { organisationClass } from './organisationTypes.ts';
import { mentionOf, type Phrase } from './phrase.ts';
import type { Mention, Reading } from './reading.ts';
import { AGENT_VERBS, SPEECH_VERBS } from './vocabulary/speech.ts';
import {
  ACQUIRING_VERBS,
  ANSWERING_VERBS,
  BIDDER_NOUNS,
  BIDDING_VERBS,
  TAKEOVER_NOUNS,
  TARGET_NOUNS,
} from './vocabulary/takeovers.ts';

/** Who wants to buy whom. */
interface Takeover {
  bidder: Entity | null;
  target: Entity | null;
}

const takeovers = new WeakMap<Reading, Takeover>();

/** "the bidder", "the suitor", "the target": one of the two companies of the takeover that the document tells of; null for others. */
export function describeInTakeover(phrase: Phrase): Mention | null {
  const { reading, lemma, definite, plural, sentence, noun } = phrase;
  const bids = BIDDER_NOUNS.has(lemma);
  const owned = !bids && /^its$/i.test(sentence.child(noun, 'nmod:poss')?.text ?? '');
  if (!(definite || owned) || plural || !(bids || TARGET_NOUNS.has(lemma)) || sentence.child(noun, 'nmod')) return null;
  if (!bids && !acts(sentence, noun)) return null;
  const { bidder, target } = takeoverOf(reading);
  const entity = bids ? bidder : target;
  return entity && mentionOf(phrase, entity, 'description', 0.7);
}

/** Is it the subject of something only a body with a will does? "the target" is more often a number. */
function acts(sentence: Sentence, noun: Token): boolean {
  const verb = isRelation(noun.rel, 'nsubj') ? sentence.governor(noun) : undefined;
  return verb !== undefined && (SPEECH_VERBS.has(verb.lemma) || AGENT_VERBS.has(verb.lemma));
}

function takeoverOf(reading: Reading): Takeover {
  const known = takeovers.get(reading);
  if (known) return known;
  const bidders = new Map<Entity, number>();
  const targets = new Map<Entity, number>();
  const count = (counts: Map<Entity, number>, sentence: Sentence, token: Token | undefined): void => {
    const mention = token && reading.at(sentence.index, token.index);
    const [entity] = mention?.entities ?? [];
    if (mention?.form !== 'name' && mention?.form !== 'acronym') return;
    if (entity?.kind === 'organisation') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  };
  for (const sentence of reading.document.sentences)
    for (const token of sentence.tokens) {
      const lemma = token.lemma.toLowerCase();
      if (token.upos === 'VERB' && (ACQUIRING_VERBS.has(lemma) || BIDDING_VERBS.has(lemma))) {
        const price = sentence.child(token, 'obj');
        const object = ACQUIRING_VERBS.has(lemma)
          ? price
          : (withPreposition(sentence, token, 'for') ?? (price && withPreposition(sentence, price, 'for')));
        if (!object || !isCompany(reading, sentence, object)) continue;
        count(targets, sentence, object);
        count(bidders, sentence, subjectOf(sentence, token));
      } else if (token.upos === 'NOUN' && TAKEOVER_NOUNS.has(lemma)) {
        count(targets, sentence, withPreposition(sentence, token, 'for') ?? withPreposition(sentence, token, 'of'));
        count(
          bidders,
          sentence,
          sentence.child(token, 'nmod:poss') ?? senderOf(sentence, token) ?? makerOf(sentence, token),
        );
        count(targets, sentence, receiverOf(reading, sentence, token));
      }
    }
  const target = most(targets, null);
  const found = { target, bidder: target && most(bidders, target) };
  takeovers.set(reading, found);
  return found;
}

/** The subject of a verb, be it said with the verb above: "Castor has spent a year | courting Brenta". */
function subjectOf(sentence: Sentence, verb: Token): Token | undefined {
  const above = /^(?:xcomp|advcl|conj)/.test(verb.rel) ? sentence.governor(verb) : undefined;
  return sentence.child(verb, 'nsubj') ?? (above && sentence.child(above, 'nsubj'));
}

/** "the bid *by* Castor", "an offer *from* Castor". */
const senderOf = (sentence: Sentence, bid: Token): Token | undefined =>
  withPreposition(sentence, bid, 'by') ?? withPreposition(sentence, bid, 'from');

/** "Brenta | rejected the bid from Castor": whoever answers a bid that says whose it is, but no union that answers an offer of pay. */
function receiverOf(reading: Reading, sentence: Sentence, bid: Token): Token | undefined {
  const verb = isRelation(bid.rel, 'obj') && senderOf(sentence, bid) ? sentence.governor(bid) : undefined;
  const subject = verb && ANSWERING_VERBS.has(verb.lemma.toLowerCase()) ? sentence.child(verb, 'nsubj') : undefined;
  const [entity] = (subject && reading.at(sentence.index, subject.index)?.entities) ?? [];
  return entity && organisationClass(entity) !== 'union' && entity.kind === 'organisation' ? subject : undefined;
}

/** "Castor | has made a bid", "the bid that Castor launched": who acts in the clause whose object the bid is. */
function makerOf(sentence: Sentence, bid: Token): Token | undefined {
  const verb = isRelation(bid.rel, 'obj') ? sentence.governor(bid) : sentence.child(bid, 'acl:relcl');
  return verb && MAKING_VERBS.has(verb.lemma.toLowerCase()) ? sentence.child(verb, 'nsubj') : undefined;
}

const MAKING_VERBS: ReadonlySet<string> = new Set(
  'make launch table submit lodge raise improve sweeten withdraw prepare announce plan drop abandon mount'.split(' '),
);

const isCompany = (reading: Reading, sentence: Sentence, token: Token): boolean =>
  reading.at(sentence.index, token.index)?.entities[0]?.kind === 'organisation';

function withPreposition(sentence: Sentence, token: Token, preposition: string): Token | undefined {
  return sentence
    .children(token, 'obl', 'nmod')
    .find((child) => sentence.child(child, 'case')?.text.toLowerCase() === preposition);
}

function most(counts: ReadonlyMap<Entity, number>, except: Entity | null): Entity | null {
  let best: Entity | null = null;
  for (const [entity, times] of counts) if (entity !== except && (!best || times > counts.get(best)!)) best = entity;
  return best;
}
