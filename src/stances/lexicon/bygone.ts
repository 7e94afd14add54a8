/** Adverbs that set a past apart from the present. */
export const ONCE = /^(?:once|formerly|previously)$/i;

/** Words behind "until", in lower case, for a moment that has passed; "until then" and "until 2035" do not say that it has. */
export const SINCE_PASSED =
  /^(?:yesterday|(?:very |quite |fairly |only )?(?:recently|lately)|now|last (?:week|month|year|night|spring|summer|autumn|fall|winter|\w+day)|this (?:week|month|year|morning|spring|summer|autumn|fall|winter)|(?:a|an|one|two|three|four|five|six|some|a few|\d+) (?:hours?|days?|weeks?|months?|years?|decades?) ago)\b/;

/** Words right before a state that is over. */
export const BYGONE =
  /(?:^|[\s,(])(?:(?<!at )once|formerly|previously|hitherto|until (?:very |quite )?(?:recently|lately|now|yesterday)|until last (?:week|month|year|spring|summer|autumn|winter))$/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs, as lemmas, of taking back what one has said, and what is taken back. */
export const TAKING_BACK = words('withdraw revoke retract rescind drop cancel recall');
export const GIVEN_WORDS = words(
  'consent agreement approval support backing acceptance signature assent endorsement blessing pledge promise word objection opposition refusal veto demand request',
);
