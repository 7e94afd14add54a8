import type { Sentence } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { GROUP_NOUNS, ORGANISATION_NOUNS } from './vocabulary/groups.ts';

/**
 * Learns what named organisations are called otherwise: "the campaign group Clean Seas", "Vostok, the state railway", "the opposition
 * Civic List"; two names in apposition ("the Freedom League, the FL") become one entity.
 */
export function learnDescriptors(reading: Reading): void {
  for (const sentence of reading.document.sentences)
    for (const mention of [...reading.mentions[sentence.index]]) {
      const entity = mention.entities[0];
      if (
        mention.entities.length !== 1 ||
        !entity ||
        entity.isPerson ||
        entity.kind === 'state' ||
        !/^(name|acronym)$/.test(mention.form)
      )
        continue;
      learnBefore(sentence, mention, entity);
      learnApposition(reading, sentence, mention, entity);
    }
}

const describes = (word: string): boolean => ORGANISATION_NOUNS.has(word) || GROUP_NOUNS.has(word);

function learnBefore(sentence: Sentence, mention: Mention, entity: Entity): void {
  const governor = sentence.governor(sentence.tokens[mention.head]);
  const apposed = sentence.tokens[mention.head].rel === 'appos' && governor && governor.index < mention.first;
  for (const noun of apposed ? [sentence.tokens[mention.first - 1], governor] : [sentence.tokens[mention.first - 1]]) {
    if (noun?.upos === 'ADJ' && GROUP_NOUNS.has(noun.lemma.toLowerCase())) entity.nouns.add(noun.lemma.toLowerCase());
    if (noun?.upos !== 'NOUN' || /^\p{Lu}/u.test(noun.text)) continue;
    const word = noun.lemma.toLowerCase();
    if (describes(word)) entity.nouns.add(word);
  }
}

function learnApposition(reading: Reading, sentence: Sentence, mention: Mention, entity: Entity): void {
  const { tokens } = sentence;
  if (tokens[mention.last + 1]?.text !== ',' && tokens[mention.last + 1]?.text !== '(') return;
  if (!/^(the|a|an|its|their|\p{Lu}.*)$/iu.test(tokens[mention.last + 2]?.text ?? '')) return;
  const apposed = sentence.child(tokens[mention.head], 'appos');
  if (!apposed || apposed.index <= mention.last || apposed.index > mention.last + 8) return;
  const other = reading.at(sentence.index, apposed.index);
  if (other && other !== mention && other.entities.length === 1) {
    const second = other.entities[0];
    if (
      second !== entity &&
      !second.isPerson &&
      second.kind === entity.kind &&
      !(second.registered && entity.registered)
    ) {
      if (second.registered) reading.merge(entity, second);
      else reading.merge(second, entity);
    }
    return;
  }
  const word = apposed.lemma.toLowerCase();
  if (describes(word)) entity.nouns.add(word);
}
