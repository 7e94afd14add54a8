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

/** "worried about Peru *leaving* the pact": what may yet come about. */
export const WORRIED: ReadonlySet<string> = words(
  'worried afraid scared fearful concerned anxious nervous wary apprehensive alarmed uneasy worry fret fear concern anxiety unease',
);

/** "doubtful that Oslo is ready": what is not believed of somebody. */
export const DISBELIEVING: ReadonlySet<string> = words(
  'doubtful dubious sceptical skeptical suspicious unconvinced unpersuaded unsure incredulous pessimistic',
);

/** "questions Oslo's commitment", "doubts its sincerity": whether somebody means it is asked, and nothing about what it is. */
export const DOUBTING: ReadonlySet<string> = words('doubt question dispute query suspect mistrust distrust');

/** What somebody is said to have who means something. */
export const MOTIVES: ReadonlySet<string> = words(
  'desire wish will willingness readiness commitment intention intent sincerity seriousness resolve determination interest motive ' +
    'appetite faith ability capacity credibility loyalty dedication devotion attachment enthusiasm',
);

/** "doubts that Oslo *wants* it", "questions whether Oslo is *ready*". */
export const MEANING_IT: ReadonlySet<string> = words(
  'want wish mean intend seek desire ready willing prepared serious sincere interested committed honest genuine eager able capable',
);

/** Nouns, as lemmas, of the time or the effort that a decision took: "took *two days* to accept it". */
export const SPANS: ReadonlySet<string> = new Set(
  'minute hour day night week weekend month year session round meeting vote attempt'.split(' '),
);
