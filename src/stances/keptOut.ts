import type { Sentence, Token } from '../language/sentence.ts';

/** Where the parties to talks sit. */
const AT_TALKS: ReadonlySet<string> = new Set(['table', 'room', 'talk', 'negotiation']);

/** "will not have foreign inspectors *on our soil*", "a mediator *at the table*": who is not let in, whatever else one may not have. */
export const isKeptOut = (sentence: Sentence, object: Token): boolean =>
  [object, ...sentence.ancestors(object).slice(0, 1)]
    .flatMap((above) => sentence.children(above, 'nmod', 'obl'))
    .some(
      (place) =>
        place.index > object.index &&
        (AT_TALKS.has(place.lemma) ||
          sentence.children(place, 'nmod:poss').some(({ lemma }) => /^(?:we|our|its|their|his|her)$/i.test(lemma))),
    );
