/** Adverbs that join a sentence to what went before it or say how its speaker sees it, wherever they stand at the edge of a demand's words. */
const ADVERBS = 'however|meanwhile|nevertheless|nonetheless|moreover|furthermore|of course|in turn|also';

/** Those that are conjunctions, prepositions or adverbs of degree as well: only a comma tells. */
const AMBIGUOUS = 'though|instead|besides|certainly|too|then|in return|again|still|as well';

const OWN_PART = 'for (?:its|their|his|her|my|our) (?:own )?part';

/** In front of a demand's words: "however, keep away", "also a right to", "for its part pay the fee". */
export const REMARKS_IN_FRONT = new RegExp(`^,?\\s*(?:(?:${ADVERBS}|${OWN_PART}),?|(?:${AMBIGUOUS}),)\\s+(?=\\S)`, 'i');

/** Behind them: "the toll, however", "a seat, too", "a new road, for their part", "a seat also". */
export const REMARKS_BEHIND = new RegExp(
  `(?<=\\S)(?:\\s*,)?\\s+(?:${ADVERBS}|${OWN_PART})$|(?<=\\S)\\s*,\\s*(?:${AMBIGUOUS})$|(?<=\\S\\s+\\S+)\\s+(?:too|though|instead)$`,
  'i',
);
