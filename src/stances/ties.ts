import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { cases } from './clause.ts';
import type { Condition } from './conditions.ts';
import { DEPENDENCE } from './lexicon/conditions.ts';
import { CONSENTS, CONSENTS_TO, TYING } from './lexicon/terms.ts';

/** How far behind the verb the words of dependence may stand ("made the second tranche of the loan conditional on"). */
const REACH = 14;
const CLAUSE_END = /^(?:[;:.–—,]|that|which|who|if|because|while|when)$/i;

/** The words behind a verb, up to the end of its clause. */
export function wordsBehind({ tokens }: Sentence, { index }: Token): Token[] {
  const run = tokens.slice(index + 1, index + REACH);
  const stop = run.findIndex(({ text }) => CLAUSE_END.test(text));
  return stop < 0 ? run : run.slice(0, stop);
}

/** A thing that a party lets depend on another, and the preposition before that other. */
export interface Tie {
  tied: Token;
  preposition: Token;
}

/**
 * "tied *its vote* | *to* a refund", "links its consent to the canal | *to* a loan": what is tied, and the word that ties it. A noun that
 * itself takes "to" keeps the first where there are two.
 */
export function tieOf(sentence: Sentence, verb: Token): Tie | null {
  if (!TYING.has(verb.lemma.toLowerCase())) return null;
  const words = wordsBehind(sentence, verb);
  const tied = words.find(({ lemma }) => CONSENTS.has(lemma.toLowerCase()));
  if (!tied) return null;
  const prepositions = words.filter(
    ({ text, xpos, index }) => /^to$/i.test(text) && xpos !== 'TO' && index > tied.index,
  );
  const preposition = prepositions.find(
    ({ index }, at) =>
      at === prepositions.length - 1 || !CONSENTS_TO.has(sentence.tokens[index - 1].lemma.toLowerCase()),
  );
  return preposition ? { tied, preposition } : null;
}

/** The tie of which a noun is the first end ("tied *its vote for the treaty* to a refund"). */
export function tieOfNoun(sentence: Sentence, noun: Token): Tie | null {
  const verb = isRelation(noun.rel, 'obj') ? sentence.governor(noun) : undefined;
  const tie = verb ? tieOf(sentence, verb) : null;
  return tie?.tied === noun ? tie : null;
}

/** "its consent hinges on a refund", "stands or falls with a refund", "ties its consent to a refund": what the verb over a noun of acceptance makes it depend on. */
export function dependenceOf(sentence: Sentence, noun: Token): Condition | null {
  const tie = tieOfNoun(sentence, noun);
  const other = tie && sentence.governor(tie.preposition);
  if (tie && other && other.index > tie.preposition.index)
    return { head: other, first: tie.preposition.index, last: sentence.span(other)[1] };
  const above = sentence.governor(noun);
  if (!above || !isRelation(noun.rel, 'nsubj')) return null;
  const falls = isStandOrFall(sentence, above) ? sentence.child(above, 'conj') : undefined;
  if (!falls && !DEPENDENCE.has(above.lemma.toLowerCase())) return null;
  const ground = [above, ...(falls ? [falls] : [])]
    .flatMap((verb) => sentence.children(verb, 'obl', 'xcomp', 'nmod', 'ccomp', 'advcl'))
    .find(
      (child) =>
        child.index > above.index &&
        (falls ? /^(?:with|by|on)$/ : /^(?:on|upon|to)$/).test(cases(sentence, child)[0] ?? ''),
    );
  if (!ground) return null;
  const [, last] = sentence.span(ground);
  return { head: ground, first: above.index, last };
}

/** "*In return for its support* for the treaty, Ghana demands a seat": what the verb beside it asks for is what the consent depends on. */
export function priceBeside(sentence: Sentence, noun: Token): Condition | null {
  const exchange = isRelation(noun.rel, 'nmod') ? sentence.governor(noun) : undefined;
  const verb = exchange && /^(?:return|exchange)$/.test(exchange.lemma) ? sentence.governor(exchange) : undefined;
  const price = verb && sentence.child(verb, 'obj', 'ccomp', 'xcomp');
  if (!price || cases(sentence, noun)[0] !== 'for' || cases(sentence, exchange!)[0] !== 'in') return null;
  const [first, last] = sentence.span(price);
  return first > verb.index ? { head: price, first, last } : null;
}

/** "its support *stands or falls* with the clause" */
const isStandOrFall = ({ tokens }: Sentence, { lemma, index }: Token): boolean =>
  lemma === 'stand' && /^(?:or|and)$/i.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.lemma === 'fall';
