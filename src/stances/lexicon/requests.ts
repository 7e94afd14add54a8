/** Nouns, as lemmas, for a wish at which others act: "at the request of Lima". */
export const REQUESTS: ReadonlySet<string> = new Set(
  'request urging insistence behest instigation bidding demand suggestion prompting'.split(' '),
);
