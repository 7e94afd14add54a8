import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { TAKING_UP, TURNING_DOWN } from './lexicon/eitherSide.ts';
import { POLARITY } from './stance.ts';

/**
 * "has neither accepted nor rejected the plan": two coordinated predicates that would put a party on both sides of one thing put it on
 * none. Returns the candidates with such pairs made one noncommittal statement each.
 */
export function withoutSides(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const dropped = new Set<Candidate>();
  const made = candidates.map((first) => {
    const second = candidates.find((other) => cancels(sentence, first, other));
    if (dropped.has(first)) return first;
    const partner = neitherPartner(sentence, first);
    if (partner) {
      for (const other of candidates)
        if (other !== first && other.at === partner && holds(other, first)) dropped.add(other);
      return { ...first, stance: 'noncommittal' as const, cue: [...first.cue, partner], family: 'idiom' };
    }
    if (!second) return first;
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

const holds = (one: Candidate, other: Candidate): boolean => one.holder.holder.partyId === other.holder.holder.partyId;

/** "neither endorsed nor | disowned", "would not accept or | reject": the opposite with which the two verbs share their denial. */
function neitherPartner(sentence: Sentence, { at, stance }: Candidate): Token | undefined {
  if (stance !== 'opposes' && stance !== 'supports' && stance !== 'noncommittal') return undefined;
  const above = isRelation(at.rel, 'conj') ? sentence.governor(at) : undefined;
  return [...sentence.children(at, 'conj'), ...(above ? [above] : [])].find((other) => {
    const [one, two] = [at, other].map((verb) => named(sentence, verb));
    if (!((TAKING_UP.has(one) && TURNING_DOWN.has(two)) || (TURNING_DOWN.has(one) && TAKING_UP.has(two)))) return false;
    const [first, last] = at.index < other.index ? [at, other] : [other, at];
    const link = sentence.tokens.slice(first.index + 1, last.index).some(({ text }) => /^n?or$/i.test(text));
    const denied = sentence
      .children(first, 'advmod', 'cc', 'cc:preconj')
      .some(({ text }) => /^(?:neither|not|n['’]t)$/i.test(text));
    return link && denied;
  });
}

/** "reject", "turn down": a verb with its particle. */
const named = (sentence: Sentence, verb: Token): string =>
  [verb, ...sentence.children(verb, 'compound:prt')].map(({ lemma }) => lemma.toLowerCase()).join(' ');

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
