/** Verbs, as lemmas, that behind "would" tell a wish and no act of one's own: "would *prefer* that it stayed open". */
export const WISHING: ReadonlySet<string> = new Set([
  'prefer',
  'like',
  'love',
  'hate',
  'wish',
  'want',
  'hope',
  'appreciate',
  'rather',
]);
