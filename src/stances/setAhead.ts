import { isRelation, type Sentence, type Token } from '../language/sentence.ts';

/**
 * "A transition | Oslo can discuss, ten years it cannot", "it is a toll | that Oslo will not have": the object stands before the subject of
 * a main clause, which sets it apart from other things.
 */
export function isSetAhead(sentence: Sentence, verb: Token): boolean {
  if (isRelation(verb.rel, 'acl')) return false;
  const subject = sentence.child(verb, 'nsubj');
  return (
    subject !== undefined &&
    sentence.children(verb, 'obj').some(({ index, xpos }) => index < subject.index && !/^W/.test(xpos))
  );
}
