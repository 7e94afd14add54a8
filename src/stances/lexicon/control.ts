/** "accused Oslo of refusing": the object does what the gerund says. */
export const ACCUSING: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'criticise',
  'criticize',
  'condemn',
  'suspect',
  'denounce',
  'fault',
  'praise',
  'thank',
]);

/** Verbs whose infinitive is done by their subject although they have an object ("promised Oslo to sign"). */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise',
  'vow',
  'pledge',
  'threaten',
  'swear',
  'assure',
]);

/** Verbs, as lemmas, of giving one's word, whose object may be the one to whom it is given ("promised Oslo to sign", "offered Oslo to mediate"). */
export const GIVEN_WORDS: ReadonlySet<string> = new Set(['promise', 'pledge', 'offer', 'guarantee']);

/** Verbs, as lemmas, of giving one's word, under which what is said to be going on is promised. */
export const PLEDGING: ReadonlySet<string> = new Set(['promise', 'vow', 'pledge', 'guarantee']);

/** Verbs of charging with a deed: what they charge with ("of refusing", "with blocking") is contested. */
export const CHARGING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'blame', 'charge', 'convict', 'fault']);

/** What one does to the texts of others: "rejected a letter demanding more" demands nothing. */
export const TEXTS_OF_OTHERS: ReadonlySet<string> = new Set([
  'reject',
  'cancel',
  'withdraw',
  'oppose',
  'dismiss',
  'veto',
  'block',
  'ignore',
  'condemn',
  'denounce',
  'receive',
  'get',
  'read',
  'see',
  'discuss',
  'criticise',
  'criticize',
  'rebuff',
  'spurn',
]);

/** Verbs, as lemmas, of participles that tell what goes with what is said: "complained to Oslo *citing* the treaty", not what Oslo would do. */
export const ACCOMPANYING: ReadonlySet<string> = new Set(
  'cite quote say add argue warn call demand urge ask claim note stress allege accuse include follow pend concern regard use'.split(
    ' ',
  ),
);
