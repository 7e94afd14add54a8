import type { StanceType } from '../stance.ts';

/** A phrase at the end of a clause that tells how others take what it reports: "to the dismay of Peru", "over the objections of Lima". */
export interface Circumstance {
  /** The words before the feeling or the answer. */
  prepositions: RegExp;
  nouns: RegExp;
  stance: StanceType;
  example: string;
}

export const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    prepositions: /^(?:much )?to$/,
    nouns:
      /^(?:dismay|fury|anger|annoyance|horror|alarm|irritation|chagrin|consternation|disgust|displeasure|outrage|regret|exasperation|frustration|discomfort|distress|despair)$/,
    stance: 'opposes',
    example: 'Chile wants to raise the levy, to the dismay of Peru.',
  },
  {
    prepositions: /^(?:much )?to$/,
    nouns: /^(?:delight|relief|satisfaction|joy|applause|approval|gratification|pleasure)$/,
    stance: 'supports',
    example: 'Chile wants to lift the levy, to the relief of Peru.',
  },
  {
    prepositions:
      /^(?:over|despite|against|in spite of|notwithstanding|in the face of|in the teeth of|in defiance of)$/,
    nouns: /^(?:objections?|opposition|protests?|wishes|will|advice|resistance|veto|misgivings|pleas|warnings)$/,
    stance: 'opposes',
    example: 'Chile wants to raise the levy, over the objections of Peru.',
  },
];

/** The longest run of words before the noun. */
export const LONGEST_PREPOSITION = 4;

/** Verbs, as lemmas, of what is done with a measure in the passive ("was adopted over the objections of Peru"). */
export const ENACTING: ReadonlySet<string> = new Set(
  'adopt pass approve enact impose introduce ratify sign extend include insert keep retain launch build'.split(' '),
);

/** Verbs of doing away with one: who is dismayed by that wants it to stay. */
export const ABOLISHING: ReadonlySet<string> = new Set(
  'drop scrap abolish repeal delete remove cancel reject defeat strike withdraw shelve'.split(' '),
);

/** Nouns, as lemmas, of texts and measures of which one can say what they do ("To Peru's dismay, the bill doubles the levy"). */
export const MEASURES: ReadonlySet<string> = new Set(
  'bill budget law act plan draft text accord agreement treaty deal pact scheme proposal package programme program compromise decree ruling amendment clause resolution directive version reform'.split(
    ' ',
  ),
);

/** Nouns, as lemmas, for the cases of which one can say that there is none in which something is done. */
export const CASES: ReadonlySet<string> = new Set(
  'scenario circumstance world case situation universe outcome version condition'.split(' '),
);

/** Nouns, as lemmas, of what there is none of where something will not be done: "there is no *way* that Oslo will sign". */
export const CHANCES: ReadonlySet<string> = new Set('way chance prospect possibility danger'.split(' '));
