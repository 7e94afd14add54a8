import { isRelation, type Sentence, type Token } from '../language/sentence.ts';

/** A coordination in a demand's words, as the tokens to leave out. */
export interface Coordination {
  /** For each conjunct, so that it stands with what governs all of them ("include [a truce] and [a swap of prisoners]"). */
  governed: ReadonlySet<Token>[];
  /** For each conjunct, so that it stands alone. */
  alone: ReadonlySet<Token>[];
}

/** The places at which a demand can be parted at an "and", outermost first. */
export function coordinations(sentence: Sentence, tokens: readonly Token[]): Coordination[] {
  const within = new Set(tokens);
  const depth = (token: Token): number => sentence.ancestors(token).filter((above) => within.has(above)).length;
  return tokens
    .map((first) => ({ first, others: joinedTo(sentence, first, within) }))
    .filter(({ others }) => others.length > 0)
    .sort((a, b) => depth(a.first) - depth(b.first) || a.first.index - b.first.index)
    .map(({ first, others }) => {
      const parts = [first, ...others];
      const shares = parts.map((part) => own(sentence, part, parts, within));
      const links = parts.flatMap((part) => linksOf(sentence, part));
      const all = new Set([...shares.flat(), ...links]);
      return {
        governed: shares.map((share) => new Set([...all].filter((token) => !share.includes(token)))),
        alone: shares.map((share, at) => {
          // "a truce and prisoner swap": the last of coordinated modifiers is nothing without its noun.
          const kept = isRelation(first.rel, 'compound') && at === shares.length - 1 ? governing(all, tokens) : [];
          return new Set(tokens.filter((token) => !share.includes(token) && !kept.includes(token)));
        }),
      };
    });
}

const governing = (parts: ReadonlySet<Token>, tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => !parts.has(token));

function joinedTo(sentence: Sentence, first: Token, within: ReadonlySet<Token>): Token[] {
  return sentence
    .children(first, 'conj')
    .filter((other) => within.has(other) && !sentence.children(other, 'cc').some(({ lemma }) => lemma === 'but'))
    .filter((other) => !shareObject(sentence, first, other));
}

/** "extend and widen the truce": the first verb has nothing of its own but waits for the object of the second (right node raising). */
export function shareObject(sentence: Sentence, first: Token, other: Token): boolean {
  const [and, next] = sentence.tokens.slice(first.index + 1, first.index + 3);
  return (
    first.upos === 'VERB' &&
    first.xpos === other.xpos &&
    next === other &&
    /^(?:and|or)$/.test(and.lemma) &&
    sentence.child(other, 'obj') !== undefined &&
    sentence.child(first, 'obj', 'obl', 'xcomp', 'ccomp', 'compound:prt', 'advmod') === undefined &&
    !STANDS_ALONE.test(first.lemma)
  );
}

/** Verbs that need no object. */
const STANDS_ALONE =
  /^(?:disarm|leave|withdraw|negotiate|talk|go|come|stop|meet|return|act|resign|vote|wait|surrender|retreat|stay|remain|pay|strike|fight|listen|apologise|apologize|cooperate|comply|stand|step|move|abstain|work|sit|speak)$/;

/** What hangs on a conjunct without the other conjuncts. */
function own(sentence: Sentence, part: Token, parts: readonly Token[], within: ReadonlySet<Token>): Token[] {
  const others = parts.filter((other) => other !== part);
  return sentence
    .subtree(part, (child) => others.includes(child))
    .filter((token) => within.has(token) && (token === part || !isShared(sentence, part, token)))
    .filter((token) => !linksOf(sentence, part).includes(token));
}

/** "and", "as well as", and the comma before it. */
function linksOf(sentence: Sentence, part: Token): Token[] {
  return sentence
    .children(part, 'cc', 'punct')
    .filter((token) => token.index < part.index)
    .flatMap((token) => sentence.subtree(token));
}

/** A preposition or determiner before the first conjunct serves all of them. */
function isShared(sentence: Sentence, part: Token, token: Token): boolean {
  return (
    sentence.governor(token) === part &&
    token.index < part.index &&
    !isRelation(part.rel, 'conj') &&
    ['case', 'mark', 'aux', 'nsubj', 'nmod:poss'].some((relation) => isRelation(token.rel, relation))
  );
}
