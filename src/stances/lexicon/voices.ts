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
