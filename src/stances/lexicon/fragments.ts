import type { StanceType } from '../stance.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "No comment", "no injuries", "no sign of a deal": what is said to be missing, not refused. */
export const MISSING_THINGS: ReadonlySet<string> = words(
  'comment detail information word news doubt question surprise wonder problem worry worries trouble injury casualty victim survivor ' +
    'death damage sign evidence trace indication indicator clue hint progress result breakthrough news chance hope risk danger ' +
    'threat need reason excuse illusion mistake secret tear sleep food water electricity power fuel money time one body thing ' +
    'idea way more intention plan wish objection sense point matter reply answer response link proof consensus majority quorum ' +
    'winner loser change difference alternative option choice interest use contact communication confirmation decision date ' +
    'timetable record case incident arrest attack explosion violence fighting report rain snow wind hurry rush pain gain fun ' +
    'smoke joke bluff guarantee certainty stranger friend enemy expert saint angel magic miracle luck coincidence accident shortage lack panic alarm fear',
);

/** "There must be no *doubt*", "there would be no *harm* in it": what nobody would have, so that nothing is refused by it. */
export const NEVER_WANTED: ReadonlySet<string> = words(
  'doubt confusion illusion mistake misunderstanding question surprise shortage lack harm hurry rush secret let-up letup shame winner loser',
);

/** "No pension, no *deal*": what one gives only for something else. */
export const GIVEN_IN_RETURN: ReadonlySet<string> = words(
  'deal agreement accord pact treaty contract talk talks negotiation truce ceasefire peace vote support consent signature coalition ' +
    'money cash aid visa loan signature access ballot election overtime work licence license permit membership ratification budget ' +
    'accession entry trade gas oil power seat settlement',
);

/** What nobody wants for itself, so that it is no price: "no *surrender*, no talks" refuses both. */
export const NO_PRICES: ReadonlySet<string> = words(
  'surrender retreat capitulation defeat blackmail threat war strike',
);

/** Signs that a fragment reports what was or was not found: "no ships *seen*", "no deal *yet*". */
export const REPORTING_WORDS =
  /^(?:yet|so|far|since|seen|found|reported|known|left|recorded|hurt|injured|killed|made|expected|planned|today)$/i;

/** What is left if one gets not what one wants: "a full withdrawal or *nothing*". */
export const OR_NOTHING = /^(?:nothing|else|bust|no)$/i;

/** What comes from those who speak, as lemmas: "Not now, came the *reply* from Oslo". */
export const REPLIES: ReadonlySet<string> = words('reply answer response retort verdict reaction');

/** Openings, in lower case, that make a demand or a refusal of what follows where somebody says it: "*Hands off* our pensions, say the unions". */
export const OPENINGS_OF_DEMANDS: ReadonlyMap<string, StanceType> = new Map([
  ['hands off', 'demands'],
  ['time for', 'demands'],
  ['high time for', 'demands'],
  ['down with', 'opposes'],
  ['away with', 'opposes'],
  ['out with', 'opposes'],
  ['enough of', 'opposes'],
  ['enough with', 'opposes'],
]);

/** Those of them that are part of the demand: one is to keep one's hands off. */
export const KEPT_OPENINGS: ReadonlySet<string> = new Set(['hands off']);
