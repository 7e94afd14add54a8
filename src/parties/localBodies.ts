import { isOfOtherKind } from './bodiesMeant.ts';
import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';
import { PARTS_OF_STATES } from './vocabulary/groups.ts';

/** "the town council", "the regional government": a body of a place, which no state acts for. */
export function isLocalBody({ sentence, noun, lemma }: Phrase): boolean {
  if (!/^(?:council|government|authority|administration|assembly|executive)$/.test(lemma)) return false;
  return sentence
    .children(noun, 'amod', 'compound', 'nmod')
    .some(
      ({ index, text }) =>
        index < noun.index &&
        /^(?:town|city|village|municipal|local|regional|provincial|county|district|state|cantonal|borough|parish|works)$/i.test(
          text,
        ),
    );
}

/** "the regional government", "the city council": of a part of the state, never the state itself. */
export const isOfPart = ({ sentence, first, noun }: Phrase): boolean =>
  sentence.tokens.slice(first, noun.index).some(({ text }) => PARTS_OF_STATES.has(text.toLowerCase()));

/** The government of a region that the text named, or one of whose people it named last. */
export function governmentOfPart(phrase: Phrase): Entity | null {
  const { discourse, lemma } = phrase;
  const person = discourse.last(
    ({ party }) => party.kind === 'organisation' && party.hasWord(lemma) && !isOfOtherKind(phrase, party),
  );
  return person?.party ?? null;
}
