export type PartyKind = 'state' | 'bloc' | 'organisation' | 'armed-group' | 'person' | 'group';

/** A demand of a scheme, as `ontology/schemes/*.ttl` states it. */
export interface DemandConcept {
  notation: string;
  prefLabel: string;
  altLabels: string[];
  definition: string | null;
  issue: string | null;
  contrary: string | null;
  /** Patterns by which text names the demand; see `src/demands/wording.ts`. */
  wordings: string[];
}

export interface Issue {
  id: string;
  label: string;
}

/** The codebook of one negotiation. */
export interface Scheme {
  id: string;
  label: string;
  issues: Issue[];
  demands: DemandConcept[];
  /** Words one of which a document must hold for the scheme to apply to it; empty: it applies to every document. */
  scope: string[];
  /** Named sets of words, which wordings refer to as `{name}`. */
  wordSets: Record<string, string[]>;
}

/** A party of the registry, as `ontology/parties/` or world-countries states it. */
export interface RegisteredParty {
  /** Last part of its IRI (`russia`). */
  id: string;
  label: string;
  kind: PartyKind;
  /** Other names it goes by ("USA", "the Kremlin"). */
  aliases: string[];
  /** Adjectives and inhabitants ("Russian", "Russians"); they name the party in some constructions only. */
  demonyms: string[];
  /** Seats of power that stand for it ("Moscow", "the White House"). */
  metonyms: string[];
  /** Id of the party this one speaks for (a person's state), or null. */
  principal: string | null;
  /** Offices ("president", "foreign minister") with which the text may refer to it. */
  roles: string[];
  /** Ids of the blocs and organisations it belongs to. */
  memberOf: string[];
  /** Id of the state in whose politics it takes part (a political party, a chamber), where that is not its principal. */
  country?: string | null;
  gender: 'f' | 'm' | null;
  /**
   * Those of its names (label, alias, demonym or metonym) that often mean something else: Jordan and Chad are first
   * names, Georgia is a state of the US, Brussels is Belgium's or the EU's, many countries have Greens. Such a name counts only
   * with support: another name of the party in the document, the subject of a verb of saying or deciding, a title before
   * it. Stated in small letters ("conservatives"), it is also read in small letters, where the document names the party
   * otherwise. One that stands in no other list is an alias.
   */
  ambiguousNames?: string[];
}

export interface Knowledge {
  schemes: Scheme[];
  parties: RegisteredParty[];
}
