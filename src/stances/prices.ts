import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { isVerbal, negations } from './clause.ts';
import { isLeftUndone } from './conditions.ts';
import { clause, nominal } from './content.ts';
import { IDLE_PRICES } from './lexicon/conditions.ts';

/**
 * "will not raise the ceiling without spending cuts", "no outcome other than a withdrawal", "Without a vote there will be no treaty": what
 * a refusal would be given up for is demanded. Returns the candidates followed by one statement on each price.
 */
export function withPrices(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const demanded = candidates.flatMap((candidate) => {
    if (candidate.stance !== 'opposes' || candidate.family === 'evaluation') return [];
    const price = priceOf(sentence, candidate);
    return price
      ? [
          {
            ...candidate,
            stance: 'demands' as const,
            content: isVerbal(price) ? clause(sentence, price, 'ing', null) : nominal(price, 'obj'),
            rule: 'price:without',
            // "*not* without a vote will it sign"
            leftOut: [...markers(sentence, price), ...negations(sentence, price)],
          },
        ]
      : [];
  });
  return [...candidates, ...demanded];
}

function priceOf(sentence: Sentence, { at, content }: Candidate): Token | undefined {
  const above = sentence.governor(at);
  const places = [content.head, at, ...(above && isRelation(at.rel, 'nsubj') ? [above] : [])];
  // "no outcome other | than a withdrawal"
  const others = sentence.children(content.head, 'amod').filter(({ lemma }) => lemma === 'other');
  return [...places, ...others]
    .flatMap((place) => sentence.children(place, 'obl', 'nmod', 'advcl', 'acl', 'conj'))
    .find((child) => child !== content.head && isPrice(sentence, child) && !isLeftUndone(sentence, at, child));
}

function isPrice(sentence: Sentence, token: Token): boolean {
  const words = markers(sentence, token)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  const said = sentence.governor(token)?.lemma === 'other' ? `other ${words}` : words;
  return (
    /^(?:without|absent|other than|short of|except(?: for)?|barring)$/.test(said) &&
    !IDLE_PRICES.has(token.lemma.toLowerCase())
  );
}

/** "without", "other than": the words in front of the price, which are no part of it. */
function markers(sentence: Sentence, token: Token): Token[] {
  return sentence
    .children(token, 'case', 'mark', 'cc', 'amod', 'advmod')
    .filter(
      (word) =>
        word.index < token.index && /^(?:without|absent|other|than|short|of|except|for|barring)$/i.test(word.text),
    )
    .flatMap((word) => [word, ...sentence.children(word, 'fixed')])
    .sort((a, b) => a.index - b.index);
}
