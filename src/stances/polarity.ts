import type { StanceType } from './stance.ts';

const OPPOSITE: Readonly<Record<StanceType, StanceType>> = {
  demands: 'opposes',
  supports: 'opposes',
  conditional: 'conditional',
  noncommittal: 'noncommittal',
  opposes: 'supports',
};

/** The stance on X of one who takes `stance` on not-X: who demands that X not happen opposes X. */
export function flip(stance: StanceType): StanceType {
  return OPPOSITE[stance];
}

/**
 * The stance on what an inner predicate is about, of one who takes the outer stance on the act that the inner one names:
 * "refused (opposes) to accept (supports) X" opposes X, "ready (supports) to veto (opposes) X" opposes X, "opposed the refusal of X"
 * supports X, "willing (supports) to consider (noncommittal) X" supports X. `otherActs`: the inner act is asked of somebody else ("urged Oslo to accept X" demands X).
 */
export function compose(outer: StanceType, inner: StanceType, otherActs: boolean): StanceType {
  if (outer === 'noncommittal' || outer === 'conditional') return outer;
  // "wants to study X"
  if (inner === 'noncommittal') return outer === 'demands' && !otherActs ? 'noncommittal' : outer;
  if (outer === 'opposes') return inner === 'opposes' ? 'supports' : 'opposes';
  if (inner === 'opposes') return 'opposes';
  if (otherActs) return outer;
  return inner;
}
