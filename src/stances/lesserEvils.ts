import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { LAST_RESORTS, PLACES_OF_LAST_RESORT } from './lexicon/lastResorts.ts';

/** "would sooner leave *than accept it*", "*Rather than accept it*, Oslo would leave", "*instead of accepting it*": what one would do anything else for. */
export function isPassedOver(sentence: Sentence, head: Token): boolean {
  // "left *rather than sign* it"
  if (isRelation(head.rel, 'conj') && head.xpos === 'VB' && !sentence.child(head, 'nsubj'))
    return sentence
      .children(head, 'cc')
      .some((word) => /^rather$/i.test(word.text) && sentence.child(word, 'fixed') !== undefined);
  if (isBeyondLastResort(sentence, head)) return true;
  if (!isRelation(head.rel, 'advcl') || !/^(?:VB|VBG)$/.test(head.xpos)) return false;
  const opening = sentence.tokens[sentence.span(head)[0]];
  const chosen = sentence.governor(head);
  if (!chosen || sentence.child(head, 'nsubj')) return false;
  const next = sentence.tokens[opening.index + 1]?.text;
  if (/^(?:rather|sooner)$/i.test(opening.text)) return next === 'than';
  if (/^instead$/i.test(opening.text)) return next === 'of';
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

/** "would starve *before they signed*", "would go to jail *before she paid*": to be had at no price, since no act is worse than the one put before it. */
function isBeyondLastResort(sentence: Sentence, head: Token): boolean {
  if (!isRelation(head.rel, 'advcl') || !/^(?:VBD|VBP|VBZ)$/.test(head.xpos)) return false;
  const opening = sentence.tokens[sentence.span(head)[0]];
  const chosen = sentence.governor(head);
  if (!/^before$/i.test(opening.text) || !chosen || chosen.index > head.index) return false;
  const subject = sentence.child(head, 'nsubj');
  if (!/^(?:he|she|it|they|we|i)$/i.test(subject?.text ?? '')) return false;
  const lemma = chosen.lemma.toLowerCase();
  return (
    LAST_RESORTS.has(lemma) ||
    (lemma === 'go' && sentence.children(chosen, 'obl').some((place) => PLACES_OF_LAST_RESORT.has(place.lemma)))
  );
}
