const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns, as lemmas, that say nothing until the words behind the colon spell them out: "came with *something* else: a guarantee". */
export const SUMS_UP: ReadonlySet<string> = words(
  'something thing text paper draft plan proposal compromise offer package deal formula model alternative condition guarantee change idea',
);

/** Nouns, as lemmas, that tell what a thing is, and not what is wanted of it: "wants a bridge: a *symbol* of unity". */
export const TELLS_WHAT_IT_IS: ReadonlySet<string> = words(
  'symbol sign step move matter question proof sort kind token gesture signal reminder chance relic victim way name word reason result ' +
    'consequence price mistake blow gift insult minister president chairman leader',
);
