/** Names under which annotators and texts know one party, in the form `partyKey` gives them. */
export const SAME_PARTY: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  'u.s.': 'united states',
  america: 'united states',
  'united states of america': 'united states',
  eu: 'european union',
  uk: 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  'russian federation': 'russia',
  'islamic republic of iran': 'iran',
  'people’s republic of china': 'china',
  prc: 'china',
  'state of israel': 'israel',
  uae: 'united arab emirates',
  un: 'united nations',
};

/** Words that two demands may share without being alike. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at for from by with and or but not no nor as that this these those it its is are was were be been ' +
    'being has have had do does did will would should must may might can could he she his her their them him they we our us i ' +
    'you your who which what when where than then there into over under about any all some more most such so if up out off own ' +
    'other only also'
  ).split(' '),
);
