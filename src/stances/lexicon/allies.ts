const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs, as lemmas, by which a party takes another's side, with the prepositions before the other; '' is its object. */
export const ALLYING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['support', new Set([''])],
  ['back', new Set([''])],
  ['second', new Set([''])],
  ['agree', words('with')],
  ['side', words('with')],
  ['concur', words('with')],
  ['disagree', words('with')],
  ['stand', words('with behind by alongside')],
  ['align', words('with')],
  ['rally', words('behind')],
]);

/** What such a verb is said about, where it was said before: "on this", "over the matter". */
export const ANAPHORIC_MATTERS: ReadonlySet<string> = words(
  'this that it these those both point matter issue question subject score topic regard respect count',
);

/** Verbs, as lemmas, with the side that is taken: "took Lima's side", "came down on the side of Lima". */
export const TAKING_SIDES: ReadonlySet<string> = words('take come');
