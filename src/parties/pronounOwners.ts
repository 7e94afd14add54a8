import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { PronounPlace } from './pronounFeatures.ts';
import type { Reading } from './reading.ts';
import { ORGANISATION_NOUNS, STATE_BODIES } from './vocabulary/groups.ts';
import { OFFICES_OF_BODIES, ROLE_CLASS } from './vocabulary/roles.ts';

/** "Chile gave way. In *Bonn* it agreed to …": where something happens is nobody who does it, if anybody else is spoken of. */
export function withoutPlaces(pronoun: PronounPlace, candidates: readonly Candidate[]): readonly Candidate[] {
  const { sentence, token } = pronoun;
  if (pronoun.class !== 'thing') return candidates;
  const owns = ownsOffice(sentence, token);
  const others = candidates.filter(
    ({ mention, sentence: place }) =>
      !(mention.form === 'metonym' && mention.certainty < PLACE && (owns || place === sentence)),
  );
  return others.length ? others : candidates;
}

/** Below this certainty a capital is where something happens. */
const PLACE = 0.5;

/** "its president", "their leader": no mere thing has one, so it must be a party that is meant, and none that is only so many people. */
export function ownsOffice(sentence: Sentence, token: Token): boolean {
  const noun = isRelation(token.rel, 'nmod:poss') ? sentence.governor(token)?.lemma.toLowerCase() : undefined;
  if (!/^(?:its|their)$/i.test(token.text) || noun === undefined) return false;
  return OFFICES_OF_BODIES.has(noun) || ROLE_CLASS.get(noun) === 'executive';
}

/**
 * "The harbour authority objects. *Its* chairman …", "The mayor is in no hurry. *His* deputy …": a body or an office-holder that the text has not
 * named is whose chairman it is, rather than anybody named before.
 */
export function followsUnknown(reading: Reading, { sentence, token, class: kind }: PronounPlace): boolean {
  const before = reading.document.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return false;
  if (reading.mentions[sentence.index].some(({ last }) => last < token.index)) return false;
  const root = before.tokens.find(({ rel }) => rel === 'root');
  const subject = root && before.child(root, 'nsubj');
  if (!subject || !/^(?:NNP?|JJ)$/.test(subject.xpos) || reading.at(before.index, subject.index)) return false;
  const lemma = subject.lemma.toLowerCase();
  const owned = isRelation(token.rel, 'nmod:poss') ? sentence.governor(token)?.lemma.toLowerCase() : undefined;
  if (kind === 'person') return token.index === 0 && ROLE_CLASS.has(lemma) && ROLE_CLASS.has(owned ?? '');
  return (
    ORGANISATION_NOUNS.has(lemma) ||
    STATE_BODIES.has(lemma) ||
    before.children(subject, 'nmod:poss').some(({ xpos }) => xpos === 'NNS')
  );
}

/** How many words may stand before a pronoun that opens what is said ("In private its officials …"). */
const LATEST_OPENING = 4;

/** "its officials", "its negotiators": no mere thing has them. */
export const ownsPeople = (sentence: Sentence, token: Token): boolean =>
  isRelation(token.rel, 'nmod:poss') &&
  /^its$/i.test(token.text) &&
  /^(?:official|diplomat|lawyer|soldier|troop|lawmaker)$/.test(sentence.governor(token)?.lemma ?? '');

/** "The growers’ league objects to it. *Its* chairman …": at the start of a sentence, of whom the main clause of the one before is about. */
export function openingSubject(
  reading: Reading,
  { sentence, token }: PronounPlace,
  fitting: readonly Candidate[],
): Candidate | null {
  const latest = ownsOffice(sentence, token) ? 0 : LATEST_OPENING;
  if (token.index > latest || reading.mentions[sentence.index].some(({ first }) => first < token.index)) return null;
  const office = sentence.governor(token)?.lemma.toLowerCase() ?? '';
  const ofState = ROLE_CLASS.get(office) === 'office' && office !== 'president';
  const about = fitting.filter(({ sentence: before, token: head, mention, entities: [entity] }) => {
    const verb = before.governor(head);
    return (
      (!ofState || /^(?:state|bloc|armed-group)$/.test(entity.kind)) &&
      before.index === sentence.index - 1 &&
      before.paragraph === sentence.paragraph &&
      /^(?:name|acronym|metonym|description)$/.test(mention.form) &&
      isRelation(head.rel, 'nsubj') &&
      verb?.rel === 'root'
    );
  });
  return about.length === 1 ? about[0] : null;
}

/** "its ambassador": only states and blocs have one. */
export const sendsAmbassadors = (sentence: Sentence, token: Token): boolean =>
  sentence.governor(token)?.lemma.toLowerCase() === 'ambassador';

export const isSovereign = ({ kind }: Entity): boolean => kind === 'state' || kind === 'bloc';
