/** Words that negate, by what they attach to; all in lower case, lemma form. */

/** Negate the clause whose predicate they depend on. */
export const CLAUSAL_NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'nor',
  'neither',
  'nowhere',
]);

/** Determiners and pronouns that negate the clause they are an argument of ("no deal will be signed", "nobody wants"). */
export const ARGUMENT_NEGATORS: ReadonlySet<string> = new Set([
  'no',
  'none',
  'nothing',
  'nobody',
  'no-one',
  'no one',
  'neither',
  'not one',
  'not a single',
  'zero',
]);

/** Weak negation: read as negation with less confidence. */
export const WEAK_NEGATORS: ReadonlySet<string> = new Set([
  'hardly',
  'scarcely',
  'barely',
  'rarely',
  'seldom',
  'few',
  'little',
  'far from',
  'anything but',
  'less than',
  'not yet',
  'not necessarily',
  'not exactly',
]);

/** Phrases that negate as a whole ("no longer", "by no means"). */
export const NEGATIVE_PHRASES: readonly string[] = [
  'no longer',
  'not any longer',
  'not any more',
  'by no means',
  'in no way',
  'on no account',
  'under no circumstances',
  'at no time',
  'at no point',
  'no way',
  'in no case',
  'not at all',
  'not in the least',
  'not under any circumstances',
  'not for a moment',
  'not so',
  'far from',
];

/** Introduce an alternative that is rejected or passed over: what follows is con, the rest keeps its polarity. */
export const REPLACIVE_NEGATORS: readonly string[] = [
  'rather than',
  'instead of',
  'in place of',
  'as opposed to',
  'and not',
  'but not',
  'not',
  'in lieu of',
  'sooner than',
  'let alone',
  'much less',
  'still less',
  'never mind',
];

/** Negative prepositions: "without a timetable", under a positive stance the complement is what is not wanted or lacking. */
export const PRIVATIVE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'without',
  'absent',
  'minus',
  'barring',
  'except',
  'save',
]);

/** Look like negation and are none ("not only … but also", "no doubt", "no less than"). */
export const PSEUDO_NEGATIONS: readonly string[] = [
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not least',
  'no doubt',
  'no less than',
  'no fewer than',
  'no matter',
  'no sooner',
  'no wonder',
  'whether or not',
  'if not',
  'not to mention',
  'nothing less than',
  'nothing short of',
  'none other than',
  'nothing if not',
  'nothing but',
];
