const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs, as lemmas, of what is done with a matter before it is decided ("said the matter was being *studied*"). */
export const LOOKED_INTO: ReadonlySet<string> = words(
  'study consider review examine discuss weigh assess evaluate analyse analyze debate look',
);

/** Nouns, as lemmas, that say as much behind "under" ("under *review*"). */
export const UNDER_WAY: ReadonlySet<string> = words(
  'review consideration discussion study examination assessment advisement evaluation debate',
);

/** What is looked into in such an answer, as lemmas; pronouns stand for the thing asked about. */
export const MATTERS: ReadonlySet<string> = words(
  'it this that they matter issue question idea proposal plan request offer option text possibility subject topic point all everything',
);

/** Predicates, as lemmas, that leave a matter open. */
export const LEFT_OPEN: ReadonlySet<string> = words(
  'undecided open premature undetermined unclear unresolved unsettled',
);

/** Objects, as lemmas, that one "has no …" of while one has not decided. */
export const NOT_YET_HAD: ReadonlySet<string> = words(
  'instruction mandate position view opinion answer comment decision date',
);

/** Nouns, as lemmas, of what is brought up and may be had, beside those of plans ("asked about the *prospect* of a merger"). */
export const BROUGHT_UP: ReadonlySet<string> = words('call request possibility prospect appeal invitation');

/** Adjectives, in lower case, that say as much of a definite thing: "the *proposed* cap". */
export const IN_PROSPECT: ReadonlySet<string> = words('proposed planned possible suggested mooted prospective');
