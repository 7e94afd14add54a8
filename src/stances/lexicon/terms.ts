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
