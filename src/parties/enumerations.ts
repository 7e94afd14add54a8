import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { nameAll } from './pronounReading.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { phraseStart } from './sponsors.ts';
import { GROUP_NOUNS, STATE_BODIES } from './vocabulary/groups.ts';
import { PAIR_NOUNS } from './vocabulary/pronouns.ts';

/** "the two mediators, Qatar and Turkey,", "three partners — A, B and C —": a plural whose members the sentence names right behind it. */
export function resolveEnumeration(reading: Reading, sentence: Sentence, noun: Token): Mention | null {
  const lemma = noun.lemma.toLowerCase();
  if (noun.upos !== 'NOUN' || !isPluralNoun(noun)) return null;
  if (!GROUP_NOUNS.has(lemma) && !STATE_BODIES.has(lemma) && !PAIR_NOUNS.has(lemma)) return null;
  const entities = namesBehind(reading, sentence, noun);
  if (entities.length < 2) return null;
  return {
    sentence: sentence.index,
    first: phraseStart(sentence, noun),
    last: noun.index,
    head: noun.index,
    form: 'collective',
    entities,
    antecedent: nameAll(entities),
    certainty: 0.85,
  };
}

/** The names between a comma, dash, colon or bracket and its close, joined by commas and "and"; none where other words stand among them. */
function namesBehind(reading: Reading, sentence: Sentence, noun: Token): Entity[] {
  const { tokens } = sentence;
  if (!/^(?:[,:(–—-]|--)$/.test(tokens[noun.index + 1]?.text ?? '')) return [];
  const found: Entity[] = [];
  let joined = false;
  for (let index = noun.index + 2; ; ) {
    const token = tokens[index];
    const mention = token && reading.at(sentence.index, index);
    if (mention?.form === 'name' || mention?.form === 'acronym' || mention?.form === 'metonym') {
      if (/^['’]s?$/.test(tokens[mention.last + 1]?.text ?? '')) return [];
      found.push(...mention.entities);
      index = mention.last + 1;
    } else if (token && /^(?:and|the)$/i.test(token.text)) {
      joined ||= token.text === 'and';
      index += 1;
    } else if (token?.text === ',' && !joined) {
      index += 1;
    } else return joined && (!token || /^(?:[,;:.)–—-]|--)$/.test(token.text)) ? [...new Set(found)] : [];
  }
}
