/** A cue that makes an acceptance conditional. */
export interface ConditionCue {
  /** Words in lower case, in text order. */
  words: string;
  /**
   * `clause` a condition clause follows · `phrase` a noun phrase or gerund follows · `reserve` no condition is named: the
   * acceptance itself is qualified ("in principle").
   */
  kind: 'clause' | 'phrase' | 'reserve';
  /**
   * With an affirmed stance it is conditional always (`strong`), or only when the holder's own act is accepted, since the
   * words have other uses (`weak`: if, when, once).
   */
  strength: 'strong' | 'weak';
  /** Needs a negation or `only` before it to be a condition ("*not* before", "*only* after"). */
  needsNegation?: true;
}

const each = (kind: ConditionCue['kind'], strength: ConditionCue['strength'], list: string): ConditionCue[] =>
  list.split(', ').map((words) => ({ words, kind, strength }));
const negated = (kind: ConditionCue['kind'], list: string): ConditionCue[] =>
  list.split(', ').map((words) => ({ words, kind, strength: 'strong', needsNegation: true }));

export const CONDITION_CUES: readonly ConditionCue[] = [
  ...each('clause', 'strong', 'only if, if and only if, but only if, even if only, unless, unless and until, provided'),
  ...each('clause', 'strong', 'provided that, providing, providing that, as long as, so long as, on condition that'),
  ...each(
    'clause',
    'strong',
    'on the condition that, with the condition that, on the understanding that, on the proviso that',
  ),
  ...each(
    'clause',
    'strong',
    'with the proviso that, with the reservation that, with the caveat that, under the condition that, assuming that, supposing that, always supposing, always provided, insofar as',
  ),
  ...each(
    'clause',
    'strong',
    'only when, only once, only after, not until, not before, not unless, failing which, but not before',
  ),
  ...each('clause', 'strong', 'before anything else, to the extent that, only where, except if, in the event that'),
  ...each('clause', 'weak', 'if, once, when, as soon as, after, until, in case, should, were, assuming'),
  ...each(
    'phrase',
    'strong',
    'in exchange for, in return for, subject to, contingent on, contingent upon, conditional on',
  ),
  ...each('phrase', 'strong', 'conditional upon, dependent on, conditioned on, only as part of, only in exchange for'),
  ...each(
    'phrase',
    'strong',
    'only in return for, only on, only with, only under, only after, only to, only for, only as',
  ),
  ...each(
    'phrase',
    'strong',
    'but not without, not without, only at the price of, as part of a, within the framework of',
  ),
  ...each('phrase', 'strong', 'in the absence of, as a condition for, as a precondition for, predicated on'),
  ...each('phrase', 'strong', 'on delivery of, on receipt of, upon receipt of, on payment of, upon payment of'),
  ...each(
    'phrase',
    'strong',
    'pending a, pending an, pending the, pending its, pending their, pending further, pending final, pending approval by, pending ratification by',
  ),
  ...each(
    'phrase',
    'strong',
    'dependent upon, absent, short of, failing, on one condition, under one condition, on two conditions',
  ),
  ...each('phrase', 'weak', 'with, under, given, on the basis of, alongside, together with'),
  ...negated('clause', 'before, until, till, without'),
  ...negated('phrase', 'before, until, till, without, ahead of, prior to'),
  ...each(
    'reserve',
    'strong',
    'in principle, in theory, up to a point, to a point, to a certain point, with reservations, with caveats, with conditions',
  ),
  ...each(
    'reserve',
    'strong',
    'within limits, under certain conditions, under certain circumstances, with strings attached',
  ),
  ...each(
    'reserve',
    'strong',
    'with changes, with some changes, with minor changes, with small changes, with slight changes, with a few changes, with one change',
  ),
  ...each(
    'reserve',
    'strong',
    'with amendments, with minor amendments, with some amendments, with a few amendments, with modifications, with minor modifications',
  ),
  ...each(
    'reserve',
    'strong',
    'with adjustments, with minor adjustments, with some adjustments, with tweaks, with minor tweaks, with some tweaks, with conditions attached',
  ),
  ...each(
    'reserve',
    'strong',
    'with one reservation, with one proviso, with one caveat, with some reservations, with certain reservations, with a few reservations, with certain caveats',
  ),
  ...each(
    'reserve',
    'strong',
    'under some conditions, on its own terms, on certain conditions, conditionally, provisionally',
  ),
  ...each(
    'reserve',
    'weak',
    'in part, partly, partially, to some extent, to a degree, cautiously, grudgingly, reluctantly',
  ),
];

