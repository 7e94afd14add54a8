/** How far a party goes: the words behind the verb, up to the figure that is as far as it goes. */
export interface Limit {
  /** Lemma of the verb. */
  verb: 'go' | 'come';
  /** The words behind it, in lower case. */
  words: RegExp;
  /** Whether the verb must be in the perfect or under a modal: "goes up to 40" is said of prices. */
  carried: boolean;
  example: string;
}

export const LIMITS: readonly Limit[] = [
  {
    verb: 'go',
    words: /^no (?:further|farther|higher|lower|longer|more) than /,
    carried: false,
    example: 'Peru will go no further than 12 hours.',
  },
  {
    verb: 'go',
    words: /^as (?:far|high|low) as /,
    carried: true,
    example: 'Peru could go as far as 40 per cent.',
  },
  { verb: 'go', words: /^(?:up |down )?to /, carried: true, example: 'Peru has gone to 5 per cent.' },
  { verb: 'come', words: /^(?:down|up) to /, carried: true, example: 'Peru would come down to 3.8 per cent.' },
];

/** Lemmas of what a figure of an offer counts; not "gone to 40 meetings". */
export const UNITS_OF_OFFERS: ReadonlySet<string> = new Set(
  'cent percent % point dollar euro pound franc yen rupee peso krona krone shilling rand real million billion bn m p penny tonne ton barrel hour day week month year seat place job'.split(
    ' ',
  ),
);
