import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { COUNTRY_NOUNS } from './vocabulary/groups.ts';

/** "the rebel group Red Dawn", "the regulator, the Rail Board,": "SAG, the largest guild,": the organisation whose name stands beside what it is. */
export function namedBeside({ reading, sentence, noun, first, plural }: Phrase): Entity | null {
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

/** "his Labour rival, | Jon Ek,": the person whom the sentence names beside it. */
export function personBeside({ reading, sentence, noun }: Phrase): Entity | null {
  const apposed = sentence.child(noun, 'appos');
  const [entity, other] = (apposed && reading.at(sentence.index, apposed.index)?.entities) ?? [];
  return entity?.isPerson && !other ? entity : null;
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

/** "Norway, the kingdom across the strait,". */
const isStateCalled = (entity: Entity | undefined, { lemma }: Token): boolean =>
  entity?.kind === 'state' && COUNTRY_NOUNS.has(lemma.toLowerCase());

const isOrganised = (entity: Entity | undefined): entity is Entity =>
  entity?.kind === 'organisation' || entity?.kind === 'armed-group';
