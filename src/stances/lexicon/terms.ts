const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs, as lemmas, of "*made* its consent dependent on a refund". */
export const MAKING: ReadonlySet<string> = words('make render');

/** "made its consent *dependent* on a refund". */
export const DEPENDENT: ReadonlySet<string> = words('dependent conditional contingent conditioned subject');

/** "*tied* its vote to a refund": verbs that do so only with a word of consent behind them. */
export const TYING: ReadonlySet<string> = words('tie link peg hitch');

/** "tied its *vote* to a refund": what one can give or keep back. */
export const CONSENTS: ReadonlySet<string> = words(
  'consent support approval agreement assent backing vote signature ratification yes participation cooperation co-operation return ' +
    'attendance involvement contribution blessing membership accession payment aid loan release',
);

/** Those of them before a "to" of their own: "its *consent* to the canal". */
export const CONSENTS_TO: ReadonlySet<string> = words(
  'consent assent agreement yes accession return contribution access objection',
);

/** Those of them that are one's own act, whether or not anybody asks for it: "its *participation* in the mine is contingent on a tax break". */
export const OWN_PARTS: ReadonlySet<string> = words(
  'participation cooperation co-operation attendance involvement contribution signature ratification vote return',
);
