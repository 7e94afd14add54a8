import type { Token } from '../language/sentence.ts';
import type { Content } from './content.ts';
import type { Predicate } from './lexicon/compile.ts';
import type { StanceType } from './stance.ts';

/** The stance of an occurrence on one content, negation and inner predicates worked in. */
export interface Reading {
  stance: StanceType;
  content: Content;
  cue: Token[];
  addressee: Token | null;
  weak: boolean;
  /** The predicate itself says no ("reject", "veto"), rather than undoing something ("revoke", "give up"). */
  refuses: boolean;
  /** "rule out", "exclude": refusing to do so leaves the thing open. */
  excludes: boolean;
  /** One's own wish is given up ("drop its demand for a levy"): who refuses to, keeps it. */
  relinquishes: boolean;
  /** The inner entry that decides, whatever stands above it ("would rather *not say*"). */
  decidedBy?: Predicate;
}

/** Neither a refusal nor anything given up. */
export const AS_IT_STANDS = { refuses: false, excludes: false, relinquishes: false };
