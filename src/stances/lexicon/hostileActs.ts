const words = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** Verbs, as lemmas or lemma and particle, of what is done to others as a penalty: "would walk out if pay were cut" is a threat. */
export const HOSTILE_ACTS: ReadonlySet<string> = words(
  'strike, walk out, blockade, boycott, veto, sue, retaliate, resign, topple, bring down, quit, tear up, down, ballot, picket, ' +
    'sanction, expel, hit back, pull out, walk away, storm out',
);

/** Verbs, as lemmas, that are a threat where what is left or called back is held in common: "would leave the coalition if …". */
export const LEAVING: ReadonlySet<string> = words('leave, quit, withdraw, pull, exit, abandon, desert, suspend');

/** What is held in common, or sent there, as lemmas. */
export const JOINT_BODIES: ReadonlySet<string> = words(
  'coalition, government, cabinet, minister, talk, talks, negotiation, alliance, pact, bloc, conference, table, cooperation, co-operation',
);

/** Verbs, as lemmas, that make a threat of whatever they report: "warned that it would close the yard if …". */
export const WARNING: ReadonlySet<string> = words('threaten, warn');
