import type { Sentence } from '../language/sentence.ts';
import { cases, hasMark } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import type { Occurrence } from './occurrences.ts';

/** "Asked about the lease, Hanoi declined to comment": what one is silent on stands in the question. */
export function askedContent(sentence: Sentence, { head, predicate }: Occurrence): Content | null {
  if (predicate.stance !== 'noncommittal') return null;
  const governor = sentence.governor(head);
  const question = [...sentence.children(head, 'advcl'), ...(governor ? [governor] : [])].find(
    ({ lemma, xpos, index }) => lemma === 'ask' && /^VB[ND]$/.test(xpos) && index === 0,
  );
  if (!question) return null;
  const whether = sentence
    .children(question, 'ccomp', 'advcl', 'xcomp')
    .find((child) => child !== head && hasMark(sentence, child, 'whether', 'if'));
  if (whether) return clause(sentence, whether, 'whether');
  const topic = sentence
    .children(question, 'obl')
    .find((child) => /^(?:about|on)$/.test(cases(sentence, child)[0] ?? ''));
  return topic ? nominal(topic, 'about') : null;
}