/** In lower case, what a consent is not to cost, or on which terms it is not given ("but *not at the price of lower wages*", "though *not on Russian terms*"). */
export const DENIED_TERMS: RegExp =
  /^not (?:at (?:the (?:price|cost|expense) of|any (?:price|cost)|all costs?|(?:[\p{L}'’]+ ){1,4}expense)|(?:on|under) (?:[\p{L}-]+ ){1,3}(?:terms|conditions)|in (?:its|their|the|this|that) (?:[\p{L}-]+ )?(?:form|shape|wording|version)(?! of\b))\b/u;

/** Nouns, as lemmas, that open a condition with "the" before them and a clause behind them ("the moment the ships leave"). */
export const MOMENTS: ReadonlySet<string> = new Set(['moment', 'minute', 'instant', 'second', 'day', 'hour']);

/** Verbs, as lemmas, whose object such a noun can be ("will mark the day the war ended"). */
export const MARKED_MOMENTS: ReadonlySet<string> = new Set(
  'mark celebrate commemorate remember recall forget regret choose pick name set fix decide announce seize await miss see describe save postpone'.split(
    ' ',
  ),
);

/** After a support in the same or the next sentence they turn it into a conditional one ("a good idea, *but* there are issues"). */
export const RESERVATION_MARKERS: readonly string[] = [
  'but there be issue',
  'but there be question',
  'but there be condition',
  'but there be nuance',
  'but there be problem',
  'but first',
  'but only',
  'but not yet',
  'but on condition',
  'but insist',
  'but want',
  'but say that more',
  'but need',
];

/** What the next sentence opens with, in lower case, where it names the condition of an acceptance ("Its one condition is …"). */
export const CONDITION_NAMED =
  /^(?:(?:its|his|her|their|our|my|the) (?:(?:one|only|sole|single|main|first) )?conditions? (?:is|was|are|were|:)|(?:on|under) one condition|(?:but )?there (?:is|was) (?:one|a|just one|only one) condition|but only (?:if|once|when|after|on)|but not (?:before|until|unless|without)|(?:only|not) (?:if|once|before|until|after) |provided (?:that )?|on condition )/;

/** Predicates that say what something depends on ("its consent hinges on a refund", "is subject to approval"), with their prepositions. */
export const DEPENDENCE: ReadonlySet<string> = new Set([
  'depend',
  'hinge',
  'hang',
  'rest',
  'turn',
  'ride',
  'tie',
  'link',
  'peg',
  'condition',
  'subject',
  'contingent',
  'conditional',
  'dependent',
  'predicate',
]);

/** Nouns, as lemmas, before which one appears or puts something: "before the court" says where, not when. */
export const FORUMS: ReadonlySet<string> = new Set(
  'court tribunal judge jury parliament congress senate committee commission council board panel assembly chamber house camera press public magistrate inquiry voter member people'.split(
    ' ',
  ),
);

/** Verbs, as lemmas, of keeping one's own act back, until the price behind "without" is paid ("ruled out a deal without hearing the miners"). */
export const WITHHOLDING: ReadonlySet<string> = new Set(['rule', 'exclude', 'refuse', 'decline']);

/** Verbs, as lemmas, of an act that lasts until something else has come: "to halt the dredging *pending a survey*" says for how long. */
export const MEANTIME_ACTS: ReadonlySet<string> = new Set(
  'halt suspend freeze pause postpone delay defer stop hold shelve withhold put keep extend detain'.split(' '),
);

/** Nouns and gerunds, as lemmas, that "without" joins to an act without making it depend on them ("not without a fight"). */
export const IDLE_PRICES: ReadonlySet<string> = new Set([
  'grumble',
  'grumbling',
  'groan',
  'sigh',
  'misgiving',
  'regret',
  'pain',
  'murmur',
  'protest',
  'complaint',
  'complaining',
  'reluctance',
  'demur',
  'struggle',
  'trepidation',
  'bitterness',
  'fight',
  'delay',
  'notice',
  'warning',
  'reason',
  'comment',
  'exception',
  'doubt',
  'question',
  'hesitation',
  'ado',
  'fuss',
  'fanfare',
  'haste',
  'enthusiasm',
  'reservation',
  'qualm',
  'precedent',
  'prejudice',
  'problem',
  'trouble',
  'difficulty',
  'risk',
  'cost',
  'effect',
  'result',
  'success',
  'discussion',
  'say',
  'name',
  'mention',
  'explain',
  'elaborate',
  'hesitate',
  'it',
  'they',
  'he',
  'she',
  'we',
  'you',
  'end',
]);
