import type { Sentence } from '../language/sentence.ts';

/** The words that a text uses for a demand, with what surrounds them. */
export interface DemandPhrase {
  /** As shown to a reader ("Ukraine drop its Nato membership ambitions"). */
  text: string;
  /** Lower-case lemmas of its content words, those of a resolved "this proposal" included. */
  lemmas: string[];
  sentence: Sentence;
  /** First and last token of the phrase in the sentence. */
  first: number;
  last: number;
  /** Indices of tokens between them that are not of the phrase: an auxiliary of the frame, another demand joined by "and". */
  without?: ReadonlySet<number>;
  /** The phrase's own clause is negated ("that Ukraine not join NATO"). */
  negated: boolean;
  polarity: 'pro' | 'mixed' | 'neutral' | 'con';
  /** Registry id of the party that holds the position, and of the one that would have to act. */
  holderPartyId: string | null;
  addresseePartyId: string | null;
  /** Lemmas of the sentence before, and the most frequent content words of the document; see `documentContext`. */
  context: readonly string[];
}

export interface DemandMatch {
  notation: string;
  label: string;
  /** Notation of the contrary demand, null if the scheme has none. */
  contrary: string | null;
  /** How specific the wording is, 0 to 1: about 0.5 for a bare topic, above 0.8 for a demand spelled out. */
  score: number;
  /** The wording of the scheme that matched, for explanations. */
  wording: string;
  /** The text names the opposite of the demand, and the scheme has no contrary for it: pro means con. */
  flipped: boolean;
}
