import { isRelation, type Sentence } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { POLARITY } from './stance.ts';

/**
 * "has neither accepted nor rejected the plan": two coordinated predicates that would put a party on both sides of one thing put it on
 * none. Returns the candidates with such pairs made one noncommittal statement each.
 */
export function withoutSides(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const dropped = new Set<Candidate>();
  const made = candidates.map((first) => {
    const second = candidates.find((other) => cancels(sentence, first, other));
    if (!second || dropped.has(first)) return first;
    dropped.add(second);
    return {
      ...first,
      stance: 'noncommittal' as const,
      cue: [...first.cue, ...second.cue],
      content: pointsBack(second) ? first.content : second.content,
      // "neither … nor": the frame says it, whatever the two verbs are
      family: 'idiom',
    };
  });
  return made.filter((_, index) => !dropped.has(candidates[index]));
}

/** "took up the offer nor dismissed *it*" */
const pointsBack = ({ content }: Candidate): boolean => /^(?:it|them|this|that)$/i.test(content.head.text);

function cancels(sentence: Sentence, first: Candidate, other: Candidate): boolean {
  const between = sentence.tokens.slice(0, other.at.index);
  const same =
    first.content.head === other.content.head ||
    (pointsBack(other) && between.some(({ text }) => /^neither$/i.test(text)));
  return (
    same &&
    isRelation(other.at.rel, 'conj') &&
    sentence.governor(other.at) === first.at &&
    first.holder.holder.partyId === other.holder.holder.partyId &&
    ['con,pro', 'con,neutral'].includes([POLARITY[first.stance], POLARITY[other.stance]].sort().join()) &&
    between.some(({ text }) => /^(?:not|n['’]t|neither|nor|or)$/i.test(text))
  );
}
