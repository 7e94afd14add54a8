/** Entries by which a party keeps its answer to itself, as their ids: whatever is said of the wish to do so, no side is taken. */
export const SILENCES: ReadonlySet<string> = new Set(
  (
    'not say, not comment, not answer, not decide, not clarify, not specify, not disclose, not reveal, not be drawn, not be pin down, ' +
    'not put figure, not put number, not put date, not put timetable, not take side, not take ~ position, not take ~ stand, not express ~ view, not commit ~self, decline to say, refuse to say, ' +
    'decline to comment, refuse to comment'
  )
    .split(', ')
    .map((words) => `idiom:${words}`),
);

/** Entries, as their ids, that by themselves leave open what was asked for before: "The union would not be drawn." */
export const BARE_EVASIONS: ReadonlySet<string> = new Set(
  (
    'not negotiate in public, not negotiate through newspaper, not negotiate through media, not negotiate through press, ' +
    'not be drawn, not be pin down, not commit ~self, decline to be draw, refuse to be draw, decline to be pin down, refuse to be pin down, ' +
    'keep ~ counsel, keep ~ option open, no promise, hum and haw, hem and haw'
  )
    .split(', ')
    .map((words) => `idiom:${words}`),
);

/** Words, as lemmas, under which an answer stays out if they are denied: "did not *want* to say", "was not *able* to say". */
export const WILL_OR_ABILITY: ReadonlySet<string> = new Set(
  'want wish like care choose able ready willing prepared position inclined free allow authorise authorize'.split(' '),
);

/** Words, as lemmas, that say as much by themselves: "was *unable* to say". */
export const LACK_OF_WILL: ReadonlySet<string> = new Set('unable unwilling reluctant loath hesitate'.split(' '));
