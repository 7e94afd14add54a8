import type { PartyKind } from '../knowledge/knowledge.ts';
import type { Sentence, Token } from '../language/sentence.ts';

/** Who holds a position by the text, and the principal it speaks for. */
export interface Holder {
  /** Canonical name: "Vladimir Putin", "Kremlin", "Russia". */
  name: string;
  /** Label of the principal: "Russia". */
  party: string;
  /** Slug of the principal's label, the same in every document. */
  partyId: string;
  /** Kind of the holder itself. */
  kind: PartyKind;
}

/** How the text refers to the party. */
export type MentionForm =
  | 'name'
  | 'acronym'
  | 'demonym'
  | 'metonym'
  | 'role'
  | 'description'
  | 'pronoun'
  | 'collective'
  | 'possessive'
  | 'first-person';

/** Words of a sentence that stand for one party or several. */
export interface PartyMention {
  sentence: number;
  /** First and last token index of the words. */
  first: number;
  last: number;
  /** Index of the token that governs them. */
  head: number;
  form: MentionForm;
  /** More than one for "both sides" or "the two leaders". */
  holders: Holder[];
  /** What words that name nobody were resolved to, as the text names it. */
  antecedent: string | null;
  /** How sure the resolution is, from 0 to 1. */
  certainty: number;
}

/** A mention that is one word. */
export function mentionOfWord(
  sentence: Sentence,
  { index }: Token,
  { form, holders, antecedent, certainty }: Pick<PartyMention, 'form' | 'holders' | 'antecedent' | 'certainty'>,
): PartyMention {
  return { sentence: sentence.index, first: index, last: index, head: index, form, holders, antecedent, certainty };
}

/** A run of quoted words and who says them. */
export interface Quotation {
  /** Offsets in the document's text, quotation marks included. */
  start: number;
  end: number;
  speaker: PartyMention | null;
}

/** Who is who in one document. */
export interface PartyTable {
  /** Everybody who speaks for nobody else, in the order of the text. */
  readonly parties: readonly { id: string; label: string; kind: PartyKind; aliases: string[] }[];
  /** In text order. */
  readonly mentions: readonly PartyMention[];
  /**
   * The party that the noun phrase with this head stands for ("the Russian leader", "he", "Kyiv", "both sides"); null if it is
   * none ("the talks"). Conjuncts are not included.
   */
  at(sentence: Sentence, token: Token): PartyMention | null;
  /** The state whose adjective stands here: "the *Russian* demand", "a *Danish* veto"; null elsewhere. Such words are no mention by themselves. */
  nationAt(sentence: Sentence, token: Token): PartyMention | null;
  /** Who says the words at this place: the owner of the quotation or of the running statement; null in the author's own voice. */
  speakerAt(sentence: Sentence, token: Token): PartyMention | null;
  readonly quotations: readonly Quotation[];
  /** Whose plan, draft or paper was named last by this noun, as the reading of stances learns it; absent in a table that is read alone. */
  authorOf?(noun: string): PartyMention | null;
}
