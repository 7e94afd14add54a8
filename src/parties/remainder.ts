import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { lastRow } from './lastRow.ts';
import type { Mention, Reading } from './reading.ts';
import { nameAll } from './wordMention.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/**
 * "Chile, Peru and Bolivia met. Chile backs the toll; *the others* oppose it", "*the rest*", "*the other two*", "Peru wants a toll, *the other*
 * does not": of those the text named in a row, the ones it has not singled out since.
 */
export function resolveRemainder(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  token: Token,
): Mention | null {
  const asked = remainderAt(sentence, token);
  if (!asked || !isRelation(token.rel, 'nsubj')) return null;
  let left: Entity[] = [];
  lastRow(reading, discourse, sentence, (row) => {
    const out = singledOut(discourse, sentence, row);
    left = row.filter((entity) => !out.has(entity.party));
    return out.size > 0 && left.length > 0;
  });
  if (left.length === 0 || (asked.count ? left.length !== asked.count : left.length < 2)) return null;
  return {
    sentence: sentence.index,
    first: asked.first,
    last: token.index,
    head: token.index,
    form: 'collective',
    entities: left,
    antecedent: nameAll(left),
    certainty: 0.65,
  };
}

/** The words for who is left, and how many the text says they are (null for "the others"). */
function remainderAt(sentence: Sentence, token: Token): { first: number; count: number | null } | null {
  const [before, article] = [sentence.tokens[token.index - 1], sentence.tokens[token.index - 2]];
  const word = token.text.toLowerCase();
  // "the rest of the money", "the others who came"
  if (sentence.children(token, 'nmod', 'acl', 'acl:relcl', 'appos', 'conj').length) return null;
  const isThe = (at: Token | undefined): boolean => at?.text.toLowerCase() === 'the';
  if (isThe(before) && /^(?:others|rest)$/.test(word)) return { first: token.index - 1, count: null };
  if (isThe(before) && word === 'other') return { first: token.index - 1, count: 1 };
  const count = NUMBERS.indexOf(word) + 1;
  if (count > 1 && before?.text.toLowerCase() === 'other' && isThe(article)) return { first: token.index - 2, count };
  return null;
}

/** Those of a row who have been the subject of something since it was named. */
function singledOut(discourse: Discourse, sentence: Sentence, row: readonly Entity[]): Set<Entity> {
  const before = discourse.before(sentence);
  const named = before.findLastIndex(({ entities }) => row.every((entity) => entities.includes(entity)));
  const out = new Set<Entity>();
  for (const { entities, token } of before.slice(named + 1)) {
    const [entity] = entities;
    const own = row.find((one) => one.party === entity.party);
    if (entities.length === 1 && own && isRelation(token.rel, 'nsubj')) out.add(own.party);
  }
  return out;
}
