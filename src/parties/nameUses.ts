import type { Sentence } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { NameSpan } from './nameSpans.ts';
import type { Reading } from './reading.ts';
import { foldName } from './spelling.ts';

/** "Jordan" after "Michael Jordan" is the man if the state is never named in a way only a state is. */
export function isSurnameUse(reading: Reading, person: Entity, span: NameSpan): boolean {
  return foldName(person.name).endsWith(` ${foldName(span.text)}`) && reading.document.text.includes(person.name);
}

/** "the Russians", "the French", "Ukrainians": inhabitants, with no noun of which the word is the adjective. */
export function standsAlone(sentence: Sentence, span: NameSpan): boolean {
  const token = sentence.tokens[span.last];
  const next = sentence.tokens[span.last + 1];
  if (
    next &&
    (next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ' || next.text === '-') &&
    next.start - token.end <= 1
  ) {
    const governedByNext = token.head > span.last && /^(amod|compound|nmod|flat)/.test(token.rel);
    if (governedByNext || !/s$/.test(token.text)) return false;
  }
  if (/^(nsubj|obj|obl|conj|root)/.test(token.rel) && /^the$/i.test(sentence.tokens[span.first - 1]?.text ?? ''))
    return true;
  if (/^(amod|compound|nmod:desc)$/.test(token.rel)) return false;
  if (token.upos === 'ADJ' && !/^(the|both|most|many)$/i.test(sentence.tokens[span.first - 1]?.text ?? ''))
    return false;
  return true;
}

/** "in Moscow", "near Paris": a place, not a party. */
export function isPlaceUse(sentence: Sentence, span: NameSpan): boolean {
  return /^(in|at|near|around|outside|across|to|from|into|over)$/i.test(sentence.tokens[span.first - 1]?.text ?? '');
}
