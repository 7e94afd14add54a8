import type { PartyKind } from '../knowledge/knowledge.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { MentionForm } from './party.ts';
import type { Mention, Reading } from './reading.ts';
import type { Sponsor } from './sponsors.ts';
import { REGIONAL_ADJECTIVES } from './vocabulary/groups.ts';
import { QUANTIFIERS } from './vocabulary/pronouns.ts';

/** A noun phrase that may describe a party. */
export interface Phrase {
  reading: Reading;
  discourse: Discourse;
  sentence: Sentence;
  noun: Token;
  lemma: string;
  first: number;
  definite: boolean;
  plural: boolean;
  sponsor: Sponsor | null;
}

export function mentionOf(phrase: Phrase, entity: Entity, form: MentionForm, certainty: number): Mention {
  return {
    sentence: phrase.sentence.index,
    first: phrase.first,
    last: Math.max(phrase.noun.index, phrase.sponsor?.last ?? 0),
    head: phrase.noun.index,
    form,
    entities: [entity],
    antecedent: entity.name,
    certainty,
  };
}

/** The phrase's words without determiners, quantities and possessors: the label of a group nobody named. */
export function label(phrase: Phrase): string {
  const { sentence, noun, reading } = phrase;
  const words: string[] = [];
  for (let index = phrase.first; index <= noun.index; index++) {
    const token = sentence.tokens[index];
    if (
      index < noun.index &&
      (QUANTIFIERS.has(token.text.toLowerCase()) ||
        token.upos === 'NUM' ||
        token.upos === 'DET' ||
        token.upos === 'ADV')
    )
      continue;
    if (/^['’]$/.test(token.text) && words.length && /s$/.test(words[words.length - 1])) {
      words.push(`${words.pop()}’`);
      continue;
    }
    if (token.upos === 'PRON' || /^['’]s?$/.test(token.text)) continue;
    words.push(index === noun.index && token.upos !== 'PROPN' ? token.text.toLowerCase() : token.text);
  }
  let text = words.join(' ').replace(/ - /g, '-');
  if (REGIONAL_ADJECTIVES.has(words[0]?.toLowerCase() ?? ''))
    return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (!reading.nationalities[sentence.index].has(phrase.first) && sentence.tokens[phrase.first].upos !== 'PROPN')
    text = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return text;
}

/** The entity that the phrase's words name, new or known by the same words. */
export function described(phrase: Phrase, kind: PartyKind, principal: Entity | null): Entity {
  const entity = phrase.reading.store.described(label(phrase), kind, principal);
  if (principal) entity.principalSource ??= 'text';
  return entity;
}
