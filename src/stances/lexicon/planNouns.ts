const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns for what a party has laid on the table: what stands in it is what the party wants. */
export const PLAN_NOUNS: ReadonlySet<string> = words(
  'plan proposal counterproposal draft blueprint offer bid bill amendment motion scheme roadmap formula package programme ' +
    'program manifesto platform paper list wishlist text idea initiative reform budget ultimatum demand counteroffer ' +
    'submission suggestion model framework concept version option variant',
);

/** Nouns for texts in which a party says what it wants. */
export const WRITTEN_NOUNS: ReadonlySet<string> = words(
  'memorandum memo document non-paper nonpaper letter note communique communiqué declaration statement treaty resolution protocol',
);

/** Verbs by which a plan is put forward: their subject is its author ("the plan which the envoy put to the rebels"). */
export const TABLING_VERBS: ReadonlySet<string> = words(
  'send put table submit propose draft unveil float present outline announce circulate offer advance launch lay bring write ' +
    'introduce hand deliver publish set draw suggest sketch champion pitch',
);

/** Nouns for what is put to the vote, which one "moves". */
export const MOTIONS: ReadonlySet<string> = words('motion amendment bill resolution');

/** Nouns for texts that a body makes its own by a vote or a signature. */
export const ADOPTED_NOUNS: ReadonlySet<string> = words(
  'resolution declaration statement communique communiqué motion letter manifesto petition memorandum appeal',
);

/** Verbs by which it does so: "the resolution, which the assembly carried, calls on …". */
export const ADOPTING_VERBS: ReadonlySet<string> = words('adopt carry pass approve vote issue release sign endorse');

/** Verbs with a plan for a subject, and the slots in which its provisions stand. */
export const PROVIDING_VERBS: ReadonlyMap<string, readonly string[]> = new Map([
  ['provide', ['for']],
  ['call', ['for']],
  ['ask', ['for']],
  ['envisage', ['obj', 'that']],
  ['envision', ['obj', 'that']],
  ['foresee', ['obj', 'that']],
  ['include', ['obj']],
  ['contain', ['obj']],
  ['propose', ['obj', 'that']],
  ['stipulate', ['obj', 'that']],
  ['prescribe', ['obj', 'that']],
  ['require', ['obj', 'that']],
  ['demand', ['obj', 'that']],
  ['specify', ['obj', 'that']],
  ['seek', ['obj']],
  ['promise', ['obj', 'that']],
  ['pledge', ['obj']],
  ['guarantee', ['obj', 'that']],
  ['insist', ['that', 'on']],
  ['advocate', ['obj']],
  ['set', ['obj']],
]);
