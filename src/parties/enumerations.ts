import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { phraseStart } from './sponsors.ts';
import { COUNTRY_NOUNS, GROUP_NOUNS, MEMBER_NOUNS, STATE_BODIES } from './vocabulary/groups.ts';
import { PAIR_NOUNS } from './vocabulary/pronouns.ts';
import { nameAll } from './wordMention.ts';

/**
 * "the two mediators, Qatar and Turkey,", "three partners — A, B and C —", "two of the five, A and B,", "one country, A,": who the sentence
 * names right behind what they are.
 */
export function resolveEnumeration(reading: Reading, sentence: Sentence, noun: Token): Mention | null {
  const plural = isPluralNoun(noun) || isSome(noun);
  if (!isOfParties(sentence, noun)) return null;
  const end = noun.upos === 'NOUN' ? noun : (wholeOf(sentence, noun) ?? noun);
  const entities = namesBehind(reading, sentence, end.index + 1, plural);
  if (entities.length === 0) return null;
  return {
    sentence: sentence.index,
    first: phraseStart(sentence, noun),
    last: noun.index,
    head: noun.index,
    form: plural ? 'collective' : 'description',
    entities,
    antecedent: nameAll(entities),
    certainty: 0.85,
  };
}

/** A noun for parties, or a number of them: "two | of the five". */
function isOfParties(sentence: Sentence, noun: Token): boolean {
  const lemma = noun.lemma.toLowerCase();
  if (noun.upos !== 'NOUN')
    return (
      (noun.upos === 'NUM' || isSome(noun)) &&
      /^(?:nsubj|obl:agent)/.test(noun.rel) &&
      wholeOf(sentence, noun) !== undefined
    );
  // "the others, namely A, B and C,"
  if (/^others$/i.test(noun.text) && /^nsubj/.test(noun.rel)) return true;
  if (GROUP_NOUNS.has(lemma) || STATE_BODIES.has(lemma) || PAIR_NOUNS.has(lemma)) return true;
  return !isPluralNoun(noun) && (COUNTRY_NOUNS.has(lemma) || MEMBER_NOUNS.has(lemma));
}

/** "two of | the five |". */
const wholeOf = (sentence: Sentence, number: Token): Token | undefined =>
  sentence.children(number, 'nmod', 'obl').find((whole) => sentence.child(whole, 'case')?.text === 'of');

const isSome = ({ text }: Token): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|some|several|others)$/i.test(text);

/** The names between a comma, dash, colon or bracket and its close, joined by commas and "and"; none where other words stand among them. */
function namesBehind(reading: Reading, sentence: Sentence, from: number, plural: boolean): Entity[] {
  const { tokens } = sentence;
  if (!/^(?:[,:(–—-]|--)$/.test(tokens[from]?.text ?? '')) return [];
  const found: Entity[] = [];
  const led = /^(?:among (?:them|these)|namely|notably)$/i;
  const lead = [2, 1].find((count) => led.test(wordsFrom(sentence, from + 1, count))) ?? 0;
  const isRow = !plural || lead > 0;
  let joined = !plural;
  for (let index = from + 1 + lead; ; ) {
    const token = tokens[index];
    const mention = token && reading.at(sentence.index, index);
    if (mention?.form === 'name' || mention?.form === 'acronym' || mention?.form === 'metonym') {
      if (/^['’]s?$/.test(tokens[mention.last + 1]?.text ?? '')) return [];
      if (!plural && (found.length > 0 || mention.entities.some(({ isPerson }) => isPerson))) return [];
      found.push(...mention.entities);
      index = mention.last + 1;
    } else if (token && (/^(?:the|both)$/i.test(token.text) || (plural && token.text === 'and'))) {
      joined ||= token.text === 'and';
      index += 1;
    } else if (token?.text === ',' && !joined && (lead === 0 || goesOn(reading, sentence, index + 1))) {
      index += 1;
    } else return (joined || isRow) && isClosed(reading, sentence, index, plural) ? [...new Set(found)] : [];
  }
}

/** Behind a comma comes another name, or the last one behind "and". */
const goesOn = (reading: Reading, sentence: Sentence, index: number): boolean => {
  const small = /^(?:the|and)$/i.test(sentence.tokens[index]?.text ?? '');
  return reading.at(sentence.index, small ? index + 1 : index) !== undefined;
};

const wordsFrom = (sentence: Sentence, from: number, count: number): string =>
  sentence.tokens
    .slice(from, from + count)
    .map(({ text }) => text)
    .join(' ');

/** At the end of the aside; a single name ends it only if no list goes on behind ("left the country, Norway, Peru and Chile"). */
function isClosed(reading: Reading, sentence: Sentence, index: number, plural: boolean): boolean {
  const token = sentence.tokens[index];
  if (plural) return !token || /^(?:[,;:.)–—-]|--)$/.test(token.text);
  const next = sentence.tokens[index + 1];
  return (
    token !== undefined && /^(?:[,)–—-]|--)$/.test(token.text) && !(next && reading.at(sentence.index, next.index))
  );
}
