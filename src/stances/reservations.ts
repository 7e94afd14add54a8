import type { Sentence, Token } from '../language/sentence.ts';
import { type Condition, openingWords } from './conditions.ts';
import { contrastedDuty } from './contrastedDuties.ts';
import { CONDITION_CUES, CONDITION_NAMED, RESERVATION_MARKERS } from './lexicon/conditions.ts';

const RESERVES = CONDITION_CUES.filter((cue) => cue.kind === 'reserve' && cue.strength === 'strong').map(
  ({ words }) => words,
);

const opensWith = (opening: string, words: string): boolean => `${opening} `.startsWith(`${words} `);

/** "in principle", "with reservations": the acceptance is qualified without naming a condition. */
export function reservationOf(sentence: Sentence, around: readonly Token[]): Condition | null {
  for (const anchor of around)
    for (const child of sentence.children(anchor, 'obl', 'advmod', 'nmod', 'advcl')) {
      const [start] = sentence.span(child);
      // "accepts the draft |, with one reservation"
      const first = sentence.tokens[start].text === ',' ? start + 1 : start;
      const cue = RESERVES.find((words) => opensWith(openingWords(sentence, first), words));
      if (cue) return { head: child, first, last: first + cue.split(' ').length - 1 };
    }
  return null;
}

/**
 * "a good idea, but there are questions": a reservation after the words, in the same sentence or opening the next one of the paragraph,
 * makes an acceptance conditional.
 */
export function hasReservation(sentence: Sentence, next: Sentence | undefined, head: Token): boolean {
  const lemmas = (tokens: readonly Token[]): string =>
    tokens
      .filter((token) => /[\p{L}\p{N}]/u.test(token.text))
      .map((token) => token.lemma.toLowerCase())
      .join(' ');
  const after = lemmas(sentence.tokens.slice(head.index + 1));
  const opening = next && next.paragraph === sentence.paragraph ? lemmas(next.tokens.slice(0, 8)) : '';
  if (next && next.paragraph === sentence.paragraph) {
    if (CONDITION_NAMED.test(openingWords(next, 0)) || contrastedDuty(next, head.lemma)) return true;
  }
  return RESERVATION_MARKERS.some((marker) => ` ${after} `.includes(` ${marker} `) || opening.startsWith(marker));
}

/** Index in `tokens` of a reservation that the tree made part of the demand's words ("the idea of a truce in principle"); -1 if none. */
export function reservationWithin(sentence: Sentence, tokens: readonly Token[]): number {
  return tokens.findIndex(
    (token, index) => index > 0 && RESERVES.some((words) => opensWith(openingWords(sentence, token.index), words)),
  );
}
