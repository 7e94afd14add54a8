import type { Sentence, Token } from '../language/sentence.ts';
import { APPROVING_EVALUATIONS } from './lexicon/approvingEvaluations.ts';
import { REJECTING_EVALUATIONS } from './lexicon/rejectingEvaluations.ts';
import type { StanceType } from './stance.ts';

/** Single words that evaluate, by their lemma. */
const EVALUATIONS: ReadonlyMap<string, StanceType> = new Map(
  [...APPROVING_EVALUATIONS, ...REJECTING_EVALUATIONS].flatMap(({ pos, rows }) =>
    pos === 'adjective' || pos === 'noun'
      ? rows.filter(([word]) => !word.includes(' ')).map(([word, stance]): [string, StanceType] => [word, stance])
      : [],
  ),
);

/** What a verb calls a thing, where the tree has made thing and word one noun phrase. */
export interface MisreadEvaluation {
  object: Token;
  complement: Token;
  stance: StanceType;
}

/**
 * "called the offer | derisory", "dubbed the toll on trucks | blackmail": the tagger takes the last word for a noun and what is judged for
 * its modifier. It is read as an evaluation where the word is one, nothing more of the phrase follows, and a noun stands before it.
 */
export function misreadEvaluation(sentence: Sentence, verb: Token): MisreadEvaluation | null {
  const { tokens } = sentence;
  for (let index = verb.index + 3; index < tokens.length; index++) {
    const word = tokens[index];
    if (/^[,;:.?!“”–—]$/.test(word.text) || word.upos === 'VERB') return null;
    const stance = EVALUATIONS.get(word.lemma.toLowerCase());
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (!stance || !/^(NOUN|PROPN)$/.test(word.upos) || !/^(NOUN|PROPN)$/.test(before.upos)) continue;
    if (after && /^(NOUN|PROPN|ADJ|DET|NUM)$/.test(after.upos)) continue;
    const own = sentence.child(verb, 'obj');
    const object = own === word ? before : own;
    return object && object.index < index ? { object, complement: word, stance } : null;
  }
  return null;
}
