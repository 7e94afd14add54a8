/**
 * What runs its course without either side being asked for it: its end is the date of what comes after ("once the *war* is over"). Not
 * "strike", "blockade" or "the guns": to end those is what the other side is asked for.
 */
const COURSES =
  'war|fighting|shooting|(?:armed )?conflict|hostilities|combat|winter|summer|(?:\\w+ )?season|harvest|monsoon|rains|drought|holidays?|' +
  'floods?|storm|pandemic|epidemic|outbreak|heatwave|elections?';

/** Reaching its end. */
const ENDS =
  '(?:(?:is|are|was|were|has been|have been|had been) (?:over|past|finished|behind (?:it|them|us))|' +
  '(?:has |have |had |finally )?(?:ends?|ended|stops?|stopped|ceases?|ceased|subsides?|subsided)|' +
  '(?:has |have |had )?(?:comes?|came|dies|die|died) (?:to an end|to a close|down))';

/** "once the war is over", "as soon as hostilities have ceased", at the beginning of a run of words in lower case. */
export const AFTERMATH = new RegExp(
  `^(?:once|when|as soon as) (?:(?:the|this|these|all|its) )?(?:${COURSES}) ${ENDS}(?: |$)`,
);
