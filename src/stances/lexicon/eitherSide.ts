const words = (list: string, ...phrases: string[]): ReadonlySet<string> => new Set([...list.split(' '), ...phrases]);

/** Verbs, as lemmas with their particle, of taking something up, of which a party that does "neither … nor" has only not done the one. */
export const TAKING_UP: ReadonlySet<string> = words(
  'accept agree approve endorse embrace back support welcome adopt favour favor sanction bless champion praise commit',
  'take up',
  'sign up',
  'rule in',
);

/** Their opposites. */
export const TURNING_DOWN: ReadonlySet<string> = words(
  'reject refuse oppose dismiss disown disavow condemn denounce deny decline repudiate criticise criticize veto resist block disapprove exclude discard spurn rebuff contest disclaim',
  'turn down',
  'throw out',
  'rule out',
  'knock back',
);
