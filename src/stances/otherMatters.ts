import { isRelation, type Sentence } from '../language/sentence.ts';
import { PASTIMES } from './lexicon/idiomsOfWorth.ts';
import type { Occurrence } from './occurrences.ts';

/** Words of stance that are about another matter in their surroundings: "sign away", "put the offer to a vote", "the film is worth the money". */
export const isOtherMatter = (sentence: Sentence, occurrence: Occurrence): boolean =>
  isSignedAway(sentence, occurrence) || isPutToVote(sentence, occurrence) || isPastime(sentence, occurrence);

/** "will not *sign away* its water": what is parted with, and no paper. */
const isSignedAway = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.id === 'verb:sign' && /^(?:away|over)$/i.test(sentence.tokens[head.index + 1]?.text ?? '');

/** "has put *the offer to a vote*": others are to answer it, and nobody offers a vote. */
function isPutToVote(sentence: Sentence, { predicate, head }: Occurrence): boolean {
  const verb = predicate.pos === 'noun' && isRelation(head.rel, 'obj') ? sentence.governor(head) : undefined;
  if (verb === undefined || !/^(?:put|take|bring|submit)$/.test(verb.lemma)) return false;
  return [...sentence.children(verb, 'obl'), ...sentence.children(head, 'nmod')].some(
    ({ lemma, index }) => /^(?:vote|ballot|test|referendum|member|membership)$/.test(lemma) && index > head.index,
  );
}

/** "The film is *worth the money*": a critic's word, and nothing to settle. */
const isPastime = (sentence: Sentence, { predicate, head }: Occurrence): boolean =>
  predicate.className === 'being worth the trouble' &&
  sentence.children(head, 'nsubj').some(({ lemma, upos }) => upos === 'PROPN' || PASTIMES.has(lemma.toLowerCase()));
