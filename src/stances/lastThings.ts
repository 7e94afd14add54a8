import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { modifiedNoun } from './arguments.ts';
import { auxiliaries } from './clause.ts';

/** "The last thing Oslo wants is a quota", "would be the last to oppose it": said of what it does not want or do. */
export function isOfLastThing(sentence: Sentence, head: Token): boolean {
  if (isOfLastToDo(sentence, head)) return true;
  const noun = modifiedNoun(sentence, head);
  return noun !== undefined && /^thing$/i.test(noun.lemma) && isCalledLast(sentence, noun);
}

/** "would be *the last* to oppose it", "would be *the last state* to do so", not "was the last to sign it", who did. */
function isOfLastToDo(sentence: Sentence, head: Token): boolean {
  const last = sentence.governor(head);
  return (
    last !== undefined &&
    (last.lemma.toLowerCase() === 'last' || (isRelation(head.rel, 'acl') && isCalledLast(sentence, last))) &&
    sentence.children(head, 'mark').some(({ xpos }) => xpos === 'TO') &&
    auxiliaries(sentence, last).some(({ text }) => /^(?:would|['’]d)$/i.test(text))
  );
}

const isCalledLast = (sentence: Sentence, noun: Token): boolean =>
  sentence.children(noun, 'amod').some(({ lemma }) => lemma.toLowerCase() === 'last');
