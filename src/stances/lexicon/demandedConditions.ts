/** Words that open a condition which its holder wants fulfilled. */
export interface DemandingCue {
  /** In lower case, in text order. */
  words: string;
  /** Also opens what is merely expected or feared ("if it rains", "once the war is over"): somebody has to act in it. */
  weak?: true;
}

const cues = (list: string): string[] => list.split(', ');

/** Longer ones before those they begin with. */
export const DEMANDING_CUES: readonly DemandingCue[] = [
  ...cues('but only if, only if, if and only if, provided that, provided, providing that, on condition that').map(
    (words) => ({ words }),
  ),
  ...cues('on the condition that, on the understanding that, on the proviso that, with the proviso that').map(
    (words) => ({ words }),
  ),
  ...cues('on one condition, under one condition, with the reservation that, with the caveat that').map((words) => ({
    words,
  })),
  ...cues('as long as, so long as, unless and until, not unless, unless').map((words) => ({ words })),
  ...cues(
    'on the day that, on the day, the moment, the minute, the instant, the second, the day, the hour, as soon as',
  ).map((words): DemandingCue => ({ words, weak: true })),
  ...cues('only once, only when, only after, not until, not before, until, if, once, should, were').map(
    (words): DemandingCue => ({ words, weak: true }),
  ),
];

/** Predicates, as lemmas, of what comes by itself or to all ("once the guns fall silent", "if that helps"). */
export const UNBIDDEN: ReadonlySet<string> = new Set(
  'fail happen occur emerge break come go fall help want end reopen over silent do allow attack hit strike invade threaten provoke force sue ask invite need ready balk baulk object oppose refuse veto block resist persist continue beat crush rout overrun corner violate breach defy renege drag stall delay collapse escalate retaliate decline defeat lose outvote overrule abstain'.split(
    ' ',
  ),
);

/** Predicates, as lemmas, of resistance: "unless Chile objects" leaves Chile its say and wants nothing of it. */
export const OBJECTING: ReadonlySet<string> = new Set(
  'object oppose refuse veto protest disagree reject block forbid insist prefer'.split(' '),
);

/** Acts, as lemmas, with which one threatens: who will strike "unless wages rise" wants the rise, who will open a dam "unless Chile raises it" does not. */
export const THREATENED_ACTS: ReadonlySet<string> = new Set(
  'strike veto block end leave quit close shut cut impose suspend stop halt trigger expel boycott retaliate vote walk pull sue sanction freeze cancel scrap tear terminate break go call topple oust oppose fight stay take withhold withdraw resign abandon abolish ban bar seize invade attack bomb march down arm mobilise mobilize deport expropriate nationalise nationalize raise refer arrest'.split(
    ' ',
  ),
);

/** Verbs, as lemmas, by which a party comes by what others are to give it. */
export const RECEIVING: ReadonlySet<string> = new Set('receive get obtain gain regain'.split(' '));

/** Their passive counterparts: "is granted". */
export const GRANTING_ACTS: ReadonlySet<string> = new Set(
  'give grant offer promise guarantee allow assure award pay compensate reimburse exempt spare admit permit include consult inform tell invite release'.split(
    ' ',
  ),
);

/** Objects, as lemmas, that one comes by without anybody's favour: "if it gets a chance". */
export const WON_ANYWAY: ReadonlySet<string> = new Set(
  'chance majority vote mandate opportunity time moment word message news call letter report text copy result answer reply'.split(
    ' ',
  ),
);

/** Predicates, as lemmas, of what goes its way: who threatens to strike "if the plan goes ahead" wants it stopped. */
export const GOING_AHEAD: ReadonlySet<string> = new Set(
  'go proceed pass persist continue remain stay stand'.split(' '),
);

/** Predicates, as lemmas, of what comes to nothing: who will strike "if talks fail" neither wants nor fears the failing alone. */
export const FAILING: ReadonlySet<string> = new Set(
  'fail collapse stall drag break refuse reject decline default renege ignore need happen want defy expire'.split(' '),
);
