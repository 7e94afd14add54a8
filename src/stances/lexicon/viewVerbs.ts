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
  'allege',
  'insinuate',
  'worry',
  'suspect',
  'imagine',
  'pretend',
  'dread',
  'wonder',
]);

/** Verbs whose negation belongs to what is thought: "does not think that the base should stay" says that it should not. */
export const RAISING_NEGATION: ReadonlySet<string> = new Set([
  'think',
  'believe',
  'consider',
  'feel',
  'reckon',
  'find',
  'judge',
  'see',
  'agree',
  'accept',
  'suppose',
]);

/** Verbs of saying: what somebody did not say is not known to be so ("never said that it would sign"). */
export const CLAIMING: ReadonlySet<string> = new Set([
  'say',
  'claim',
  'state',
  'declare',
  'announce',
  'suggest',
  'imply',
  'indicate',
  'mention',
  'promise',
  'argue',
]);

/** Verbs by which one who decides announces what will be done: "the levy will be halved, said the treasurer". */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  'say tell announce promise pledge vow insist declare confirm assure write reply answer add state reiterate repeat stress maintain'.split(
    ' ',
  ),
);
