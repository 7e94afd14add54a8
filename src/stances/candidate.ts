import type { Sentence, Token } from '../language/sentence.ts';
import type { Holder, PartyMention } from '../parties/partyFinder.ts';
import type { Content } from './content.ts';
import type { StanceType } from './stance.ts';

/** A party found where a rule looked for a holder. */
export interface HolderReference {
  holder: Holder;
  mention: PartyMention;
  /** Token of the sentence at which it stands. */
  token: Token;
}

/** A statement as a rule proposes it, before the demand is named and the gate has checked it. */
export interface Candidate {
  sentence: Sentence;
  holder: HolderReference;
  stance: StanceType;
  content: Content;
  /** Tokens of the words that license the stance. */
  cue: readonly Token[];
  /** Head of the clause in which the stance is taken. */
  at: Token;
  rule: string;
  /** What kind of rule found it (`verb`, `modal:strong`). */
  family: string;
  /** The entry or the construction says it weakly. */
  weak: boolean;
  addressee: Holder | null;
  /** The cue itself reports words of the holder. */
  speech: boolean;
  hedged: boolean;
  /** Auxiliaries to leave out of the demand's words ("must"). */
  leftOut: readonly Token[];
  /** Where the clause of another party begins: a condition from there on is not this one's. */
  until?: number | undefined;
}

/** What most candidates are: said for sure, of nobody in particular, in words that all belong to the demand. */
export const PLAINLY_STATED = { weak: false, addressee: null, hedged: false, leftOut: [] } as const;
