/** Comparatives that, denied and before "than", name a least amount. */
export const LESSER: ReadonlySet<string> = new Set(['less', 'fewer', 'lower', 'smaller', 'shorter']);

/** Forms of the copula that may stand between the denial and the comparative. */
export const COPULAS: ReadonlySet<string> = new Set(['be', 'been']);
