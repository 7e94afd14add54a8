/** Nouns, as lemmas, of phrases that tell when, why or how: "asked for a delay, and for good *reason*". */
export const NAMES_NO_DEMAND: ReadonlySet<string> = new Set(
  (
    'reason time moment day week month year decade hour now good example instance sake purpose once part principle condition ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december weekend eve'
  ).split(' '),
);
