/** A modal verb or semi-modal and what it does to the clause it heads. */
export interface Modal {
  /** Lemmas in text order; `be` and `have` inflect. */
  words: string;
  /**
   * `strong` must-type and `weak` should-type obligation: under a speaker a demand · `commitment` will-type: with the
   * speaker as subject a commitment, otherwise a forecast · `possibility` can-type: lowers confidence, no stance of its own ·
   * `wish` would like, would rather: the speaker's wish.
   */
  kind: 'strong' | 'weak' | 'commitment' | 'possibility' | 'wish';
  /**
   * Negated: `prohibits` must not happen (opposes) · `not-needed` need not happen (no demand; opposes, weakly, if it was
   * asked for) · `refuses` own subject will not do it (opposes) · `impossible` cannot: opposes when said of an act that is
   * asked for · `uncertain` may not, might not: nothing.
   */
  negated: 'prohibits' | 'not-needed' | 'refuses' | 'impossible' | 'uncertain';
  /** With nobody as its subject ("no state may", "nobody may"), where that says more than the negated verb. */
  ofNobody?: 'prohibits';
  example: string;
}

export const MODALS: readonly Modal[] = [
  { words: 'must', kind: 'strong', negated: 'prohibits', example: 'Oslo said that the fleet must leave.' },
  { words: 'shall', kind: 'strong', negated: 'prohibits', example: 'The accord says that troops shall leave.' },
  { words: 'have to', kind: 'strong', negated: 'not-needed', example: 'The union says the cuts have to stop.' },
  { words: 'have got to', kind: 'strong', negated: 'not-needed', example: 'The mayor says rents have got to fall.' },
  { words: 'need to', kind: 'strong', negated: 'not-needed', example: 'Fiji says that emissions need to fall.' },
  { words: 'need', kind: 'weak', negated: 'not-needed', example: 'The minister says that no one need leave.' },
  { words: 'be to', kind: 'strong', negated: 'prohibits', example: 'Under the plan the rebels are to disarm.' },
  {
    words: 'be obliged to',
    kind: 'strong',
    negated: 'not-needed',
    example: 'Rome says that firms are obliged to pay.',
  },
  { words: 'be bound to', kind: 'strong', negated: 'not-needed', example: 'Oslo says that both are bound to consult.' },
  { words: 'should', kind: 'weak', negated: 'prohibits', example: 'Paris said that the base should close.' },
  { words: 'ought to', kind: 'weak', negated: 'prohibits', example: 'The bishops say the law ought to go.' },
  { words: 'had better', kind: 'weak', negated: 'prohibits', example: 'The lender says Lima had better pay.' },
  {
    words: 'be supposed to',
    kind: 'weak',
    negated: 'prohibits',
    example: 'The firm is supposed to pay, the union says.',
  },
  {
    words: 'deserve to',
    kind: 'weak',
    negated: 'prohibits',
    example: 'The guild says that extras deserve to be paid.',
  },
  { words: 'will', kind: 'commitment', negated: 'refuses', example: 'Lima said that it will sign.' },
  { words: "'ll", kind: 'commitment', negated: 'refuses', example: 'We’ll sign, said the minister.' },
  { words: 'would', kind: 'commitment', negated: 'refuses', example: 'Lima said that it would sign.' },
  { words: "'d", kind: 'commitment', negated: 'refuses', example: 'The union said it’d strike.' },
  { words: 'be go to', kind: 'commitment', negated: 'refuses', example: 'The union says it is going to strike.' },
  { words: 'can', kind: 'possibility', negated: 'impossible', example: 'Bern says that it cannot agree.' },
  { words: 'could', kind: 'possibility', negated: 'impossible', example: 'Bern says that it could not agree.' },
  {
    words: 'may',
    kind: 'possibility',
    negated: 'uncertain',
    ofNobody: 'prohibits',
    example: 'Bern says that it may sign.',
  },
  { words: 'might', kind: 'possibility', negated: 'uncertain', example: 'Bern says that it might sign.' },
  { words: 'be able to', kind: 'possibility', negated: 'impossible', example: 'Lima says it is not able to pay.' },
  { words: 'would like', kind: 'wish', negated: 'refuses', example: 'Lima would like the quota to rise.' },
  { words: 'would rather', kind: 'wish', negated: 'refuses', example: 'Rome would rather see a treaty.' },
  { words: 'would sooner', kind: 'wish', negated: 'refuses', example: 'The founder would sooner close the plant.' },
  { words: 'would prefer', kind: 'wish', negated: 'refuses', example: 'The guild would prefer a longer contract.' },
  { words: 'would have', kind: 'wish', negated: 'refuses', example: 'Delhi would have the bank pay.' },
  { words: 'would see', kind: 'wish', negated: 'refuses', example: 'The Greens would see the mine closed.' },
  { words: 'dare', kind: 'possibility', negated: 'impossible', example: 'The party dare not touch pensions.' },
];

/** Verbs, as lemmas, of what a single speaker must have from others: "I must have guarantees"; any other duty is the speaker's own affair. */
export const DUES: ReadonlySet<string> = new Set(['have', 'get', 'see', 'receive', 'be', 'insist', 'demand']);

/** Verbs, as lemmas, of what speakers have to do before they take a side: "we have to check with our members". */
export const PRELIMINARIES: ReadonlySet<string> = new Set(
  'check consult think reflect ponder mull digest remember admit confess apologise apologize double-check'.split(' '),
);

/** Verbs, as lemmas, of how one sees a thing: "can only be *described* as difficult" asks for nothing. */
export const JUDGED_ONLY: ReadonlySet<string> = new Set(
  'describe call explain understand see regard interpret view consider imagine guess welcome admire term characterise characterize read know'.split(
    ' ',
  ),
);

/** Adjectives of how a matter is to be settled or how far a thing may go: "the solution can only be *political*". */
export const MANNERS_OF_SETTLING: ReadonlySet<string> = new Set(
  (
    'political diplomatic peaceful negotiated temporary provisional interim partial gradual voluntary mutual reciprocal formal ' +
    'regional national collective multilateral bilateral conditional symbolic advisory'
  ).split(' '),
);
