/** Word lists by which sentence ends are told from other full stops. */

/** Before a name: the full stop belongs to the title. Lower case, without the full stop. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof gen lt col maj capt cpt sgt cpl adm cmdr brig sen rep gov amb sec pres rev hon st fr msgr supt messrs vs v cf approx no nos art arts para paras fig ca'.split(
    ' ',
  ),
);

/** Ordinary words that wink-nlp also knows as abbreviations: at the end of a sentence their full stop is a full stop. */
export const wordsLikeAbbreviations: ReadonlySet<string> = new Set(
  'no in is mass sun ill sat wash miss ore ha wed pa mar la ark co pp rep ave pt'.split(' '),
);

/** Abbreviations after which a sentence may end, without a second full stop. Lower case. */
export const finalAbbreviations: ReadonlySet<string> = new Set(
  'u.s. u.k. u.n. e.u. u.s.a. u.a.e. d.c. a.m. p.m. etc. inc. corp. ltd. co. jr. sr. plc. b.c. a.d.'.split(' '),
);

/** Words that open a sentence when they are capitalised, and are hardly ever part of a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `The A An He She It They We I You This That These Those There His Her Its Their Our My Your In On At But And Or However If
  When While After Before Since As For With Meanwhile Moreover Although Though Yet So Still Then Now Asked Earlier Later
  What Who Why How Where Which Not No Both Some Many Most Several Other Others Another Neither Either Under During Until
  Last Next Such Also Only Even Because Nor By From To Instead According Speaking`.split(/\s+/),
);

/** Forms of verbs that name who spoke a quotation. Lower case. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says asked asks told tells added adds wrote writes replied replies answered answers declared declares insisted
  insists warned warns stressed stresses shouted tweeted posted commented remarked wondered exclaimed continued recalled
  explained explains argued argues demanded demands urged vowed joked quipped noted notes concluded stated states`.split(
    /\s+/,
  ),
);

/** Ends of web addresses and file names, where the full stop before them is part of the word. */
export const addressEndings: ReadonlySet<string> = new Set(
  'com org net gov edu mil int io info biz eu uk us ua ru de fr it es pl ch tv pdf doc docx txt html htm jpg png csv xml'.split(
    ' ',
  ),
);
