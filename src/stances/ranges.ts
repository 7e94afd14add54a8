import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { isNegated, isVerbal } from './clause.ts';
import { holdersOf } from './holders.ts';
import { COUNTED_NOUNS } from './lexicon/listLeads.ts';
import { itemOf, type ListItem } from './listItems.ts';
import type { ListLead } from './listLeads.ts';
import type { Occurrence } from './occurrences.ts';
import { isUnreal } from './veridicality.ts';

/** Words that only promise what the range tells. */
const PROMISING = /^(?:more|much|lot|lots|plenty|everything|host|range|array|list)$/i;
const OPENS_END = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;

/** A range that tells what a party wants, and who wants it. */
export interface Range {
  lead: ListLead;
  items: ListItem[];
}

/** "wants more, from a cap on fees to the closure of the mine": what the range reaches from and to is wanted, each end by itself. */
export function rangeIn(sentence: Sentence, parties: PartyTable, occurrences: readonly Occurrence[]): Range | null {
  for (const occurrence of occurrences) {
    const { predicate, head, tokens } = occurrence;
    if (predicate.stance !== 'demands' || predicate.pos !== 'verb' || !isVerbal(head)) continue;
    if (isUnreal(sentence, head) || isNegated(sentence, head)) continue;
    const from = rangeBehind(sentence, head);
    if (from === null) continue;
    const items = endsOf(sentence, from);
    const holders = holdersOf(sentence, parties, occurrence);
    if (items.length > 1 && holders.length)
      return { lead: { holders, stance: 'demands', cue: [...tokens], head, spoken: false }, items };
  }
  return null;
}

/** Place of the "from" that follows a word which only promises, a comma between them or not. */
function rangeBehind(sentence: Sentence, verb: Token): number | null {
  const { tokens } = sentence;
  const promise = sentence
    .children(verb, 'obj', 'obl')
    .find(({ lemma, upos }) => PROMISING.test(lemma) || (upos === 'NOUN' && COUNTED_NOUNS.has(lemma.toLowerCase())));
  if (!promise || promise.index < verb.index) return null;
  const next = promise.index + 1;
  const from = tokens[next]?.text === ',' ? next + 1 : next;
  return tokens[from]?.text.toLowerCase() === 'from' ? from : null;
}

/** The two ends of a range, which a "to" before a noun parts; it runs to the next comma behind that. */
function endsOf(sentence: Sentence, from: number): ListItem[] {
  const { tokens } = sentence;
  const to = tokens.findIndex(
    (token, at) => at > from + 1 && /^to$/i.test(token.text) && OPENS_END.test(tokens[at + 1]?.upos ?? ''),
  );
  if (to < 0 || tokens.slice(from, to).some(({ upos }) => upos === 'PUNCT')) return [];
  const stop = tokens.findIndex(({ upos }, at) => at > to && upos === 'PUNCT');
  return [tokens.slice(from + 1, to), tokens.slice(to + 1, stop < 0 ? undefined : stop)]
    .map((words) => itemOf(sentence, words))
    .filter((item): item is ListItem => item !== null);
}
