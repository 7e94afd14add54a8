import type { DemandPhrase } from '../../src/demands/demandPhrase.ts';
import type { LanguageParser } from '../../src/language/sentence.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** A phrase as the extraction hands it over, from its words alone; `rest` sets what the table of cases says. */
export function phraseOf(parser: LanguageParser, text: string, rest: Partial<DemandPhrase> = {}): DemandPhrase {
  const [sentence] = parser.parse({ id: 'case', text }).sentences;
  return {
    text,
    lemmas: sentence.tokens.filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma.toLowerCase()),
    sentence,
    first: 0,
    last: sentence.tokens.length - 1,
    negated: false,
    polarity: 'pro',
    holderPartyId: null,
    addresseePartyId: null,
    context: ['ukraine', 'russia', 'talk'],
    ...rest,
  };
}
