import type { StanceType } from '../stance.ts';
import { APPROVING_EVALUATIONS } from './approvingEvaluations.ts';
import type { LexiconClass } from './entry.ts';
import { EVALUATION_FRAMES } from './evaluationFrames.ts';
import { REJECTING_EVALUATIONS } from './rejectingEvaluations.ts';

/** Predicates of the demand itself; the holder is who says so, or stands after "for" or "to". */
export const EVALUATION_CLASSES: readonly LexiconClass[] = [...REJECTING_EVALUATIONS, ...APPROVING_EVALUATIONS];

/** Evaluating words by lemma with the stance of one who says so, for complements of verbs of calling ("called it *absurd*"). */
export const EVALUATIONS: ReadonlyMap<string, StanceType> = new Map(
  EVALUATION_CLASSES.flatMap(({ rows }) => rows)
    .filter(([lemma]) => !lemma.includes(' '))
    .map(([lemma, stance]) => [lemma, stance]),
);

/** Verbs that predicate an evaluation of their object ("call", "regard as", "dismiss as"). */
export const EVALUATION_VERBS: ReadonlySet<string> = new Set(EVALUATION_FRAMES.map(({ verb }) => verb));
