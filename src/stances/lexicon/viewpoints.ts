const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns, as lemmas, whose owner thinks what the clause around them says ("in Oslo's view", "in the eyes of the union"). */
export const VIEWPOINT_NOUNS: ReadonlySet<string> = words(
  'view opinion eye mind judgement judgment reading telling book word estimation assessment thinking reckoning conviction belief perspective',
);

/** Nouns, as lemmas, whose owner says what follows "is that" ("Oslo's position was that the levy must go"). */
export const HELD_NOUNS: ReadonlySet<string> = words(
  'view opinion position stance line argument answer reply response message belief conviction contention thinking idea point case logic ' +
    'verdict rule principle maxim motto slogan plea advice recommendation word reasoning attitude suggestion',
);
