import type { Sentence, Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { isNegativeNominal, isVerbal } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import { isPassedOver } from './lesserEvils.ts';

/** Rules of what one would rather have or see. */
const WISHES = /^(?:commitment:would-rather|rather:wish)$/;

/**
 * "would sooner see the mine shut than sold", "would rather sell the trams than the buses": what ranks behind a wish is refused. Returns the
 * candidates without those words, followed by one statement on each. Who would rather have none than a weak one refuses the weak one only.
 */
export function withRanked(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const behind: Candidate[] = [];
  const kept = candidates.flatMap((candidate) => {
    const than = WISHES.test(candidate.rule) ? thanBehind(sentence, candidate) : undefined;
    const other = than && sentence.governor(than);
    if (!other || other.index < than.index || isPassedOver(sentence, other)) return [candidate];
    behind.push({
      ...candidate,
      stance: 'opposes',
      content: ranked(sentence, candidate.content, than, other),
      cue: [...candidate.cue, than],
      at: other,
      leftOut: [than],
    });
    const { head } = candidate.content;
    if (candidate.stance === 'opposes' && isNegativeNominal(sentence, head)) return [];
    return [
      { ...candidate, leftOut: [...candidate.leftOut, ...sentence.tokens.slice(than.index, endOf(sentence, other))] },
    ];
  });
  return [...kept, ...behind];
}

/** The "than" that answers "rather" or "sooner", in the same clause. */
function thanBehind(sentence: Sentence, { cue, content }: Candidate): Token | undefined {
  const adverb = cue.find(({ text }) => /^(?:rather|sooner)$/i.test(text));
  if (!adverb) return undefined;
  for (const token of sentence.tokens.slice(adverb.index + 1)) {
    if (/^[;:.?!]$/.test(token.text)) return undefined;
    if (/^than$/i.test(token.text)) return token.index > content.head.index ? token : undefined;
  }
  return undefined;
}

const endOf = (sentence: Sentence, other: Token): number => sentence.span(other)[1] + 1;

/** What ranks behind: "[the mine] sold to the Canadians", "[the mine] in Canadian hands", "the buses", "a weak one". */
function ranked(sentence: Sentence, chosen: Content, than: Token, other: Token): Content {
  const words = sentence.tokens.slice(than.index + 1, endOf(sentence, other));
  const thing = chosen.from ?? sentence.child(chosen.head, 'nsubj');
  const prepositions = sentence.children(other, 'case').some((word) => word !== than);
  const state = /^VB[ND]$/.test(other.xpos) || other.upos === 'ADJ' || (prepositions && chosen.kind === 'clause');
  if (state && thing && chosen.kind === 'clause')
    return { ...nominal(thing, 'obj'), words: [...sentence.subtree(thing), ...words] };
  if (isVerbal(other)) return clause(sentence, other, 'to', null);
  return { ...nominal(other, 'obj'), words };
}
