import type { StanceType } from '../stance.ts';

/**
 * Where the demand stands relative to its predicate:
 * `obj` direct object (or passive subject) · `that` finite clause · `if` finite clause behind "it" ("would prefer it if …") · `to` infinitive whose actor is the holder ·
 * `obj-to` object + infinitive, the object is the addressee ("urge Oslo to sign") · `obj-done` object + participle or adjective
 * ("want the centre dissolved") · `ing` gerund · `whether` indirect question · `subj` the predicate's own subject
 * ("the cap is a non-starter") · `be` what a copula says of a noun ("our demand is a pay rise") ·
 * any preposition (`for`, `to`, `on`, `against`, `with` …) = the noun phrase or gerund it introduces.
 */
export type ContentSlot =
  | 'obj'
  | 'that'
  | 'if'
  | 'to'
  | 'obj-to'
  | 'obj-done'
  | 'ing'
  | 'whether'
  | 'subj'
  | 'be'
  | (string & {});

/**
 * Where the holder stands: `subj` subject of the verb, of the adjective's copula or of a noun's light verb (the agent in a
 * passive) · `poss` possessor of a noun ("Kyiv's refusal", "the refusal of Kyiv", "a refusal by Kyiv"), else the light verb's subject ·
 * `speaker` whoever says the sentence ("the cap is a non-starter, said the minister") · `to`, `for` … the noun phrase after
 * that preposition ("unacceptable to Oslo"), else the speaker.
 */
export type HolderSlot = 'subj' | 'poss' | 'speaker' | (string & {});

/** What the entry says under negation; `null`: nothing that could be recorded ("did not ask for X"). */
export type Negated = StanceType | null;

/** One row: lemmas, stance, content slots, under negation, an example that is also a test. */
export type LexiconRow = readonly [
  /** Lemmas in text order, head word first for verbs ("rule out", "sign up to"); `~` stands for a possessive or article, `_` for the object. */
  lemma: string,
  stance: StanceType,
  /** Content slots in order of preference, separated by spaces. */
  content: string,
  negated: Negated,
  example: string,
  /** Anything that differs from the class's defaults. */
  options?: Partial<EntryOptions>,
];

export interface EntryOptions {
  holder: HolderSlot;
  /** Preposition of the addressee ("ask for X *from* Y", "call *on* Y to"); `obj` for "urge Y to". */
  addressee: string;
  /** Reports words of the holder, so that the attribution is `self`. */
  speech: boolean;
  /** The stance is weak or implied; lowers the confidence. */
  weak: boolean;
}

export interface LexiconClass {
  /** Name of the class as a linguist would call it. */
  name: string;
  pos: 'verb' | 'noun' | 'adjective' | 'idiom';
  defaults?: Partial<EntryOptions>;
  rows: readonly LexiconRow[];
}
