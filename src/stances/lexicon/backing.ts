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

/** Bodies and people that have such backing as others have a name: "a UN-backed court" says nothing of what the UN wants. */
export const BACKED_BODIES: ReadonlySet<string> = new Set(
  (
    'court tribunal panel commission committee council government administration authority president premier minister candidate ' +
    'group contact-group militia force forces troops army fighter rebel insurgent separatist militant faction coalition alliance ' +
    'mission envoy mediator negotiator coup war invasion research study report bank company airline programme program fund agency'
  ).split(' '),
);
