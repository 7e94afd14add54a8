const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Coming to an end or to grief: who denies or forbids it wants the thing to go on ("hopes the talks do not collapse"). */
export const CEASING: ReadonlySet<string> = words(
  'fail collapse stop end cease lapse expire unravel founder stall break lose die',
);

/** Letting go of an effort: who will not keeps at it ("will not rest until the law is changed", "would not let up"). */
export const RELENTING: ReadonlySet<string> = words(
  'rest relent hesitate flinch waver let stop cease tire shrink sleep falter budge',
);

/** Nouns, as lemmas, for what one does not let up in. */
export const EFFORTS: ReadonlySet<string> = words(
  'effort campaign fight push bid struggle attempt quest drive demand call insistence pursuit search battle lobbying',
);

/** Verbs, as lemmas, of going away: what stands behind them in -ing says how one goes ("left *asking for more*"), not what is given up. */
export const DEPARTING: ReadonlySet<string> = new Set(['leave', 'exit', 'depart', 'retreat', 'withdraw', 'walk']);

/** Verbs, as lemmas with their particle, of a stance that goes away by itself ("its opposition to the levy is *crumbling*"). */
export const FADING: ReadonlySet<string> = new Set([
  ...words(
    'fade melt crumble evaporate vanish disappear dissolve ebb wane dwindle recede subside soften weaken thaw collapse end lapse erode ' +
      'cool falter shrink slacken',
  ),
  'fall away',
  'die away',
  'drain away',
  'water down',
]);

/** Nouns, as lemmas, by which a stance is given up ("announced an *end* to its boycott"). */
export const ENDING_NOUNS: ReadonlySet<string> = words(
  'end ending lifting withdrawal dropping abandonment suspension removal reversal retreat climbdown departure shift change',
);
