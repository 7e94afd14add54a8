const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Roots, as lemmas, of sentences that announce a view and leave it to the next one to tell it ("Oslo was adamant.", "The union sees it differently."). */
export const ANNOUNCING_PREDICATES: ReadonlySet<string> = words(
  'adamant firm clear plain blunt unequivocal unmoved unbending unyielding categorical emphatic simple short see think disagree beg differ ' +
    'unambiguous unmistakable straightforward uncompromising',
);

/** Nouns, as lemmas, for what somebody has to say ("Oslo's position is clear."). */
export const ANNOUNCING_NOUNS: ReadonlySet<string> = words(
  'position message line stance answer reply response argument demand condition view case point list logic price',
);

/** Entries, by their words, that only somebody who has a say would use, so that they go on in the voice of the sentence before. */
export const WORDS_OF_A_SAY: ReadonlySet<string> = new Set(
  (
    'out of question, off table, not on table, not on agenda, not on card, not up for negotiation, not up for discussion, not up for debate, ' +
    'not negotiable, non-negotiable, negotiable, nonnegotiable, non-starter, nonstarter, red line, not for sale, no question, no talk, no way, ' +
    'unacceptable, inadmissible, acceptable, unthinkable, impermissible, deal-breaker, dealbreaker, condition sine qua non, precondition, ' +
    'prerequisite, exclude, no room, no place, no need'
  ).split(', '),
);
