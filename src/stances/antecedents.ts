import type { Sentence, Token } from '../language/sentence.ts';
import { isNominal } from './clause.ts';
import type { Content } from './content.ts';
import { ANAPHORIC_HEADS, ANAPHORIC_PRONOUNS, INDEFINITES } from './lexicon/demandHeads.ts';
import { contentTokens, wordsOf } from './phrases.ts';

const LOOK_BACK = 3;

/** What a demand's words stand for when they are a pronoun or a bare "the proposal". */
export interface Antecedent {
  text: string;
  tokens: readonly Token[];
  sentence: Sentence;
}

/** Demands named so far, newest last; one memory a document. */
export class DemandMemory {
  private readonly named: (Antecedent & { order: number })[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  remember(sentence: Sentence, tokens: readonly Token[]): void {
    if (tokens.length) this.named.push({ sentence, tokens, text: wordsOf(this.text, tokens), order: tokens[0].start });
  }

  /** The demand named last before `at` and not more than three sentences ago; with `back` 1 the one before it. */
  before(sentence: Sentence, at: Token, back = 0): Antecedent | null {
    let left = back;
    for (let index = this.named.length - 1; index >= 0; index--) {
      const one = this.named[index];
      if (
        one.order < at.start &&
        !one.tokens.includes(at) &&
        sentence.index - one.sentence.index <= LOOK_BACK &&
        left-- === 0
      )
        return one;
    }
    return null;
  }
}

/** "it", "that", "do so", "the idea", "such a step": words that name no demand by themselves. */
export function isAnaphoric(sentence: Sentence, content: Content): boolean {
  const lemma = content.head.lemma.toLowerCase();
  if (
    content.head.upos === 'PRON' ||
    content.head.upos === 'ADP' ||
    content.slot === 'unnamed' ||
    ANAPHORIC_PRONOUNS.has(lemma) ||
    INDEFINITES.has(lemma)
  )
    return true;
  if (content.kind === 'clause' && lemma === 'do') {
    const object = sentence.child(content.head, 'obj', 'advmod');
    return object === undefined || ANAPHORIC_PRONOUNS.has(object.lemma.toLowerCase());
  }
  if (!ANAPHORIC_HEADS.has(lemma)) return false;
  const below = sentence
    .children(content.head)
    .filter((child) => !['det', 'case', 'punct', 'amod', 'nmod:poss', 'cc'].includes(child.rel));
  const modified =
    below.some((child) => child.rel !== 'conj') ||
    sentence.children(content.head, 'amod').some((child) => !VAGUE.has(child.lemma.toLowerCase()));
  return !modified;
}

const VAGUE = new Set(['such', 'new', 'whole', 'entire', 'latest', 'same', 'other', 'only', 'very']);

/** Longest noun phrase of the sentence before that is no person: what "it" may stand for when no demand was named. */
export function salientPhrase(
  previous: Sentence | undefined,
  isParty: (token: Token) => boolean,
  text: string,
): Antecedent | null {
  if (!previous) return null;
  const heads = previous.tokens.filter(
    (token) =>
      isNominal(token) &&
      token.upos === 'NOUN' &&
      ['nsubj', 'nsubj:pass', 'obj', 'root', 'obl'].includes(token.rel) &&
      !isParty(token),
  );
  const head = heads[0];
  if (!head) return null;
  const tokens = contentTokens(previous, { head, kind: 'nominal', slot: 'obj', actor: null, from: null });
  return { text: wordsOf(text, tokens), tokens, sentence: previous };
}
