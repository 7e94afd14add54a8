import type { Token } from '../language/sentence.ts';
import type { HolderReference } from './candidate.ts';
import { flip } from './polarity.ts';
import type { StanceType } from './stance.ts';

/** Words within which the one who joins in is named ("so did its junior partner, the Greens"). */
export const REACH = 5;

/** Words by which another party takes or turns what was stated last. */
export interface Echo {
  at: Token;
  /** The word that stands for the demand. */
  stands: Token;
  subjects: Token[];
  turned: boolean;
  /** Further words of the clause. */
  words?: Token[];
  /** "Chile would": the auxiliary alone, with its own denial or none, whatever that of the one before. */
  bare?: boolean;
  /** Who is shown to say it, where it is an exclamation. */
  speakers?: readonly HolderReference[];
  /** "Chile would." as a sentence: only against a refusal. */
  contrasting?: boolean;
  /** "thinks otherwise": meant of the one thing that the sentence before says, if it says one. */
  vague?: boolean;
  /** What the verb says by itself ("refused"). */
  stance?: StanceType;
}

/** What a clause says of its party, wherever that is named. */
export type Attitude = Omit<Echo, 'stands' | 'subjects'>;

/** The same of a row that "neither" denies as a whole. */
export const reversed = ({ stance, turned, ...attitude }: Attitude): Attitude =>
  stance ? { ...attitude, turned, stance: flip(stance) } : { ...attitude, turned: !turned };
