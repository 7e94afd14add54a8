const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns whose clause is not said to be so: "rumours that Oslo would leave". */
export const UNCERTAIN_NOUNS: ReadonlySet<string> = words(
  'rumour rumor doubt speculation fear worry suspicion chance prospect possibility danger risk likelihood probability question ' +
    'talk idea scenario illusion suggestion impression gossip expectation prediction forecast hope bet',
);

/** "It would be hard for Oslo to accept", "Oslo is likely to sign": a guess at what somebody will do. */
export const GUESSING_ADJECTIVES: ReadonlySet<string> = words(
  'hard difficult easy tough tricky awkward likely unlikely possible conceivable inconceivable unthinkable natural bound liable apt',
);

/** Subordinators before a clause in the present that has not come about: "until Oslo gives up its claim". */
export const PENDING_MARKS: ReadonlySet<string> = words('until till before once unless provided providing');

/** What one does or takes towards an end: "took steps in ending the raids", "made progress towards lifting the ban". */
export const STEPS: ReadonlySet<string> = words('step measure action progress move effort');

/** Nouns, as lemmas, of the time or the effort that a decision took: "took *two days* to accept it". */
export const SPANS: ReadonlySet<string> = new Set(
  'minute hour day night week weekend month year session round meeting vote attempt'.split(' '),
);
