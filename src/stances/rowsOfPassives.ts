import type { Sentence } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { isNegated, isPassive } from './clause.ts';
import { contentTokens } from './phrases.ts';
import { seriesBehind } from './smallClauseSeries.ts';

/**
 * "the hostages must be freed, | the roads opened | and the blockade lifted": the auxiliaries of the first passive serve all of the row.
 * Returns the candidates with the words of the first cut where the row goes on, followed by one statement on each further thing.
 */
export function withRowsOfPassives(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const heads = new Set(candidates.map(({ content }) => content.head));
  return candidates.flatMap((candidate) => {
    const { content, at, leftOut } = candidate;
    const { head } = content;
    if (!/^(?:demands|supports)$/.test(candidate.stance) || content.kind !== 'clause' || content.words)
      return [candidate];
    if (!isPassive(sentence, head) || isNegated(sentence, head)) return [candidate];
    const subject = sentence.child(head, 'nsubj');
    const row = subject && seriesBehind(sentence, sentence.span(subject)[0], head);
    const further = row?.further.filter((one) => one.kind === 'clause' && !heads.has(one.head)) ?? [];
    if (!row || !further.length) return [candidate];
    const words = contentTokens(sentence, content, leftOut, at).filter(({ index }) => index <= row.end);
    return [
      { ...candidate, content: { ...content, words } },
      ...further.map((one) => ({ ...candidate, content: one, leftOut: [], addressee: null })),
    ];
  });
}
