import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { noteRole } from './principals.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun, roleAt } from './roleReading.ts';
import { state } from './spokenFor.ts';
import { phraseStart } from './sponsors.ts';

/**
 * "Ana Lund and Jon Ek, the finance ministers of Denmark and Norway,": as many people as parties, each of whom speaks for the party in the
 * same place of its row. The names may also stand behind the posts.
 */
export function linkRespectively(reading: Reading, sentence: Sentence): void {
  for (const noun of sentence.tokens) {
    if (!isPluralNoun(noun) || sentence.tokens[noun.index + 1]?.text !== 'of') continue;
    const role = roleAt(sentence, noun);
    if (!role || /^(?:independent|rank)$/.test(role.kind)) continue;
    const parties = rowFrom(reading, sentence, noun.index + 2);
    if (parties.entities.length < 2 || parties.entities.some(({ isPerson }) => isPerson)) continue;
    const start = phraseStart(sentence, noun);
    const before = sentence.tokens[start - 1]?.text === ',' ? rowUpTo(reading, sentence, start - 2) : [];
    const behind =
      sentence.tokens[parties.end]?.text === ',' ? rowFrom(reading, sentence, parties.end + 1).entities : [];
    const people = [before, behind].find(
      (row) => row.length === parties.entities.length && row.every(({ isPerson }) => isPerson),
    );
    people?.forEach((person, at) => {
      noteRole(person, role);
      state(person, parties.entities[at]);
    });
  }
}

/** Those named in a row from a place on, joined by commas and "and", and where the row ends. */
function rowFrom(reading: Reading, sentence: Sentence, from: number): { entities: Entity[]; end: number } {
  const entities: Entity[] = [];
  let end = from;
  for (let index = from; index < sentence.tokens.length; ) {
    if (isLink(sentence.tokens[index])) {
      index += 1;
      continue;
    }
    const named = nameAt(reading, sentence, index);
    if (!named || named.first < index) break;
    entities.push(named.entities[0]);
    index = named.last + 1;
    end = index;
    if (!isLink(sentence.tokens[index]) || hasAnd(sentence, from, end)) break;
  }
  return { entities, end };
}

/** Those named in a row up to a place. */
function rowUpTo(reading: Reading, sentence: Sentence, last: number): Entity[] {
  const entities: Entity[] = [];
  for (let index = last; index >= 0; ) {
    if (isLink(sentence.tokens[index])) {
      index -= 1;
      continue;
    }
    const named = nameAt(reading, sentence, index);
    if (!named || named.last > index) break;
    entities.unshift(named.entities[0]);
    index = named.first - 1;
    if (!isLink(sentence.tokens[index])) break;
  }
  return entities;
}

const isLink = (token: Token | undefined): boolean => /^(?:,|and|the)$/.test(token?.text ?? '');

/** "and" comes before the last of a row: what follows the comma behind that is no part of it. */
const hasAnd = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({ text }) => text === 'and');

function nameAt(reading: Reading, sentence: Sentence, index: number): Mention | null {
  const mention = reading.at(sentence.index, index);
  return mention?.entities.length === 1 && /^(?:name|acronym|metonym)$/.test(mention.form) ? mention : null;
}
