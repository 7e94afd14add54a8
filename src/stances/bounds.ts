import type { Sentence, Token } from '../language/sentence.ts';

/** "anything less than five billion", "nothing short of a recall": words that name a measure of their own. */
export function isLeastAskedFor(sentence: Sentence, { lemma, index }: Token): boolean {
  const [next = '', after = ''] = sentence.tokens.slice(index + 1, index + 3).map(({ text }) => text);
  if (!/^(?:any|no)thing$/i.test(lemma)) return false;
  // "anything over a tenth"
  return (/^(?:less|more|short|other|lower|higher)$/.test(next) && /^(?:than|of)$/.test(after)) || BOUNDS.test(next);
}

const BOUNDS = /^(?:over|above|beyond|below|under|beneath)$/;
