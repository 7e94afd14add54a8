const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs, as lemmas, of harm that nobody wants: "the clause would sink the deal". Milder ones ("hurt", "slow") are said in forecasts too. */
export const RUINING: ReadonlySet<string> = words(
  'sink kill destroy wreck ruin cripple devastate undermine derail scupper torpedo sabotage jeopardise jeopardize imperil endanger ' +
    'undervalue violate breach contravene infringe penalise penalize betray gut strangle suffocate bankrupt poison shatter decimate ' +
    'trample negate nullify cheapen dishonour dishonor compromise',
);

/** Verbs, as lemmas, of paying for what deserves nothing, and what that is: "a truce would reward aggression". */
export const REWARDING: ReadonlySet<string> = words('reward embolden legitimise legitimize encourage appease');
export const UNDESERVING: ReadonlySet<string> = words(
  'aggression aggressor behaviour behavior violence terror terrorism invader invasion crime criminal militia hostage-taker blackmail ' +
    'failure speculator polluter smuggler trafficker occupation conquest dictator hardliner intransigence annexation misconduct',
);

/** Verbs, as lemmas, of giving a chance, and what an enemy does with it: "a pause would only let them regroup". */
export const GIVING_CHANCES: ReadonlySet<string> = words('let allow enable help give permit');
export const RECOVERING: ReadonlySet<string> = words(
  'regroup rearm re-arm reload resupply rebuild rest recover entrench breathe',
);

/** Verbs, as lemmas, that name a consequence as their object or behind "to" and "in", and consequences that nobody wants. */
export const CAUSING: ReadonlySet<string> = words(
  'lead result cause mean trigger spell invite bring open risk create produce',
);
export const HARMS: ReadonlySet<string> = words(
  'loss closure collapse chaos disaster catastrophe ruin shortage unemployment bankruptcy layoff bloodshed anarchy misery starvation hunger ' +
    'poverty famine massacre slaughter extinction dumping redundancy blackout suffering surrender capitulation',
);

/** Verbs and adjectives, as lemmas, that equate: "amounts to surrender", "is tantamount to blackmail". */
export const EQUATING: ReadonlySet<string> = words('amount tantamount equivalent akin equal constitute represent');

/** What such an equation, or a name with "as", makes of a thing that is not wanted, as lemmas beside the rejecting nouns of the lexicon. */
export const UNWANTED: ReadonlySet<string> = words(
  'censorship expropriation confiscation dictatorship suicide war vandalism apartheid slavery dumping privatisation privatization ' +
    'discrimination annexation occupation partition exile eviction murder looting plunder takeover coup veto default',
);

/** Nouns, as lemmas, that make the act behind them the thing judged: "any mention of a date would sink the deal". */
export const MOVES: ReadonlySet<string> = words(
  'mention attempt move reference talk return pause truce effort suggestion change transfer',
);

/** Nouns, as lemmas, that count or name what stands behind their "of": "thousands of closures", "a declaration of war". */
export const COUNTED: ReadonlySet<string> = words(
  'hundred thousand million dozen score wave declaration act form kind sort series flood',
);

/** Those to whom harm is wished, as lemmas: "an embargo would destroy the cartel". */
export const ADVERSARIES: ReadonlySet<string> = words(
  'enemy cartel militia rebel gang mafia network terrorist smuggler trafficker monopoly opponent adversary regime junta army insurgent rival',
);
