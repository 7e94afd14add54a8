/** Verbs, as lemmas, for what one does only if everything else is worse: "would starve before they signed". */
export const LAST_RESORTS: ReadonlySet<string> = new Set(['die', 'starve', 'perish', 'burn', 'chain', 'shackle']);

/** Where one would sooner go: "would go to jail before he paid". */
export const PLACES_OF_LAST_RESORT: ReadonlySet<string> = new Set(['jail', 'prison', 'gaol', 'hell']);
