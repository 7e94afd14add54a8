/** A short text and what must be found in it, neither less nor more. */
export interface StanceCase {
  text: string;
  /** `Party | stance | word`: the party's label, its stance, and words that the demand's text must contain. */
  expect: readonly string[];
}
