const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs by which a proposal comes in for an answer ("drew criticism from", "met with resistance in", "has the backing of"). */
export const RECEIVING_VERBS: ReadonlySet<string> = words(
  'draw meet face provoke spark attract encounter prompt trigger run win gain earn find receive enjoy garner hit arouse elicit ' +
    'command get come stir have secure retain keep carry',
);

/** Verbs by which it does not ("lacks the support of Oslo", "has lost the backing of Lima"). */
export const MISSING_VERBS: ReadonlySet<string> = words('lack lose miss forfeit');

/** Verbs whose passive gives a proposal its answer ("was given the green light by Oslo"). */
export const GIVING_VERBS: ReadonlySet<string> = words('give grant hand deny refuse');

/** Those that give it none ("was denied the blessing of Lima"). */
export const DENYING_VERBS: ReadonlySet<string> = words('deny refuse');

/** Answers that turn a proposal down. */
export const HOSTILE_RECEPTIONS: ReadonlySet<string> = words(
  'criticism opposition resistance rebuke objection objections protest protests fury ire anger outrage scorn rejection veto ' +
    'no condemnation backlash pushback disapproval refusal hostility dismay derision fire flak shrift snub rebuff brush-off thumbs-down',
);

/** Answers that take a proposal up. */
export const FRIENDLY_RECEPTIONS: ReadonlySet<string> = words(
  'praise support approval backing applause endorsement favour favor acclaim assent blessing consent go-ahead nod light thumbs-up ' +
    'okay sympathy welcome yes',
);

/** Answers that do neither. */
export const GUARDED_RECEPTIONS: ReadonlySet<string> = words('scepticism skepticism doubt doubts caution hesitation');

/** Measures that are answered as a proposal is, besides the nouns that say so ("the quota has the backing of Oslo"; not "the team has"). */
export const MEASURE_NOUNS: ReadonlySet<string> = words(
  'quota levy tax toll tariff duty cap ceiling limit curb cut increase rise raise freeze merger takeover sale purchase pipeline bridge ' +
    'terminal dam reactor base mission deployment timetable timeline calendar deadline date target extension delay postponement ban ' +
    'embargo sanction truce ceasefire pause swap exchange election referendum law rule clause article treaty accord pact convention ' +
    'protocol fund loan grant subsidy fee rate price change move step measure decision membership accession independence autonomy ' +
    'partition withdrawal amnesty pardon inquiry moratorium mandate inspection mechanism corridor buffer zone reserve relief',
);

/** Answers that only a plan can have, or one who acts: of what they are given to, none but people and bodies are no proposal. */
export const ENDORSEMENTS: ReadonlySet<string> = words('support approval backing endorsement assent blessing consent');
