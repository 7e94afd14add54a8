import type { StanceType } from '../stance.ts';

/** Participles that join a party to a noun it stands behind: "a US-backed truce", "the Saudi-proposed quota". */
export const BACKING_PARTICIPLES: ReadonlyMap<string, StanceType> = new Map<string, StanceType>([
  ['backed', 'supports'],
  ['supported', 'supports'],
  ['endorsed', 'supports'],
  ['sponsored', 'supports'],
  ['proposed', 'demands'],
  ['drafted', 'demands'],
  ['brokered', 'supports'],
  ['favoured', 'supports'],
  ['favored', 'supports'],
]);
