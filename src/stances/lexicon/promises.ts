const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for words one gives: what they say follows with "that" ("a pledge that the plant will stay open"). */
export const PROMISES: ReadonlySet<string> = words(
  'pledge promise guarantee assurance commitment undertaking word clause',
);

/** Verbs, as lemmas, by which one asks for such words from another. */
export const ASKING_FOR_WORDS: ReadonlySet<string> = words(
  'want demand seek ask insist require expect need request await',
);
