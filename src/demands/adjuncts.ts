import type { Sentence, Token } from '../language/sentence.ts';

/** Words that open a circumstance: when, after what, on which occasion. What follows them is not what is demanded. */
const OPENERS = new Set([
  'during',
  'after',
  'before',
  'until',
  'till',
  'since',
  'ahead',
  'amid',
  'following',
  'while',
  'when',
  'once',
  'despite',
  'unless',
  'pending',
  'throughout',
  'alongside',
]);
/** Texts and schemes, which a relative clause says the content of ("a bill that would punish buyers of oil"). */
const TEXTS = new Set(
  'bill law act clause amendment article plan deal proposal resolution decree measure treaty agreement accord pact text scheme formula settlement solution arrangement package mechanism rule'.split(
    ' ',
  ),
);
const CIRCUMSTANCES = ['obl', 'nmod', 'advcl', 'acl'];

/** Indices of the tokens between `first` and `last` that stand in a circumstance of the phrase ("during the talks"). */
export function adjunctTokens(sentence: Sentence, first: number, last: number): Set<number> {
  const found = new Set<number>();
  for (const token of sentence.tokens.slice(first, last + 1))
    if (opensCircumstance(sentence, token) && token.head >= first && token.head <= last)
      for (const { index } of sentence.subtree(token)) found.add(index);
  return found;
}

function opensCircumstance(sentence: Sentence, token: Token): boolean {
  // What a relative clause adds ("a pause that would let them rearm") is not demanded either.
  if (token.rel === 'acl:relcl') return !TEXTS.has(sentence.tokens[token.head].lemma.toLowerCase());
  const relation = token.rel.split(':')[0];
  if (!CIRCUMSTANCES.includes(relation)) return false;
  return sentence.children(token, 'case', 'mark', 'advmod').some(({ lemma }) => OPENERS.has(lemma.toLowerCase()));
}
