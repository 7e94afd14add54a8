import type { Sentence, Token } from '../language/sentence.ts';

/** "Unacceptable to Oslo, [the clause] was dropped": an adjective that opens the sentence and a comma parts from the clause is said of its subject. */
export function describedBehind(sentence: Sentence, head: Token, governor: Token): Token | null {
  if (head.upos !== 'ADJ' || head.index > 1 || !/^(?:advmod|advcl|amod|dep)$/.test(head.rel)) return null;
  const subject = sentence.child(governor, 'nsubj');
  const last = subject && sentence.tokens[sentence.span(subject)[0] - 1];
  return last?.text === ',' && last.index > head.index && subject ? subject : null;
}
