/** Verbs of expecting: what others expect of a party is not its undertaking. */
export const FORECASTING: ReadonlySet<string> = new Set([
  'predict',
  'expect',
  'believe',
  'think',
  'forecast',
  'reckon',
  'bet',
  'assume',
  'guess',
  'hope',
  'anticipate',
  'foresee',
  'know',
  'see',
]);

/** What is feared, doubted or denied is not said to be so. */
export const FEARING: ReadonlySet<string> = new Set([
  'fear',
  'doubt',
  'deny',
  'worry',
  'suspect',
  'imagine',
  'pretend',
  'dread',
  'wonder',
]);
