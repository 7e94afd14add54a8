import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { lastRow } from './lastRow.ts';
import type { Mention, Reading } from './reading.ts';
import { roleAt } from './roleReading.ts';
import { LEADING_VERBS } from './vocabulary/roles.ts';
import { nameAll } from './wordMention.ts';

/** The words that pick one of two, by whether they mean the first. */
const FIRST_OF_TWO: ReadonlyMap<string, boolean> = new Map([
  ['former', true],
  ['latter', false],
  ['first', true],
  ['second', false],
  ['one', true],
]);

/** "Chile and Peru disagree: the former wants a vote, the latter does not": the first and the second of the two named last. */
export function resolveFormerOrLatter(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  token: Token,
): Mention | null {
  const isFirst = FIRST_OF_TWO.get(token.text.toLowerCase());
  const article = sentence.tokens[token.index - 1];
  if (isFirst === undefined || article?.text.toLowerCase() !== 'the') return null;
  // "the former president", "would not hear of the latter": an adjective, or one of two things
  const led = isLed(sentence, token);
  if (!isRelation(token.rel, 'nsubj') && !led) return null;
  const named = /^(?:former|latter)$/i.test(token.text);
  if (!named && !isSetAgainst(reading, sentence, token)) return null;
  const two = named ? lastTwo(discourse, sentence, led) : lastRow(reading, discourse, sentence);
  const entity = two?.length === 2 ? two[isFirst ? 0 : 1] : null;
  if (!entity) return null;
  return {
    sentence: sentence.index,
    first: article.index,
    last: token.index,
    head: token.index,
    form: 'pronoun',
    entities: [entity],
    antecedent: nameAll([entity]),
    certainty: 0.6,
  };
}

/** "who leads the former", "a spokesman for the latter", "the former's leader": nobody leads a thing. */
function isLed(sentence: Sentence, token: Token): boolean {
  const governor = sentence.governor(token);
  if (!governor) return false;
  if (isRelation(token.rel, 'obj'))
    return isRelation(governor.rel, 'acl:relcl') && LEADING_VERBS.has(governor.lemma.toLowerCase());
  return isRelation(token.rel, 'nmod') && roleAt(sentence, governor) !== null;
}

/** "The first wants a bridge; the second does not", "the one … the other": an ordinal alone may count anything. */
function isSetAgainst(reading: Reading, sentence: Sentence, token: Token): boolean {
  const pair = /^one$/i.test(token.text) ? /^other$/i : /^(?:first|second)$/i;
  for (let index = sentence.index - 1; index <= sentence.index + 1; index++) {
    const near = reading.document.sentences[index];
    const contrasted = near?.tokens.some(
      (other) =>
        pair.test(other.text) &&
        other.text.toLowerCase() !== token.text.toLowerCase() &&
        isRelation(other.rel, 'nsubj') &&
        near.tokens[other.index - 1]?.text.toLowerCase() === 'the' &&
        near.paragraph === sentence.paragraph,
    );
    if (contrasted) return true;
  }
  return false;
}

/** The two parties that this sentence or the one before it names together, else the two that it names last; with `bodies`, no people. */
function lastTwo(discourse: Discourse, sentence: Sentence, bodies: boolean): [Entity, Entity] | null {
  const before = discourse.before(sentence);
  // "The former rejected it; the latter did not.": the pair stands before both
  const reach = before.some(
    ({ mention, sentence: place }) =>
      mention.form === 'pronoun' && sentence.index - place.index === 1 && isFormer(place, mention),
  )
    ? 2
    : 1;
  const near = before.filter((one) => sentence.index - one.sentence.index <= reach);
  const named = near.filter(
    ({ mention, entities }) =>
      /^(?:name|acronym|metonym|demonym|role|description)$/.test(mention.form) &&
      !(bodies && entities.some(({ isPerson }) => isPerson)),
  );
  const pair = named.filter(({ entities }) => entities.length === 2).at(-1);
  if (pair) return [pair.entities[0], pair.entities[1]];
  // "urged Oslo to stop, a demand that the latter brushed aside"
  const here = named.filter(({ sentence: place, entities }) => place === sentence && entities.length === 1);
  const both = [...new Set(here.map(({ entities }) => entities[0]))];
  if (both.length === 2) return [both[0], both[1]];
  const singles = [
    ...new Set(named.filter(({ entities }) => entities.length === 1).map(({ entities }) => entities[0])),
  ];
  return singles.length === 2 ? [singles[0], singles[1]] : null;
}

const isFormer = (sentence: Sentence, { head }: Mention): boolean => /^former$/i.test(sentence.tokens[head].text);
