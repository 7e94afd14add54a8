import type { Tokenizer, TokenSpan } from './tokenizer.ts';

/** The sentences of a paragraph's wording, each as its tokens. */
export function splitSentences(wording: string, tokenizer: Tokenizer): TokenSpan[][] {
  const { tokens, sentenceEnds } = tokenizer.tokenize(wording);
  const sentences: TokenSpan[][] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++)
    if (sentenceEnds.has(at)) {
      sentences.push(tokens.slice(start, at + 1));
      start = at + 1;
    }
  return sentences;
}
