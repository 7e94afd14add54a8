import type { Sentence, Token } from '../language/sentence.ts';
import type { NameSpan } from './nameSpans.ts';
import type { Reading } from './reading.ts';

/** "the Ashgrove | family", "the little Hearth | party": the common noun that is the second half of a name; null if none follows. */
export function householdAt({ tokens }: Sentence, { first, last }: NameSpan): Token | null {
  const noun = tokens[last + 1];
  const before = tokens[first - 1]?.upos === 'ADJ' ? tokens[first - 2] : tokens[first - 1];
  // "the De Vries family": the tree lets the first half govern the second
  const governed = [tokens[first], tokens[last]].some(({ head }) => head === noun?.index);
  const named = /^the$/i.test(before?.text ?? '') && governed;
  return named && SECOND_HALVES.test(noun.text) ? noun : null;
}

const SECOND_HALVES = /^(?:family|clan|dynasty|siblings|heirs|brothers|sisters|party|movement)$/;

/** A family is a party of its own, whoever of it is named beside; so is a political party known by its first name. */
export function fileHousehold(reading: Reading, sentence: Sentence, span: NameSpan, noun: Token): void {
  const entity = reading.store.named(`${span.text} ${noun.text}`, 'organisation');
  entity.addName(entity.name);
  entity.nouns.add(noun.lemma);
  reading.add({
    sentence: sentence.index,
    first: span.first,
    last: noun.index,
    head: noun.index,
    form: 'name',
    entities: [entity],
    antecedent: null,
    nameFirst: span.first,
    certainty: 0.9,
  });
}
