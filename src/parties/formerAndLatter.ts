import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './reading.ts';
import { nameAll } from './wordMention.ts';

/** "Chile and Peru disagree: the former wants a vote, the latter does not": the first and the second of the two named last. */
export function resolveFormerOrLatter(discourse: Discourse, sentence: Sentence, token: Token): Mention | null {
  const which = /^(former|latter)$/i.exec(token.text)?.[1].toLowerCase();
  const article = sentence.tokens[token.index - 1];
  if (!which || article?.text.toLowerCase() !== 'the') return null;
  // "the former president", "would not hear of the latter": an adjective, or one of two things
  if (!isRelation(token.rel, 'nsubj')) return null;
  const two = lastTwo(discourse, sentence);
  const entity = two?.[which === 'former' ? 0 : 1];
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

/** The two parties that this sentence or the one before it names together, else the two that it names last. */
function lastTwo(discourse: Discourse, sentence: Sentence): [Entity, Entity] | null {
  const before = discourse.before(sentence);
  // "The former rejected it; the latter did not.": the pair stands before both
  const reach = before.some(
    ({ mention, sentence: place }) =>
      mention.form === 'pronoun' && sentence.index - place.index === 1 && isFormer(place, mention),
  )
    ? 2
    : 1;
  const near = before.filter((one) => sentence.index - one.sentence.index <= reach);
  const named = near.filter(({ mention }) => /^(?:name|acronym|metonym|demonym|role|description)$/.test(mention.form));
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
