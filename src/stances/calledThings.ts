import type { Sentence, Token } from '../language/sentence.ts';
import { hasMark } from './clause.ts';
import { type Content, nominal } from './content.ts';
import { EVALUATION_FRAMES } from './lexicon/evaluationFrames.ts';

const NAMING: ReadonlySet<string> = new Set(
  EVALUATION_FRAMES.filter(({ stance, judge }) => stance === null && judge === undefined).map(({ verb }) => verb),
);

/**
 * "is against *what it calls* unilateral tariffs", "rejects *what it regards as* interference": the thing is what it is called. In: a content
 * that may be "what"; out: the content with the thing as its head, or the content as it was.
 */
export function throughName(sentence: Sentence, content: Content): Content {
  const what = content.head;
  if (!/^what$/i.test(what.text)) return content;
  const verb = sentence.child(what, 'acl:relcl');
  if (!verb || !NAMING.has(verb.lemma.toLowerCase()) || !sentence.child(verb, 'nsubj')) return content;
  const thing = sentence
    .children(verb, 'obj', 'xcomp', 'obl', 'advcl', 'ccomp')
    .find((child) => child.index > verb.index && isNoun(child) && (isBare(sentence, child) || isAs(sentence, child)));
  return thing ? nominal(thing, content.slot) : content;
}

const isNoun = ({ upos }: Token): boolean => /^(?:NOUN|PROPN)$/.test(upos);

const isBare = (sentence: Sentence, noun: Token): boolean => !sentence.child(noun, 'case', 'mark', 'nsubj');

/** "as interference", "to be interference". */
const isAs = (sentence: Sentence, noun: Token): boolean =>
  sentence.children(noun, 'case', 'mark').some(({ lemma }) => lemma === 'as') || hasMark(sentence, noun, 'to');
