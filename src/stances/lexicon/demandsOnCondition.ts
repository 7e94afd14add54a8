/**
 * Verbs, as first words of a rule's name, of demands that are made or held back: who "would recommend the bid if …" has not yet done so.
 * Who "would demand damages if …" threatens, and is left as it is.
 */
export const DEMANDS_HELD_BACK: ReadonlySet<string> = new Set(
  'recommend propose suggest urge ask advise advocate request call'.split(' '),
);

/** Auxiliaries, in lower case, under which such a demand waits for its condition. */
export const WAITING_AUXILIARIES = /^(?:would|['’]d)$/;
