import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { CONDITION_CUES, RESERVATION_MARKERS } from './lexicon/conditions.ts';

/** Weak cues that open a condition often enough when they head a clause under an acceptance. */
const WEAK_CLAUSE_CUES = new Set(['if', 'once', 'as soon as', 'in case']);

const cues = (kind: 'clause' | 'phrase'): string[] =>
  CONDITION_CUES.filter(
    (cue) => cue.kind === kind && !cue.needsNegation && (cue.strength === 'strong' || WEAK_CLAUSE_CUES.has(cue.words)),
  ).map(({ words }) => words);
const NEGATED_CUES = CONDITION_CUES.filter((cue) => cue.needsNegation).flatMap(({ words }) => [
  `not ${words}`,
  `only ${words}`,
]);
const CLAUSE_CUES = [...cues('clause'), ...NEGATED_CUES];
const PHRASE_CUES = [...cues('phrase'), ...NEGATED_CUES];
const OPENING_CUES = [...CLAUSE_CUES, ...PHRASE_CUES];
const STRONG_CUES = CONDITION_CUES.filter(
  (cue) => cue.strength === 'strong' && cue.kind !== 'reserve' && !cue.needsNegation,
)
  .map(({ words }) => words)
  .concat(['not without', 'not before', 'not until', 'only after']);
const RESERVES = CONDITION_CUES.filter((cue) => cue.kind === 'reserve' && cue.strength === 'strong').map(
  ({ words }) => words,
);

/** A condition on an acceptance: the head of its clause or phrase and its first and last token. */
export interface Condition {
  head: Token;
  first: number;
  last: number;
}

/**
 * Condition attached to any of the given words: "if …", "only after …", "provided that …", "in exchange for …", "subject to …".
 * With `refused`, "will not go on before …" is one too. Clauses below the words and one level above (the condition on "is ready" of "is ready to sign if …") are searched.
 */
export function conditionOf(sentence: Sentence, around: readonly Token[], refused: boolean): Condition | null {
  for (const anchor of around)
    for (const child of sentence.children(
      anchor,
      'advcl',
      'obl',
      'nmod',
      'acl',
      'ccomp',
      'amod',
      'xcomp',
      'advmod',
      'parataxis',
      'conj',
    )) {
      const [first, last] = sentence.span(child);
      const opening = openingWords(sentence, first);
      if (refused && /^(before|until|till|unless|without) /.test(`${opening} `) && child.index > anchor.index)
        return { head: child, first, last };
      const expected = isRelation(child.rel, 'advcl') ? OPENING_CUES : PHRASE_CUES;
      if (startsWithAny(opening, expected)) return { head: child, first, last };
    }
  return null;
}

function openingWords(sentence: Sentence, first: number): string {
  return sentence.tokens
    .slice(first, first + 8)
    .filter((token) => !/^[“”"‘’']$/.test(token.text))
    .slice(0, 5)
    .map((token) => token.text.toLowerCase())
    .join(' ');
}

/** "only in agreement with", "only if": with a preposition or conjunction after it, "only" names what the rest depends on. */
const ONLY =
  /^(?:but )?only (?:in|by|through|within|via|together|where|if|when|once|after|with|under|upon|from|alongside|as) /;

function startsWithAny(words: string, cues: readonly string[]): boolean {
  return ONLY.test(words) || cues.some((cue) => words === cue || words.startsWith(`${cue} `));
}

/** "… if the board agrees" somewhere below the demand's words: the conjunction of an adverbial clause. */
function opensIfClause(sentence: Sentence, token: Token): boolean {
  const clause = sentence.governor(token);
  const before = sentence.tokens[token.index - 1]?.text.toLowerCase() ?? '';
  return (
    token.text.toLowerCase() === 'if' &&
    isRelation(token.rel, 'mark') &&
    clause !== undefined &&
    isRelation(clause.rel, 'advcl') &&
    !/^(?:as|even|what|only)$/.test(before)
  );
}

/**
 * A condition right behind the demand's words, wherever the tree hung it: "are prepared to hand them over, but not without …",
 * "would take part, so long as …". Only cues that mean nothing else.
 */
export function conditionAfter(sentence: Sentence, last: Token): Condition | null {
  for (let index = last.index + 1; index < Math.min(sentence.tokens.length, last.index + 4); index++) {
    const token = sentence.tokens[index];
    if (startsWithAny(openingWords(sentence, index), STRONG_CUES)) {
      let end = index + 1;
      while (end < sentence.tokens.length - 1 && !/^[;:.!?”]$/.test(sentence.tokens[end].text)) end++;
      return { head: token, first: index, last: end - 1 };
    }
    if (!/^([,–—]|but|and|though)$/i.test(token.text)) return null;
  }
  return null;
}

/** "in principle", "with reservations": the acceptance is qualified without naming a condition. */
export function reservationOf(sentence: Sentence, around: readonly Token[]): Condition | null {
  for (const anchor of around)
    for (const child of sentence.children(anchor, 'obl', 'advmod', 'nmod', 'advcl')) {
      const [first] = sentence.span(child);
      const cue = RESERVES.find((words) => startsWithAny(openingWords(sentence, first), [words]));
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
  return RESERVATION_MARKERS.some((marker) => ` ${after} `.includes(` ${marker} `) || opening.startsWith(marker));
}

/** Index in `tokens` at which a condition begins that the tree made part of the demand's words; -1 if none does. */
export function conditionWithin(sentence: Sentence, tokens: readonly Token[]): number {
  return tokens.findIndex(
    (token, index) =>
      index > 0 && (startsWithAny(openingWords(sentence, token.index), STRONG_CUES) || opensIfClause(sentence, token)),
  );
}

/** True if the phrase of `head` begins with a cue of conditions ("contingent upon …"). */
export function opensCondition(sentence: Sentence, head: Token): boolean {
  return startsWithAny(openingWords(sentence, sentence.span(head)[0]), OPENING_CUES);
}
