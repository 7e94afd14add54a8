const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Nouns, as lemmas, for those who bring the sides together and are none of them. */
export const GO_BETWEENS = words('host, mediator, broker, go-between, facilitator, intermediary, convener, convenor');

/** Verbs, as lemmas, for what they do. */
export const CONVENING_VERBS = words(
  'mediate, host, broker, facilitate, chair, convene, sponsor, moderate, arrange, organise, organize',
);

/** What they do it with: nouns, as lemmas. */
export const TALKS = words(
  'talk, negotiation, meeting, summit, conference, session, round, mediation, delegation, side, party, team, truce, ceasefire, dialogue',
);

/** Nouns, as lemmas, for people who speak for themselves unless the body that they act for is named with them. */
export const SENT_BY_BODIES = words(
  'mediator, facilitator, conciliator, moderator, rapporteur, politician, candidate, campaigner, activist',
);

/** Of those, the ones whom states send to the talks of others. */
export const SENT_BY_STATES = words('mediator, facilitator');

/** Nouns, as lemmas, for those who act for whoever sent them: "the commissioners sent by Whitehall". */
export const ENVOYS = words(
  'commissioner, envoy, emissary, delegate, delegation, negotiator, inspector, official, representative, team, mission',
);

/** Verbs, as lemmas, whose subject has others act for it. */
export const SENDING_VERBS = words('send, dispatch, despatch, appoint, install, second, delegate');
