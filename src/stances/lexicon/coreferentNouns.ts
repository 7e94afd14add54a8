const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Families of nouns that take each other up: after "a moratorium on strikes", "the truce" is that moratorium; after "European
 * peacekeepers", "such forces" are those.
 */
export const COREFERENT_NOUNS: readonly ReadonlySet<string>[] = [
  words('truce ceasefire cease-fire armistice moratorium pause halt lull respite silence'),
  words('force forces troop troops soldier peacekeeper contingent mission deployment presence'),
  words('meeting summit talks talk negotiation session conference round'),
  words('swap exchange release handover'),
  words('ban embargo sanction measure restriction curb tariff duty levy tax surcharge'),
  words('guarantee assurance commitment pledge backstop'),
  words('agreement deal accord treaty pact settlement memorandum text draft document contract framework'),
  words('law bill act amnesty legislation reform statute amendment'),
  words('cut reduction increase rise raise hike'),
  words('merger takeover sale bid acquisition purchase'),
  words('election vote poll referendum ballot'),
  words('weapon missile tank jet arm system interceptor'),
];

/** What can be signed, ratified, honoured, voted for. */
export const AGREEMENT_NOUNS: ReadonlySet<string> = words(
  'agreement deal accord treaty pact settlement memorandum text draft document contract framework convention declaration law ' +
    'bill act amnesty legislation resolution amendment motion statement protocol language package compromise roadmap ceasefire ' +
    'truce budget offer plan guarantee',
);

/** Verbs, with their particle or preposition, that take such a thing as what they act on. */
export const AGREEMENT_VERBS: ReadonlySet<string> = words(
  'sign ratify initial honour honor implement abide comply breach violate terminate renew repeal adhere observe finalise finalize ' +
    'enact amend rewrite reopen keep stick vote',
);
