import type { Sentence, Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { ANAPHORIC_HEADS, INDEFINITES } from './lexicon/demandHeads.ts';

const WITHIN_PHRASE = /^(?:ADJ|ADV|NOUN)$/;

/**
 * "proposed that everyone take the same cut, | an idea first put forward by Lima": behind a clause the words say what its act is, and are
 * no further demand, but for "…, a plan be drawn up". Returns the candidates without those.
 */
export function withoutLooseAppositions(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => {
    const opening = openingOf(sentence, candidate);
    if (!opening || !isLooseApposition(sentence, opening) || isBidden(sentence, candidate.content.head)) return true;
    const beside = candidates.filter(
      ({ rule, holder }) => rule === candidate.rule && holder.holder.partyId === candidate.holder.holder.partyId,
    );
    // "that the mine be shut, a plan drawn up | and a fund created": a row goes on
    const last = beside.every(({ content }) => content.head.index <= candidate.content.head.index);
    return !last || !beside.some(({ content: { kind, head } }) => kind === 'clause' && head.index < opening.index);
  });
}

/** "be drawn up", "are drawn up": a verb with an auxiliary, or bare. */
const isBidden = (sentence: Sentence, head: Token): boolean =>
  head.xpos === 'VB' || (head.xpos === 'VBN' && sentence.child(head, 'aux:pass') !== undefined);

/** The first word of what is demanded, signs left out. */
function openingOf(sentence: Sentence, { content }: Candidate): Token | undefined {
  const words = content.words ?? [
    ...(content.from ? sentence.subtree(content.from) : []),
    ...sentence.subtree(content.head),
  ];
  const first = Math.min(...words.filter(({ upos }) => upos !== 'PUNCT').map(({ index }) => index));
  return sentence.tokens[first];
}

/** ", an idea", ", a costly step", ", something". */
function isLooseApposition({ tokens }: Sentence, opening: Token): boolean {
  if (tokens[opening.index - 1]?.text !== ',') return false;
  if (INDEFINITES.has(opening.lemma.toLowerCase())) return true;
  if (!/^(?:an?)$/i.test(opening.text)) return false;
  const behind = tokens.slice(opening.index + 1);
  const end = behind.findIndex(({ upos }) => !WITHIN_PHRASE.test(upos));
  const phrase = behind.slice(0, end < 0 ? behind.length : end);
  const noun = phrase.findLast(({ upos }) => upos === 'NOUN');
  return noun !== undefined && ANAPHORIC_HEADS.has(noun.lemma.toLowerCase());
}
