import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { cases, isVerbal } from './clause.ts';
import { nominal } from './content.ts';

const TAKING: ReadonlySet<string> = new Set(['supports', 'demands', 'conditional']);

/**
 * "ready to share the readings, but not the gauge", "can live with a roadmap, not with dates": what an acceptance leaves out is refused.
 * Returns the candidates without those words, followed by one statement on each thing left out.
 */
export function withExclusions(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  if (!sentence.tokens.some(isNot)) return [...candidates];
  const heads = new Set(candidates.map(({ content }) => content.head));
  const refused: Candidate[] = [];
  const kept = candidates.map((candidate) => {
    if (!TAKING.has(candidate.stance) || candidate.content.words) return candidate;
    const excluded = excludedFrom(sentence, candidate).filter((token) => !heads.has(token));
    if (!excluded.length) return candidate;
    for (const token of excluded)
      refused.push({
        ...candidate,
        stance: 'opposes',
        content: nominal(token, 'obj'),
        cue: [...candidate.cue, ...sentence.children(token, 'advmod').filter(isNot)],
        leftOut: sentence.children(token, 'cc', 'case', 'advmod').filter(({ index }) => index < token.index),
      });
    return { ...candidate, leftOut: [...candidate.leftOut, ...excluded.flatMap((token) => sentence.subtree(token))] };
  });
  return [...kept, ...refused];
}

const isNot = ({ text }: Token): boolean => /^not$/i.test(text);

/** "the first, *not the second*". */
const isOther = (sentence: Sentence, token: Token, head: Token): boolean =>
  token.index > head.index &&
  /^(?:second|latter|other)$/i.test(token.text) &&
  /^(?:first|former|one)$/i.test(head.text) &&
  sentence.children(token, 'advmod').some(isNot);

function excludedFrom(sentence: Sentence, { content, at }: Candidate): Token[] {
  const { head } = content;
  return sentence.tokens.filter((token) => {
    if (isOther(sentence, token, head) && [at, head].includes(sentence.governor(token)!)) return true;
    if (token.index <= head.index || isVerbal(token) || !/^(?:NOUN|PROPN|NUM|PRON)$/.test(token.upos)) return false;
    if (!sentence.children(token, 'advmod').some((word) => isNot(word) && word.index < token.index)) return false;
    const [first] = sentence.span(token);
    const opening = sentence.tokens
      .slice(first, token.index)
      .filter(({ upos }) => upos !== 'PUNCT')
      .map(({ text }) => text.toLowerCase());
    if (!/^(?:but not|though not|yet not|not)$/.test(opening.slice(0, opening.indexOf('not') + 1).join(' ')))
      return false;
    // "not only", "not just": both are taken
    if (/^(?:only|just|merely|necessarily|yet|least)$/.test(opening[opening.indexOf('not') + 1] ?? '')) return false;
    const above = sentence.governor(token);
    if (!above) return false;
    // "go along with a suspension that spares the young, but not with cuts": the same preposition again, wherever the tree hung it
    const [preposition] = cases(sentence, token);
    if (
      opening[0] === 'but' &&
      content.kind === 'nominal' &&
      preposition !== undefined &&
      preposition === cases(sentence, head)[0] &&
      above !== head
    )
      return true;
    const joined = isRelation(token.rel, 'conj') || isRelation(token.rel, 'appos');
    const own = joined ? above : token;
    const governor = sentence.governor(own);
    // "a roadmap, not with dates": beside it under the same word, with the same preposition
    if (!joined)
      return (
        content.kind === 'nominal' &&
        governor === sentence.governor(head) &&
        cases(sentence, token)[0] === cases(sentence, head)[0] &&
        cases(sentence, token).length > 0
      );
    // "wants a fund, not a levy"; with "but" the frames part the two themselves
    return above === head
      ? content.kind === 'nominal' && opening[0] === 'not'
      : content.kind === 'clause' && governor === head && isRelation(above.rel, 'obj') && at.index < token.index;
  });
}
