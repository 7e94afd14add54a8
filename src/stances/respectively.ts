import type { Sentence } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';

/** "Oslo and Lima want, *respectively*, a tunnel and a bridge": the first wants the first, the second the second. */
export function pairedRespectively(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  if (!sentence.tokens.some(({ text }) => /^respectively$/i.test(text))) return [...candidates];
  return candidates.filter((candidate) => {
    const beside = candidates.filter(({ at }) => at === candidate.at);
    const holders = inOrder(beside.map(({ holder }) => holder.token.index));
    const contents = inOrder(beside.map(({ content }) => content.head.index));
    if (holders.length < 2 || holders.length !== contents.length) return true;
    return holders.indexOf(candidate.holder.token.index) === contents.indexOf(candidate.content.head.index);
  });
}

const inOrder = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b);
