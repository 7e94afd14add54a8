import type { StanceType } from '../stance.ts';

/** The words by which a thing is said to be as far as a party goes, or all that it asks. */
export interface Bound {
  /** The words in lower case, before the party: "*the most* Peru would offer". */
  words: RegExp;
  /** Lemmas of the party's verb. */
  verbs: ReadonlySet<string>;
  /** The verb must stand under a modal, in the perfect or behind "prepared to": what Peru once paid bounds nothing. */
  carried: boolean;
  stance: StanceType;
  example: string;
}

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const BOUNDS: readonly Bound[] = [
  {
    words: /^(?:as (?:far|high|much|low) as|the (?:most|furthest|farthest|maximum|highest|lowest)(?: that)?) $/,
    verbs: lemmas('go offer pay give concede allow tolerate commit spend lend contribute afford'),
    carried: true,
    stance: 'supports',
    example: 'Ten per cent is as far as Peru can go.',
  },
  {
    words: /^the (?:most|maximum|highest)(?: that)? $/,
    verbs: lemmas('accept take agree settle sign'),
    carried: true,
    stance: 'supports',
    example: 'A cut of 10 per cent is the most Peru will accept.',
  },
  {
    words: /^the (?:least|minimum|lowest|smallest)(?: that)? $/,
    verbs: lemmas('accept take agree settle sign expect ask want demand need tolerate'),
    carried: true,
    stance: 'demands',
    example: 'A ten-year lease is the least Peru will accept.',
  },
  {
    words: /^the (?:least|minimum)(?: that)? $/,
    verbs: lemmas('expect ask want demand'),
    carried: false,
    stance: 'demands',
    example: 'The least Peru expects is an apology.',
  },
  {
    words: /^all(?: that)? $/,
    verbs: lemmas('ask want seek demand request'),
    carried: false,
    stance: 'demands',
    example: 'All Peru asks is that the flights resume.',
  },
];

/** Verbs and adjectives, as lemmas, between the party and its verb that tell what it would do: "the most it is *prepared* to pay". */
export const CARRIERS: ReadonlySet<string> = lemmas(
  'will would can could may might have be prepared willing ready able mean intend plan',
);
