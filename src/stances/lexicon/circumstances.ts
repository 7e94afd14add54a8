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
