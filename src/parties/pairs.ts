import type { Sentence, Token } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import type { Candidate, Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { isGoBetween } from './goBetweens.ts';
import { areBystanders, fits, kindOfParties, type OpponentKind, opponents, timesMentioned } from './opponents.ts';
import { organisationClass } from './organisationTypes.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { phraseStart } from './sponsors.ts';
import { ORGANISATION_NOUNS } from './vocabulary/groups.ts';
import { EMPLOYERS } from './vocabulary/members.ts';
import { PAIR_NOUNS } from './vocabulary/pronouns.ts';
import { nameAll } from './wordMention.ts';

/** "the warring parties" are two unless the text says otherwise. */
const FACING: ReadonlySet<string> = new Set([
  'warring',
  'rival',
  'opposing',
  'negotiating',
  'contending',
  'feuding',
  'belligerent',
]);

const PERSONS = /^(leader|president|man|woman|minister|premier|statesman|politician)$/;

/** "both sides", "the two leaders", "each side", "the sides", "both", "the two": those who face each other. */
export function resolvePair(reading: Reading, discourse: Discourse, sentence: Sentence, token: Token): Mention | null {
  const word = token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  let wanted: 'persons' | 'parties' | 'any' = 'any';
  let first = token.index;
  if ((PAIR_NOUNS.has(lemma) || isFirmNoun(lemma)) && token.upos === 'NOUN') {
    first = phraseStart(sentence, token);
    const front = sentence.tokens.slice(first, token.index).map((before) => before.text.toLowerCase());
    const counted =
      /^both$/i.test(sentence.tokens[first - 1]?.text ?? '') ||
      front.some((before) => /^(both|two|each|neither|either)$/.test(before));
    const bare =
      isPluralNoun(token) &&
      /^(side|party|faction|camp|delegation)$/.test(lemma) &&
      front[0] === 'the' &&
      front.slice(1).every((word) => FACING.has(word));
    const other = front.length === 2 && front[0] === 'the' && front[1] === 'other';
    if ((!counted && !bare) || other) return null;
    if (
      front.some(
        (before) =>
          !/^(both|two|the|each|neither|either|of|these|those|warring|rival|opposing|negotiating|contending|feuding|neighbouring|neighboring|main|foreign|prime|defence|defense|federal|national)$/.test(
            before,
          ),
      )
    )
      return null;
    wanted = PERSONS.test(lemma) ? 'persons' : 'parties';
  } else if (/^(both|neither|either)$/.test(word)) {
    if (!/^(nsubj|obj|obl|root|conj|nmod|iobj|dep)/.test(token.rel) && !/^(PRON|NOUN)$/.test(token.upos)) return null;
    if (/^(cc|det|advmod)/.test(token.rel) || sentence.child(token, 'nmod')) return null;
  } else if (word === 'two') {
    if (!/^the$/i.test(sentence.tokens[token.index - 1]?.text ?? '') || !/^(nsubj|obj|obl|conj|root)/.test(token.rel))
      return null;
    first = token.index - 1;
  } else return null;
  const entities = facing(reading, discourse, sentence, token, wanted, lemma, first);
  if (entities.length < 2) return null;
  return {
    sentence: sentence.index,
    first,
    last: token.index,
    head: token.index,
    form: 'collective',
    entities,
    antecedent: nameAll(entities),
    certainty: 0.65,
  };
}

/** "Chile and Peru urged both sides": those who do something to the sides are not the sides. */
function actsOn(sentence: Sentence, candidate: Candidate, token: Token): boolean {
  if (candidate.sentence !== sentence || isRelation(token.rel, 'nsubj')) return false;
  const subject = candidate.token.rel === 'conj' ? sentence.governor(candidate.token) : candidate.token;
  const verb = subject && isRelation(subject.rel, 'nsubj') ? sentence.governor(subject) : undefined;
  return verb !== undefined && sentence.governor(token) === verb;
}

/** "Chile and Peru would have to sign as well. *Neither* wants to": with no noun it takes up the subjects of the sentence before. */
function isSubject(sentence: Sentence, token: Token): boolean {
  const first = isRelation(token.rel, 'conj') ? sentence.governor(token) : token;
  return first !== undefined && isRelation(first.rel, 'nsubj');
}

/** "the two planemakers", "both airlines" */
const isFirmNoun = (lemma: string): boolean =>
  ORGANISATION_NOUNS.get(lemma)?.has('company') === true || /.(maker|builder)$/.test(lemma);

/** An organisation that is known to be something else is none of "the two unions". */
function canBeCalled(entity: Entity, lemma: string): boolean {
  const sort = isFirmNoun(lemma) && lemma !== 'group' ? 'company' : lemma;
  if (!/^(union|company)$/.test(sort) || entity.kind !== 'organisation') return true;
  if (sort === 'union' && [...entity.members].some((member) => EMPLOYERS.has(member))) return false;
  const known = organisationClass(entity);
  return known === null || known === sort;
}

function kindWanted(reading: Reading, lemma: string): OpponentKind {
  if (STATE_NOUNS.test(lemma)) return 'states';
  if (/^(union|company|team|chamber|house|assembly)$/.test(lemma) || isFirmNoun(lemma)) return 'organisations';
  return lemma === 'party' ? kindOfParties(reading) : 'any';
}

const STATE_NOUNS = /^(capital|country|nation|state|government|neighbou?r|minister|president|premier|power|army)$/;

/** How near two that are named together must be to count before those who face each other in the whole document. */
const NEAR = 1;

function facing(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  token: Token,
  wanted: 'persons' | 'parties' | 'any',
  lemma: string,
  first: number,
): Entity[] {
  const kind = kindWanted(reading, lemma);
  const suits = (entity: Entity): boolean =>
    wanted === 'persons' ? entity.isPerson : wanted === 'parties' ? !entity.isPerson : true;
  const throughout = opponents(reading, kind);
  const near = discourse.before(sentence);
  for (let at = near.length - 1; at >= 0; at--) {
    const { entities, sentence: place } = near[at];
    if (sentence.index - place.index > (throughout ? NEAR : 2)) break;
    if (entities.length !== 2 || actsOn(sentence, near[at], token)) continue;
    if (entities.some((entity) => isGoBetween(reading, entity))) continue;
    if (
      throughout &&
      !(first === token.index && place !== sentence && isSubject(place, near[at].token)) &&
      areBystanders(
        reading,
        kind,
        entities.map((entity) => entity.party),
      )
    )
      continue;
    if (entities.every((entity) => suits(entity) && canBeCalled(entity, lemma))) return entities;
    if (wanted === 'parties') {
      const parties = [...new Set(entities.map((entity) => entity.party))];
      if (parties.length === 2 && parties.every((party) => canBeCalled(party, lemma))) return parties;
    }
  }
  if (throughout?.every((party) => canBeCalled(party, lemma))) return throughout;
  const named = kind === 'states' ? [] : mostNamed(reading, wanted, kind, lemma);
  return named.length === 2 ? named : mostNamed(reading, 'parties', kind, lemma);
}

/** The two parties, or the two people of different parties, that the document names most. */
function mostNamed(
  reading: Reading,
  wanted: 'persons' | 'parties' | 'any',
  kind: OpponentKind,
  lemma: string,
): Entity[] {
  const found: Entity[] = [];
  for (const [entity] of [...timesMentioned(reading, wanted === 'persons')].sort((a, b) => b[1] - a[1])) {
    if (!fits(entity.party, kind) || !canBeCalled(entity.party, lemma) || isGoBetween(reading, entity)) continue;
    if (found.some((other) => other.party === entity.party)) continue;
    found.push(entity);
    if (found.length === 2) break;
  }
  return found;
}
