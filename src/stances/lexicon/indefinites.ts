/** Words right behind "anything" that tell what it would be or have: "anything *like* a quota", "anything *with* a levy in it". */
export const LIKENING: ReadonlySet<string> = new Set([
  'like',
  'resembling',
  'approaching',
  'amounting',
  'with',
  'without',
]);
