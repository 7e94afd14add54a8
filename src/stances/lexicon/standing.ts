/** Verbs, as lemmas, by which a speaker says that a measure or an offer is kept up ("the offer stands, says Oslo"). */
export const STANDING: ReadonlySet<string> = new Set(['stand', 'stay', 'remain']);

/** Nouns, as lemmas, of where what is kept up stays ("in place", "on the statute book"). */
export const KEPT_PLACES: ReadonlySet<string> = new Set([
  'place',
  'force',
  'effect',
  'table',
  'list',
  'agenda',
  'book',
]);
