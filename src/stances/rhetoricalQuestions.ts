import type { Sentence, Token } from '../language/sentence.ts';
import { auxiliaries, isNegated } from './clause.ts';

/** "Why would we sign it?", "Why should Oslo pay?": asked in order to say that there is no reason to; the head of the clause. */
export function isRhetoricalQuestion(sentence: Sentence, head: Token): boolean {
  const why = sentence.children(head, 'advmod').find(({ text, index }) => /^why$/i.test(text) && index < head.index);
  const subject = sentence.child(head, 'nsubj', 'nsubj:pass');
  if (!why || !subject || isNegated(sentence, head)) return false;
  return auxiliaries(sentence, head).some(
    ({ text, index }) => /^(?:would|should|must)$/i.test(text) && index === why.index + 1 && index < subject.index,
  );
}
