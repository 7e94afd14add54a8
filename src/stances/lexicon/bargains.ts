/** Openings, in lower case, of what a party wants for what it grants. */
export const BARGAIN_CUES: readonly RegExp[] = [
  /^(?:but )?(?:only )?in (?:exchange|return) for\b/,
  /^(?:but )?only at the price of\b/,
  /^(?:conditional|contingent|dependent) (?:on|upon)\b/,
  /^(?:hinge|hinges|hinged|depend|depends|depended) (?:on|upon)\b/,
];

/** Nouns, as lemmas, of what is awaited rather than wanted ("depends on the outcome of the vote"). */
export const UNBARGAINED: ReadonlySet<string> = new Set(
  (
    'outcome result success failure course progress weather price cost mood vote decision answer reply response behaviour behavior circumstance condition ' +
    'detail wording content situation event development finding verdict ruling whether something anything what one other latter former thing nothing ' +
    'ratification election turnout state size timing number interpretation reading goodwill good-will luck chance which ' +
    'compliance consent approval agreement acceptance cooperation co-operation reciprocity respect restraint'
  ).split(' '),
);
