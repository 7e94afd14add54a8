const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs, as lemmas, of keeping something from coming about, whatever it is. */
export const PREVENTING: ReadonlySet<string> = words(
  'prevent thwart block derail foil obstruct scupper torpedo veto defeat kill resist oppose avert forestall frustrate scuttle stymie ' +
    'sabotage impede hinder preclude',
);

/** The same in two words, as lemma and particle. */
export const PREVENTING_PHRASES: ReadonlySet<string> = new Set([
  'hold up',
  'head off',
  'fend off',
  'fight off',
  'ward off',
]);

/** Verbs that stop a plan of others or a course of events: only what is planned is opposed by who stops it. */
export const STOPPING: ReadonlySet<string> = words('stop halt');

/** What others plan, decide or carry through; no war, no strikes and no smuggling, whose end is wanted as it stands. */
export const PLANNED_THINGS: ReadonlySet<string> = words(
  'sale merger takeover bid bill law reform plan project scheme closure construction vote ratification accession measure increase rise ' +
    'hike cut cutback deal agreement accord treaty pact transfer privatisation privatization purchase expansion enlargement extradition ' +
    'legislation proposal decree budget referendum election move handover deployment layoff redundancy dismissal outsourcing pipeline dam ' +
    'mine plant tunnel levy tariff tax ban embargo appointment nomination eviction demolition dumping initiative rollout resolution motion loan grant mission licence license offer',
);

/** Verbs of effort: what they are made for stands below them ("do everything to stop it", "use every means to block it"). */
export const EFFORTS: ReadonlySet<string> = words(
  'do use employ try work fight move act push campaign seek go deploy exhaust pull spare take join lobby strive struggle attempt vote',
);

/**
 * Verbs of saying no to what is put to one, as lemma or lemma and particle: "the offer must be *turned down*". Who wants something "ruled
 * out" wants a promise: that is a demand as it stands.
 */
export const TURNING_DOWN: ReadonlySet<string> = new Set([
  'reject',
  'refuse',
  'oppose',
  'resist',
  'veto',
  'vote down',
  'turn down',
  'throw out',
]);
