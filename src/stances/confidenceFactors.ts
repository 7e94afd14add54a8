import type { Candidate } from './candidate.ts';
import type { StanceType } from './stance.ts';

/** What is known of a statement when its confidence is worked out, beside its candidate. */
export interface Assessment {
  /** The stance after conditions and denials. */
  stance: StanceType;
  /** Score of the scheme's match, null for an open demand. */
  matched: number | null;
  /** The demand was resolved from a pronoun or a bare "the proposal". */
  anaphoric: boolean;
  /** Who says so, in three classes. */
  attribution: 'self' | 'author' | 'other';
  /** How many other parties stand in the sentence and the one before it: words could be taken for theirs. */
  rivals: number;
  /** Number of tokens of the demand's words. */
  length: number;
}

/** Slots that have a factor of their own; all others are prepositions. */
const SLOTS = new Set(['obj', 'that', 'to', 'obj-to', 'obj-done', 'ing', 'whether', 'subj', 'be', 'unnamed']);

/**
 * Names of the factors that hold of a statement; `confidenceWeights.ts` says what each is worth. Each stands for a way in which
 * statements go wrong: the kind of rule, the holder and how surely it is resolved, doubtful arcs, resolved or scanty words. They are few
 * on purpose: the class of the entry, tense and place in the sentence told less about documents left out than they cost.
 */
export function factorsOf(candidate: Candidate, assessment: Assessment): string[] {
  const { at, content, sentence } = candidate;
  const { mention, holder } = candidate.holder;
  const { matched } = assessment;
  const margin = Math.min(at.margin, content.head.margin);
  const found = [
    `family ${candidate.family}`,
    `stance ${assessment.stance}`,
    `slot ${SLOTS.has(content.slot) ? content.slot : 'preposition'}`,
    `demand ${content.head.upos}`,
    `holder ${holder.kind}`,
    `attribution ${assessment.attribution}`,
    `margin ${level(margin, 2, 5)}`,
    `certainty ${level(mention.certainty, 0.6, 0.8)}`,
    `rivals ${level(assessment.rivals, 1, 3)}`,
    `words ${assessment.length === 1 ? 'one' : level(assessment.length, 4, 15)}`,
  ];
  if (candidate.weak) found.push('weak');
  if (candidate.hedged) found.push('hedged');
  if (assessment.anaphoric) found.push('resolved demand');
  if (mention.sentence !== sentence.index) found.push('holder elsewhere');
  if (matched !== null) found.push(`concept ${matched > 0.7 ? 'sure' : 'doubtful'}`);
  return found;
}

function level(value: number, middle: number, high: number): 'low' | 'middle' | 'high' {
  if (value < middle) return 'low';
  return value < high ? 'middle' : 'high';
}
