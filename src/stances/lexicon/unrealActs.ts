const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adjectives by which others judge an act of a party's: "would be *wise* to accept it". */
export const JUDGEMENTS_OF_ACTS: ReadonlySet<string> = words(
  'foolish mad crazy insane wise unwise stupid naive brave bold rash reckless smart silly well-advised ill-advised advised right wrong better daft',
);

/** Verbs, as lemmas, of doing as if. */
export const FEIGNING: ReadonlySet<string> = words('pretend feign purport');

/** Verbs, as lemmas, by which a deed of one's own is rued. */
export const DISOWNING: ReadonlySet<string> = words('regret rue repent');

/** Verbs, as lemmas, that tell what comes of an act: "gains nothing *from accepting* it". */
export const YIELDS: ReadonlySet<string> = words('gain profit benefit lose win');
