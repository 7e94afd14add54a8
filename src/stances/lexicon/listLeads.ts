const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that only count what is listed behind them: "wants three *things*: …", "asks for two *changes*: …". */
export const COUNTED_NOUNS: ReadonlySet<string> = words(
  'thing point item measure step change guarantee concession reform condition demand request priority goal aim objective ' +
    'assurance safeguard commitment amendment improvement right principle provision requirement term following clause',
);

/** What sums up what a party wants, if the party owns it: "Its *conditions*: …", "the union's *list*: …". */
export const OWNED_LISTS: ReadonlyMap<string, 'demands' | 'opposes'> = new Map([
  ...(
    'demand condition precondition requirement request proposal suggestion recommendation priority goal aim objective wish ask ' +
    'price point answer message reply response counter counter-proposal counterproposal offer list wishlist recipe term formula remedy ' +
    'solution claim plan platform slogan motto call appeal ultimatum preference idea position stance'
  )
    .split(' ')
    .map((noun): [string, 'demands'] => [noun, 'demands']),
  ['objection', 'opposes'],
  ['red line', 'opposes'],
  ['taboo', 'opposes'],
  ['veto', 'opposes'],
]);

/** Nouns of saying, behind which only a refusal or an act is a demand: "Its answer: no new plants", but "Its answer: silence". */
export const SPOKEN_NOUNS: ReadonlySet<string> = words(
  'answer message reply response slogan motto idea plan platform offer position stance',
);

/** How a sentence says that the list comes next: "its conditions are *clear*: …", "… are *as follows*: …". */
export const ANNOUNCING: ReadonlySet<string> = words(
  'clear simple plain secret obvious evident know known familiar unchanged unaltered same blunt short long following follow straightforward modest brief ' +
    'public unambiguous unmistakable firm precise concrete list set lay spell state fix name many numerous these two three four ' +
    'five six seven twofold threefold',
);

/** Verbs, as lemmas, of telling what is on one's list: "*named* two red lines: …", "*restated* the claim: …". */
export const LISTING_VERBS: ReadonlySet<string> = words(
  'name list state restate repeat reiterate renew set lay spell give draw present table submit outline detail formulate read bring come arrive',
);

/** Words of a lead-in, as lemmas, behind which "in exchange for" names what the proposer wants. */
export const OFFERING_LEADS: ReadonlySet<string> = new Set(
  'offer proposal propose suggest suggestion deal bargain package swap trade compromise'.split(' '),
);
