/** Heads to look through for the party behind them: "some of the members", "a number of states". */
export const QUANTITIES: ReadonlySet<string> = new Set([
  'some',
  'several',
  'most',
  'many',
  'all',
  'each',
  'both',
  'neither',
  'none',
  'one',
  'number',
  'majority',
  'handful',
  'group',
  'two',
  'three',
]);
