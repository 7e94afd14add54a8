export const STANCE_TYPES = ['demands', 'supports', 'conditional', 'noncommittal', 'opposes'] as const;
export type StanceType = (typeof STANCE_TYPES)[number];
export type Polarity = 'pro' | 'mixed' | 'neutral' | 'con';

export const POLARITY: Readonly<Record<StanceType, Polarity>> = {
  demands: 'pro',
  supports: 'pro',
  conditional: 'mixed',
  noncommittal: 'neutral',
  opposes: 'con',
};

/** What a referring expression of the quote stands for: "He" at these offsets is Vladimir Putin. */
export interface Resolution {
  text: string;
  start: number;
  end: number;
  refersTo: string;
}

/** One statement that a party takes a position on a demand, with the words that say so. */
export interface Stance {
  /** Hash of document, offsets, party, demand and stance: stable as long as the content is. */
  id: string;
  doc: string;
  /** Who the text says holds it (Vladimir Putin). */
  holder: string;
  /** The principal it speaks for (Russia), an organisation as the document calls it; a graph shows it under one label. */
  party: string;
  /** Slug of the party, last part of its IRI (`russia`). */
  partyId: string;
  stance: StanceType;
  polarity: Polarity;
  /** Notation of the scheme's concept, or `open:slug`. */
  demand: string;
  demandLabel: string;
  demandText: string;
  /** Name of the party that would have to act. */
  addressee: string | null;
  /** `self`, `author`, or the name of the third party that says so. */
  attribution: string;
  condition: string | null;
  /** `text.slice(start, end)` of the document, always. */
  quote: string;
  start: number;
  end: number;
  /** 0 to 1, two decimals. */
  confidence: number;
  /** Day of the statement, the document's date where the text gives none. */
  date: string | null;
  /** Name of the rule or lexicon entry that found it. */
  rule: string;
  resolutions: Resolution[];
  /** Near-duplicates of its document that say the same, sorted by id; set when a graph is built, see `foldCopies`. */
  alsoIn?: string[];
}

/** Fields of a statement in the order in which every table of statements has them. */
export const STATEMENT_FIELDS = [
  'doc',
  'holder',
  'party',
  'stance',
  'polarity',
  'demand',
  'demandLabel',
  'demandText',
  'addressee',
  'attribution',
  'condition',
  'quote',
  'start',
  'end',
  'confidence',
  'date',
  'rule',
] as const satisfies readonly (keyof Stance)[];
