import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Role } from './roleReading.ts';

/** Somebody who says what others want. */
export const isMouthpiece = ({ noun }: Role): boolean => /^spokes(?:man|woman|person)$/.test(noun);

/** "The company is not for it: the idea, *a spokeswoman* said, was premature": the body that the sentence, or the one before, is about. */
export function bodySpokenOf({ reading, sentence, noun }: Phrase): Entity | null {
  const before = reading.document.sentences[sentence.index - 1];
  const told = seatBefore(reading, sentence, noun) ?? askedAbout(reading, before);
  if (told) return told;
  for (const place of before?.paragraph === sentence.paragraph ? [sentence, before] : [sentence]) {
    const subject = reading.mentions[place.index].find(
      ({ head, last, entities: [entity, other] }) =>
        entity &&
        !other &&
        !entity.isPerson &&
        entity.kind !== 'group' &&
        (place !== sentence || last < noun.index) &&
        isRelation(place.tokens[head].rel, 'nsubj'),
    );
    if (subject) return subject.entities[0].party;
  }
  return null;
}

/** "*At OPEC* in Vienna a spokeswoman said", "at the headquarters of Vostok": the body at whose place somebody speaks. */
function seatBefore(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  const { tokens } = sentence;
  for (const { first, last, entities } of reading.mentions[sentence.index]) {
    const [entity, other] = entities;
    if (last >= noun.index || other || !/^(?:organisation|bloc|armed-group)$/.test(entity.kind)) continue;
    const lead = tokens.slice(0, first).map(({ text }) => text.toLowerCase());
    if (/^(?:over |back |but |and )?at(?: the)?(?: headquarters of(?: the)?)?$/.test(lead.join(' '))) return entity;
  }
  return null;
}

/** "And Washington? *A spokeswoman* would not be drawn": the only party of a question without a verb. */
export function askedAbout(reading: Reading, before: Sentence | undefined): Entity | null {
  if (before?.tokens.at(-1)?.text !== '?' || before.tokens.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))) return null;
  const parties = new Set(reading.mentions[before.index].flatMap(({ entities }) => entities.map(({ party }) => party)));
  const [only] = parties;
  return parties.size === 1 && !only.isPerson ? only : null;
}
