/** Verbs, as lemmas, that also stand without an object, so that a noun phrase before their subject may be part of the subject ("The Dutch firm Asml agreed."). */
export const OBJECTLESS: ReadonlySet<string> = new Set(
  (
    'accept agree refuse decline approve consent object demur sign promise offer propose insist demand ask plead appeal resist hesitate yield ' +
    'give relent comply concede vote withdraw stop pledge vow threaten lead follow win lose pay help fight begin continue move'
  ).split(' '),
);
