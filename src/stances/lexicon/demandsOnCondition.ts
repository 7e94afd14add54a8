/**
 * Verbs, as first words of a rule's name, of demands that are made or held back: who "would recommend the bid if …" has not yet done so.
 * Who "would demand damages if …" threatens, and is left as it is.
 */
export const DEMANDS_HELD_BACK: ReadonlySet<string> = new Set(
  'recommend propose suggest urge ask advise advocate request call'.split(' '),
);

/** Auxiliaries, in lower case, under which such a demand waits for its condition. */
export const WAITING_AUXILIARIES = /^(?:would|['’]d)$/;

/** Verbs, as lemmas, of what begins, holds or ends ("can *enter* into force only once …"): on terms it is consented to; "prices will fall only if" is a forecast. */
export const COMING_ABOUT: ReadonlySet<string> = new Set(
  (
    'enter begin start restart resume reopen open end stop cease happen occur proceed advance continue hold last stand follow come return ' +
    'materialise materialize'
  ).split(' '),
);

/** Adjectives for what may be: "is *possible* only if …". */
export const BEING_POSSIBLE: ReadonlySet<string> = new Set(
  'possible conceivable thinkable imaginable feasible admissible'.split(' '),
);
