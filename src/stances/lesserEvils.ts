import { isRelation, type Sentence, type Token } from '../language/sentence.ts';

/** "would sooner leave *than accept it*", "*Rather than accept it*, Oslo would leave": what one would do anything else for. */
export function isPassedOver(sentence: Sentence, head: Token): boolean {
  // "left *rather than sign* it"
  if (isRelation(head.rel, 'conj') && head.xpos === 'VB' && !sentence.child(head, 'nsubj'))
    return sentence
      .children(head, 'cc')
      .some((word) => /^rather$/i.test(word.text) && sentence.child(word, 'fixed') !== undefined);
  if (!isRelation(head.rel, 'advcl') || !/^(?:VB|VBG)$/.test(head.xpos)) return false;
  const opening = sentence.tokens[sentence.span(head)[0]];
  const chosen = sentence.governor(head);
  if (!chosen || sentence.child(head, 'nsubj')) return false;
  if (/^(?:rather|sooner)$/i.test(opening.text)) return sentence.tokens[opening.index + 1]?.text === 'than';
  return (
    opening.text === 'than' &&
    sentence
      .children(chosen, 'advmod')
      .some(({ text, index }) => /^(?:rather|sooner)$/i.test(text) && index < opening.index)
  );
}

/** "would sooner *leave* than accept it": done only if need be. */
export function isLesserEvil(sentence: Sentence, head: Token): boolean {
  return sentence.children(head, 'advcl').some((child) => child.index > head.index && isPassedOver(sentence, child));
}
