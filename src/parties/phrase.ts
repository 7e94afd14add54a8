import type { PartyKind } from '../knowledge/knowledge.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { MentionForm } from './party.ts';
import type { Mention, Reading } from './reading.ts';
import type { Sponsor } from './sponsors.ts';
import { BODIES_OF_MEMBERS, BODIES_OF_PEOPLE, FACELESS_GROUPS, REGIONAL_ADJECTIVES } from './vocabulary/groups.ts';
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
  // "four governments", "several delegations": with no other word the number is what tells them from all others
  const counts =
    FACELESS_GROUPS.has(phrase.lemma) &&
    phrase.lemma !== 'capital' &&
    phrase.plural &&
    !sentence.tokens
      .slice(phrase.first, noun.index)
      .some(
        ({ upos, text }) =>
          /^(ADJ|NOUN|PROPN|VERB)$/.test(upos) && !QUANTIFIERS.has(text.toLowerCase()) && !/^member$/i.test(text),
      );
  for (let index = phrase.first; index <= noun.index; index++) {
    const token = sentence.tokens[index];
    if (
      index < noun.index &&
      ((QUANTIFIERS.has(token.text.toLowerCase()) && !counts) ||
        (token.upos === 'NUM' && !counts) ||
        ARTICLES.test(token.text) ||
        (token.upos === 'DET' && !counts) ||
        (token.upos === 'ADV' && !counts && !isDegree(sentence, token)))
    )
      continue;
    if (/^['’]$/.test(token.text) && words.length && /s$/.test(words[words.length - 1])) {
      words.push(`${words.pop()}${token.text}`);
      continue;
    }
    if (token.upos === 'PRON' || /^['’]s?$/.test(token.text)) continue;
    words.push(index === noun.index && token.upos !== 'PROPN' ? token.text.toLowerCase() : token.text);
  }
  const tail = complementOf(phrase);
  if (tail) words.push(tail);
  let text = words.join(' ').replace(/ - /g, '-');
  if (REGIONAL_ADJECTIVES.has(words[0]?.toLowerCase() ?? ''))
    return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  // "The Peruvian president": a capital that does not open the sentence is the word's own
  const opening = sentence.tokens.find((token) => token.index >= phrase.first && token.text === words[0]) ?? noun;
  if (!reading.nationalities[sentence.index].has(opening.index) && opening.upos !== 'PROPN')
    text = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return text;
}

const ARTICLES = /^(the|an?|this|that|these|those|some|all|both|each|every|any|other|such|certain)$/i;

/** "the *least* developed countries": those are not the developed ones. */
const isDegree = (sentence: Sentence, { index, xpos, head }: Token): boolean =>
  xpos === 'RBS' && head === index + 1 && sentence.tokens[head].rel === 'amod';

/** "a coalition of growers": a body that is told from others by its members only. */
export const isBodyOfMembers = ({ sentence, noun, lemma, plural, sponsor }: Phrase): boolean =>
  !plural &&
  !sponsor &&
  BODIES_OF_MEMBERS.has(lemma) &&
  sentence
    .children(noun, 'nmod')
    .some((member) => member.xpos === 'NNS' && sentence.child(member, 'case')?.text === 'of');

/** "a parents' committee", "a growers' association": told from others by whose it is. */
export const isBodyOfPeople = ({ sentence, noun, lemma, plural, sponsor }: Phrase): boolean =>
  !plural &&
  !sponsor &&
  BODIES_OF_PEOPLE.has(lemma) &&
  sentence.children(noun, 'nmod:poss').some(({ xpos, index }) => xpos === 'NNS' && index === noun.index - 2);

/** "families | of the captives": what a word that says little itself needs to be told from others; null if a party follows. */
function complementOf(phrase: Phrase): string | null {
  const { reading, sentence, noun, lemma, plural, sponsor } = phrase;
  const body = isBodyOfMembers(phrase) || (lemma === 'chamber' && !sponsor);
  if (!body && (!plural || sponsor || !FACELESS_GROUPS.has(lemma))) return null;
  const complement = sentence
    .children(noun, 'nmod')
    .find((token) => token.index > noun.index && sentence.child(token, 'case')?.text === 'of');
  if (complement?.upos !== 'NOUN' || complement.index > noun.index + 5) return null;
  return reading.words(sentence, noun.index + 1, complement.index);
}

/** The entity that the phrase's words name, new or known by the same words. */
export function described(phrase: Phrase, kind: PartyKind, principal: Entity | null): Entity {
  const entity = phrase.reading.store.described(label(phrase), kind, principal);
  if (principal) entity.principalSource ??= 'text';
  return entity;
}
