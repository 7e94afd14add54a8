import { speakerLabels } from './layoutPatterns.ts';
import { cutLongSentence } from './longSentences.ts';
import { repairBoundaries } from './sentenceBoundaries.ts';
import type { Tokenizer, TokenSpan } from './tokenizer.ts';
import { repairTokens } from './tokenRepair.ts';

/** Labels are looked for in this much of a paragraph. */
const LONGEST_LABEL = 120;

/**
 * The sentences of a paragraph, each as its tokens; offsets refer to `wording`. A speaker's label ("REPORTER A:",
 * "Trump:") is a sentence of its own, because the parser reads it as part of what is said.
 */
export function splitSentences(wording: string, tokenizer: Tokenizer): TokenSpan[][] {
  const tokenized = repairTokens(wording, tokenizer.tokenize(wording));
  const label = labelEnd(wording);
  const sentences: TokenSpan[][] = [];
  let start = tokenized.tokens.findIndex((token) => token.start >= label);
  if (start > 0) sentences.push(tokenized.tokens.slice(0, start));
  for (const end of repairBoundaries(wording, tokenized)) {
    if (end <= start) continue;
    sentences.push(...cutLongSentence(wording, tokenized.tokens.slice(Math.max(start, 0), end)));
    start = end;
  }
  return sentences;
}

/** Where the label at the beginning of `wording` ends, or 0. */
function labelEnd(wording: string): number {
  const opening = wording.slice(0, wording.length - wording.trimStart().length + LONGEST_LABEL);
  const words = opening.trimStart();
  for (const pattern of speakerLabels) {
    const match = pattern.exec(words);
    if (match && words.slice(match[0].length).trim() !== '') return opening.length - words.length + match[0].length;
  }
  return 0;
}
