/** Nouns, as lemmas, for a wish at which others act: "at the request of Lima". */
export const REQUESTS: ReadonlySet<string> = new Set(
  'request urging insistence behest instigation bidding demand suggestion prompting'.split(' '),
);

/** Verbs, as lemmas, that alone behind a pronoun answer a request. */
export const ANSWERING: ReadonlySet<string> = new Set('refuse decline agree accept consent oblige relent'.split(' '));

/** Verbs, as lemmas, of what is done with a request: "asked Lima to sign, which it *dismissed*". */
export const ANSWERING_ASIDE: ReadonlySet<string> = new Set(
  'refuse decline dismiss rebuff spurn grant shrug brush agree consent'.split(' '),
);

/** Nouns, as lemmas, for what somebody asks of another, who grants or refuses it. */
export const ASKING_NOUNS: ReadonlySet<string> = new Set(
  'request demand appeal plea call petition application bid entreaty offer proposal suggestion overture'.split(' '),
);
