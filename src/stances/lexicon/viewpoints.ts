const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns, as lemmas, whose owner thinks what the clause around them says ("in Oslo's view", "in the eyes of the union"). */
export const VIEWPOINT_NOUNS: ReadonlySet<string> = words(
  'view opinion eye mind judgement judgment reading telling book word phrase term expression estimation assessment thinking reckoning conviction belief perspective submission contention',
);

/** Nouns, as lemmas, whose owner says what follows "is that" ("Oslo's position was that the levy must go"). */
export const HELD_NOUNS: ReadonlySet<string> = words(
  'view opinion position stance line argument answer reply response message belief conviction contention thinking idea point case logic ' +
    'verdict rule principle maxim motto slogan plea advice recommendation word reasoning attitude suggestion',
);

/** A phrase that makes somebody's view of the clause around it; over its words in lower case, nouns of view written VIEW, a possessive sign apart. */
export interface ViewpointFrame {
  pattern: RegExp;
  example: string;
}

export const VIEWPOINT_FRAMES: readonly ViewpointFrame[] = [
  { pattern: /^(?:for|to) (?:\S+ ){0,3}\S+$/, example: 'For Oslo, the base is to close.' },
  {
    pattern: /^(?:in|to|from|by) (?:\S+ ){0,6}?['’]s? (?:own )?VIEW(?=$| )/,
    example: 'In Oslo’s view, the quota should fall.',
  },
  {
    pattern: /^(?:in|to|from|by) (?:his|her|its|their|our|my) (?:own )?VIEW(?=$| )/,
    example: 'To her mind, the toll must go.',
  },
  { pattern: /^(?:in|to|from) the VIEW of .+$/, example: 'In the eyes of the guild, the bill must fall.' },
  {
    pattern: /^from (?:\S+ ){1,6}?(?:['’]s? )?(?:point of VIEW|standpoint|vantage point)(?=$| )/,
    example: 'From Bern’s point of view, the depot must stay open.',
  },
  {
    pattern: /^(?:so|as) far as .+ (?:is|are|was|were|['’]s|['’]re) concerned(?=$| )/,
    example: 'As far as the union is concerned, the cap must go.',
  },
  {
    pattern:
      /^as (?:\S+ ){1,6}(?:see|sees|saw|puts?|phrased|described) (?:it|things|the matter)(?: (?:in|on|at|to|after|before) .+)?(?=$| )/,
    example: 'As Cairo sees it, the dam must wait.',
  },
  { pattern: /^in the VIEW (?:used|chosen) by .+$/, example: 'In the phrase used by Lima, the levy must go.' },
  {
    pattern: /^if .+ (?:has|have|had|gets|get|got) (?:its|their|his|her) way(?=$| )/,
    example: 'If Lima has its way, the quota must rise.',
  },
  { pattern: /^if it (?:was|were) up to .+$/, example: 'If it were up to the union, the site must stay.' },
];
