import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isVerbal } from './clause.ts';

/** The object that a verb shares with one behind it, on which the tree hangs it alone (right node raising); undefined if it waits for none. */
export function sharedAhead(sentence: Sentence, head: Token): Token | undefined {
  const last = sentence
    .children(head, 'conj')
    .find(
      (other) =>
        isVerbal(other) &&
        !sentence.child(other, 'nsubj') &&
        sentence.children(other, 'cc').some(({ lemma, index }) => /^n?or$/i.test(lemma) && index === head.index + 1),
    );
  // "neither accepted nor rejected the plan"
  if (last) return sentence.child(last, 'obj');
  return objectOfOther(sentence, head);
}

/** "Togo proposed | and Niger blocked | a tariff": right behind the verb begins the clause of somebody else, whose object serves both. */
function objectOfOther(sentence: Sentence, head: Token, depth = 0): Token | undefined {
  const link = sentence.tokens[head.index + 1];
  if (!link || !(link.text === ',' || link.upos === 'CCONJ') || depth > MOST_CLAUSES) return undefined;
  if (!sentence.child(head, 'nsubj') || sentence.child(head, 'obj', 'ccomp', 'xcomp', 'obl', 'mark')) return undefined;
  const next = sentence.tokens[link.index + 1];
  const start = next?.upos === 'CCONJ' ? next.index + 1 : link.index + 1;
  const other = neighbours(sentence, head).find((verb) => {
    const subject = sentence.child(verb, 'nsubj');
    return verb.xpos === head.xpos && subject !== undefined && sentence.span(subject)[0] === start;
  });
  if (!other) return undefined;
  return (
    sentence.children(other, 'obj').find(({ index }) => index > other.index) ??
    objectOfOther(sentence, other, depth + 1)
  );
}

const MOST_CLAUSES = 3;

/** Clauses that trees coordinate with this one, or take it for an adverbial of. */
function neighbours(sentence: Sentence, head: Token): Token[] {
  const above = isRelation(head.rel, 'advcl') || isRelation(head.rel, 'ccomp') ? sentence.governor(head) : undefined;
  // of three in a row the third hangs on the first
  const first = isRelation(head.rel, 'conj') ? sentence.governor(head) : undefined;
  const row = first ? sentence.children(first, 'conj').filter(({ index }) => index > head.index) : [];
  return [...sentence.children(head, 'conj', 'parataxis'), ...(above ? [above] : []), ...row].filter(isVerbal);
}
