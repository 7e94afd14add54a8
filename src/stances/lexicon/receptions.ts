const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs by which a proposal comes in for an answer ("drew criticism from", "met with resistance in", "won praise from"). */
export const RECEIVING_VERBS: ReadonlySet<string> = words(
  'draw meet face provoke spark attract encounter prompt trigger run win gain earn find receive enjoy garner hit arouse elicit ' +
    'command get come stir',
);

/** Answers that turn a proposal down. */
export const HOSTILE_RECEPTIONS: ReadonlySet<string> = words(
  'criticism opposition resistance rebuke objection objections protest protests fury ire anger outrage scorn rejection veto ' +
    'condemnation backlash pushback disapproval refusal hostility dismay derision',
);

/** Answers that take a proposal up. */
export const FRIENDLY_RECEPTIONS: ReadonlySet<string> = words(
  'praise support approval backing applause endorsement favour favor acclaim assent',
);

/** Answers that do neither. */
export const GUARDED_RECEPTIONS: ReadonlySet<string> = words('scepticism skepticism doubt doubts caution hesitation');
