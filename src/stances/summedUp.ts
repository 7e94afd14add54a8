import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { possessorOf } from './arguments.ts';
import { isNegated } from './clause.ts';
import { OWNED_LISTS, SPOKEN_NOUNS } from './lexicon/listLeads.ts';
import { isStatement, itemsBetween, type ListItem } from './listItems.ts';
import { type ListLead, modifierOf, sourceOf } from './listLeads.ts';
import { partiesAt } from './references.ts';

/** How far behind the copula the noun may stand that says what the list is. */
const REACH = 5;

/** A list and, behind it, whose it is. */
export interface SummedUp {
  lead: ListLead;
  items: ListItem[];
}

/** "A lower toll and a new bridge: those are the demands of Lima": the list stands before the colon, the words that sum it up behind. */
export function summedUpBehind(sentence: Sentence, parties: PartyTable): SummedUp | null {
  const { tokens } = sentence;
  const sign = tokens.findIndex(
    ({ text }, at) =>
      at > 1 &&
      /^[:–—]$/.test(text) &&
      /^(?:that|this|those|these|such)$/i.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 2]?.lemma === 'be',
  );
  if (sign < 0) return null;
  const opening = tokens.slice(0, sign).findLastIndex(({ text }) => /^[.;:]$/.test(text)) + 1;
  const words = tokens.slice(opening, sign);
  const noun = tokens.slice(sign + 3, sign + 3 + REACH).find((token) => summingStance(sentence, token) !== undefined);
  if (!noun || isNegated(sentence, noun) || isStatement(sentence, words)) return null;
  const owner = possessorOf(sentence, noun) ?? sourceOf(sentence, noun);
  const holders = owner ? partiesAt(sentence, parties, owner) : modifierOf(sentence, parties, noun);
  const items = itemsBetween(sentence, opening, sign - 1);
  if (!holders.length || !items.length) return null;
  const stance = summingStance(sentence, noun)!;
  return { lead: { holders, stance, cue: [noun], head: noun, spoken: SPOKEN_NOUNS.has(noun.lemma) }, items };
}

/** "demands", "red lines": what the owner of such a noun wants of the items. */
const summingStance = ({ tokens }: Sentence, { upos, lemma, index }: Token): ListLead['stance'] | undefined =>
  upos === 'NOUN'
    ? (OWNED_LISTS.get(`${tokens[index - 1]?.text.toLowerCase()} ${lemma.toLowerCase()}`) ??
      OWNED_LISTS.get(lemma.toLowerCase()))
    : undefined;
