import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { auxiliaries, hasMark, isNegated } from './clause.ts';
import { BYGONE, GIVEN_WORDS, ONCE, SINCE_PASSED, TAKING_BACK } from './lexicon/bygone.ts';

/** "used to oppose", "once opposed the quota", "until yesterday backed it", "until recently hostile to it": what was so by then and no longer is. */
export function isSuperseded(sentence: Sentence, head: Token): boolean {
  const governor = sentence.governor(head);
  // "used to support | the ban on bags", "was once able | to accept it"
  if (governor && ['obj', 'obl', 'xcomp'].some((relation) => isRelation(head.rel, relation)))
    if (isHabitOfPast(sentence, governor) || isOnceInPast(sentence, governor)) return true;
  return (
    isHabitOfPast(sentence, head) ||
    isOnceInPast(sentence, head) ||
    isBygoneState(sentence, head) ||
    isTakenBack(sentence, head)
  );
}

/** "agreed to the patrols, then *withdrew its consent*": it no longer holds what it held. */
const isTakenBack = (sentence: Sentence, head: Token): boolean =>
  head.upos === 'VERB' &&
  sentence
    .children(head, 'conj')
    .some(
      (later) =>
        TAKING_BACK.has(later.lemma.toLowerCase()) &&
        !isNegated(sentence, later) &&
        !sentence.child(later, 'nsubj') &&
        sentence
          .children(later, 'obj')
          .some(
            (word) =>
              GIVEN_WORDS.has(word.lemma.toLowerCase()) &&
              sentence.child(word, 'nmod:poss') !== undefined &&
              sentence.children(word, 'nmod', 'acl').every(({ rel }) => rel === 'nmod:poss'),
          ),
    );

function isHabitOfPast(sentence: Sentence, head: Token): boolean {
  const used = isRelation(head.rel, 'xcomp') && hasMark(sentence, head, 'to') ? sentence.governor(head) : undefined;
  return used?.text.toLowerCase() === 'used';
}

/** In the past tense, with a word that sets it off from today. */
function isOnceInPast(sentence: Sentence, head: Token): boolean {
  const parts = [...auxiliaries(sentence, head), ...sentence.children(head, 'cop')];
  const past = head.xpos === 'VBD' || parts.some(({ text }) => /^(?:had|was|were)$/i.test(text));
  if (!past) return false;
  const plain = head.xpos === 'VBD' || sentence.child(head, 'cop') !== undefined;
  const again = (adverb: Token): boolean => /^(again|more)$/i.test(sentence.tokens[adverb.index + 1]?.text ?? '');
  if (plain && sentence.children(head, 'advmod').some((one) => ONCE.test(one.lemma) && !again(one))) return true;
  return sentence.tokens.some((word) => isUntilThen(sentence, word) && clauseOf(sentence, word) === head);
}

/** "until yesterday", "till two weeks ago": up to a moment that has passed. */
function isUntilThen({ tokens }: Sentence, word: Token): boolean {
  if (!/^(?:until|till)$/i.test(word.text)) return false;
  const behind = tokens.slice(word.index + 1, word.index + 6).map(({ text }) => text.toLowerCase());
  return SINCE_PASSED.test(behind.join(' '));
}

/** The predicate that an adverbial word belongs to. */
const clauseOf = (sentence: Sentence, word: Token): Token | undefined =>
  sentence.ancestors(word).find(({ upos }) => /^(?:VERB|ADJ)$/.test(upos));

/** "Peru, *once* hostile to the quota, …", "*until recently* in favour of it": told beside the sentence, right behind the word. */
function isBygoneState(sentence: Sentence, head: Token): boolean {
  if (head.upos === 'VERB' && head.xpos !== 'VBN') return false;
  if (sentence.child(head, 'cop', 'aux')) return false;
  // "once an opponent of it"
  const once = sentence
    .children(head, 'advmod', 'case')
    .find(({ text, index }) => ONCE.test(text) && index < head.index);
  if (once && !/^at$/i.test(sentence.tokens[once.index - 1]?.text ?? '')) return true;
  const first = sentence.children(head, 'case').find(({ index }) => index < head.index)?.index ?? head.index;
  const before = sentence.tokens.slice(Math.max(0, first - 4), first).map(({ text }) => text.toLowerCase());
  return BYGONE.test(before.join(' '));
}
