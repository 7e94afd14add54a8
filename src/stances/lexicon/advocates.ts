import type { StanceType } from '../stance.ts';
import { POSITION_NOUNS } from './positionNouns.ts';

/** Nouns, as lemmas, for those who are for or against a thing ("supporter", "critic"), with their stance. */
export const ADVOCATES: ReadonlyMap<string, StanceType> = new Map(
  POSITION_NOUNS.filter(({ name }) => name === 'agentive nouns')
    .flatMap(({ rows }) => rows)
    .map(([word, stance]): [string, StanceType] => [word, stance]),
);

/** Verbs that name members of a group: "its critics include Peru". */
export const INCLUDING_VERBS: ReadonlySet<string> = new Set(['include', 'number', 'count', 'comprise']);

/** Words before examples of a group, one string for each: "critics such as Peru", "opponents, led by Chile". */
export const BEFORE_EXAMPLES: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['including'],
  ['like'],
  ['led', 'by'],
  ['headed', 'by'],
  ['among', 'them'],
  ['notably'],
  ['above', 'all'],
  ['especially'],
  ['particularly'],
  ['chief', 'among', 'them'],
];
