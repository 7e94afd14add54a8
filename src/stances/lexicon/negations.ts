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
export const ARGUMENT_NEGATORS: ReadonlySet<string> = new Set(['no', 'neither', 'none', 'nobody', 'nothing', 'nor']);

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
