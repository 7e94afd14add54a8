const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns, as lemmas, for what is put to somebody: people or bodies behind "to" are the ones it is put to. */
export const ADDRESSED_NOUNS: ReadonlySet<string> = words(
  'offer proposal promise pledge vow threat appeal plea petition request demand ultimatum advice recommendation suggestion ' +
    'assurance undertaking submission concession guarantee apology invitation order instruction',
);

/** Nouns that bind to people as well as to a cause: only several people are the ones it is owed to. */
export const BINDING_NOUNS: ReadonlySet<string> = words('commitment obligation duty');
