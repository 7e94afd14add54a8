/** Nouns of the calendar, as lemmas: "not before the autumn" says until when, not on what terms. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'spring summer autumn winter christmas easter ramadan midnight noon morning afternoon evening tomorrow day week weekend fortnight month quarter year ' +
    'decade century'
  ).split(' '),
);

/** Months, as lemmas. */
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Nouns of a part of what the calendar names: "the end of the year". */
export const PARTS_OF_TIME: ReadonlySet<string> = new Set(['end', 'start', 'beginning', 'middle', 'close', 'turn']);

/** Words between "only in" and a noun of the calendar: "only on the last Monday" tells when it was. */
export const ONLY_THEN = new RegExp(
  `^(?:but )?only (?:in|on|by|from|through|within|with) (?:the )?(?:last |late |early |mid-?)?(?:${[...CALENDAR].join('|')}|\\d)`,
);

/** Nouns, as lemmas, of what is held on a day: that it comes first tells when it is. */
export const HELD_EVENTS: ReadonlySet<string> = new Set(
  'match game race final contest election vote ballot summit meeting session visit hearing trial debate conference holiday'.split(
    ' ',
  ),
);
