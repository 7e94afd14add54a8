import type { Token } from '../language/sentence.ts';
import { GIVEN_IN_RETURN, MISSING_THINGS, NO_PRICES } from './lexicon/fragments.ts';
import type { ListItem } from './listItems.ts';
import type { StanceType } from './stance.ts';

/** A demand said without a verb. */
export interface Fragment {
  item: ListItem;
  stance: StanceType;
  cue: Token[];
}

/** "No pension, no deal": the first is what the second, which one can give or keep back, is to be had for. */
export function bargainIn(parts: readonly Token[][], items: readonly ListItem[]): Fragment[] {
  if (parts.length !== 2 || items.length !== 2 || parts.some((part) => !/^no$/i.test(part[0].text))) return [];
  const [price, given] = items;
  if (
    !GIVEN_IN_RETURN.has(given.content.head.lemma.toLowerCase()) ||
    NO_PRICES.has(price.content.head.lemma.toLowerCase()) ||
    !isPlain(price)
  )
    return [];
  return [
    { item: price, stance: 'demands', cue: price.denial },
    { item: given, stance: 'conditional', cue: given.denial },
  ];
}

/** A thing that one can want, named by a noun. */
export const isPlain = ({ content }: ListItem): boolean =>
  /^(?:NOUN|PROPN)$/.test(content.head.upos) && !MISSING_THINGS.has(content.head.lemma.toLowerCase());
