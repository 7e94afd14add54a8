import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { cases, isNegated, isNegativeNominal, isVerbal } from './clause.ts';
import { clause, nominal } from './content.ts';
import { TURNING_DOWN } from './lexicon/eitherSide.ts';

/** Predicates of choosing, whose "to" or "over" names what was passed over. */
const CHOOSING = /^verb:(?:prefer|favou?r|choose|opt)\b/;

/**
 * "a tax rather than a ban", "a fund instead of a levy", "prefers talks to sanctions": who takes the one turns the other down. Returns the
 * candidates with the other thing left out of their words, followed by one statement on each other thing.
 */
export function withContrasts(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const turnedDown: Candidate[] = [];
  const chosen = candidates.flatMap((candidate) => insteadOf(sentence, candidate));
  const taken = new Set(chosen.map(({ content }) => content.head));
  const rest = candidates.filter(({ stance, content }) => stance !== 'opposes' || !taken.has(content.head));
  const kept = rest.flatMap((candidate): Candidate | Candidate[] => {
    const wanted = chosen.filter(({ content }) => sentence.governor(content.head) === candidate.content.head);
    if (wanted.length)
      return {
        ...candidate,
        leftOut: [...candidate.leftOut, ...wanted.flatMap(({ content }) => sentence.subtree(content.head))],
      };
    // "prefers no treaty to a weak one": the weak one is refused, and not the treaty
    const none =
      candidate.stance === 'opposes' &&
      CHOOSING.test(candidate.rule) &&
      isNegativeNominal(sentence, candidate.content.head);
    if (!none && candidate.stance !== 'demands' && candidate.stance !== 'supports') return candidate;
    const other = passedOver(sentence, candidate);
    if (!other) return candidate;
    const subtree = sentence.subtree(other);
    // "asked for time instead of rejecting the offer": no side is taken on what is not refused
    const unrefused = isVerbal(other) && TURNING_DOWN.has(other.lemma.toLowerCase());
    if (unrefused) return { ...candidate, leftOut: [...candidate.leftOut, ...subtree] };
    turnedDown.push({
      ...candidate,
      stance: 'opposes',
      content: isVerbal(other) ? clause(sentence, other, 'to', null) : nominal(other, 'obj'),
      cue: [...candidate.cue, ...sentence.children(other, 'cc', 'case', 'mark')],
      weak: true,
      leftOut: sentence.children(other, 'cc', 'case', 'mark').flatMap((word) => sentence.subtree(word)),
    });
    return none ? [] : { ...candidate, leftOut: [...candidate.leftOut, ...subtree] };
  });
  return [...kept, ...chosen, ...turnedDown];
}

/** "does not want a toll *but a quota*": behind a refusal, "but" names what is wanted. */
function insteadOf(sentence: Sentence, candidate: Candidate): Candidate[] {
  if (candidate.stance !== 'opposes' || !isNegated(sentence, candidate.at) || candidate.content.kind !== 'nominal')
    return [];
  return sentence
    .children(candidate.content.head, 'conj')
    .filter((other) => !isVerbal(other) && sentence.children(other, 'cc').some(({ lemma }) => lemma === 'but'))
    .map((other) => ({
      ...candidate,
      stance: 'demands',
      content: nominal(other, 'obj'),
      leftOut: sentence.children(other, 'cc'),
    }));
}

function passedOver(sentence: Sentence, { at, content, rule }: Candidate): Token | undefined {
  return sentence.subtree(at).find(
    (token) =>
      token !== at &&
      token !== content.head &&
      (isAlternative(sentence, token) ||
        (CHOOSING.test(rule) &&
          token.index > content.head.index &&
          /^(?:to|over)$/.test(cases(sentence, token)[0] ?? '') &&
          // "favours going straight to a treaty": where one goes is not what one passes over
          (sentence.governor(token) === at ||
            (content.kind === 'nominal' && sentence.governor(token) === content.head) ||
            // "prefers paying to opening its books"
            (areGerunds(content.head, token) && sentence.governor(token) === content.head)) &&
          (!isVerbal(token) || areGerunds(content.head, token)))),
  );
}

const areGerunds = (one: Token, other: Token): boolean => one.xpos === 'VBG' && other.xpos === 'VBG';

/** "rather than X", "instead of X". */
function isAlternative(sentence: Sentence, token: Token): boolean {
  return sentence
    .children(token, 'cc', 'case', 'mark', 'advmod')
    .some(
      (word) =>
        /^(?:rather|instead)$/i.test(word.text) &&
        sentence.children(word, 'fixed').some(({ text }) => /^(?:than|of)$/i.test(text)) &&
        !isRelation(token.rel, 'nsubj'),
    );
}
