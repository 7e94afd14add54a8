import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isBareAttitude } from './bareAttitudes.ts';
import { isNegated, isPassive } from './clause.ts';
import { type Content, nominal } from './content.ts';
import { BARE_EVASIONS } from './lexicon/silence.ts';
import type { Occurrence } from './occurrences.ts';
import { lightVerbEffect } from './supportVerbs.ts';

/** "are not keen", "remained opposed": what it is about was said before. */
const ELLIPTICAL = new Set(['on', 'to', 'of', 'for', 'about', 'against', 'with']);

/** Verbs that by themselves answer what was said before. */
const BARE_ANSWERS = new Set([
  'object',
  'oppose',
  'disagree',
  'demur',
  'refuse',
  'decline',
  'balk',
  'protest',
  'consent',
  'concur',
]);

/** Idioms that do so. */
const BARE_IDIOMS = new Set(['say no', 'say yes', 'recommend rejection', 'recommend acceptance']);

/** Nothing fills a slot, but a pronoun of the entry ("isn't having it") or a stranded preposition ("will vote against") points back. */
export function unnamed(sentence: Sentence, { head, tokens, predicate }: Occurrence): Content[] {
  const pronoun = tokens.find((token) => token.upos === 'PRON' && /^(it|that|this)$/i.test(token.text));
  if (pronoun) return [nominal(pronoun, 'obj')];
  // "spoke in *its* favour"
  const owner = predicate.pos === 'idiom' && predicate.slots.includes('of') ? ownerIn(sentence, tokens) : undefined;
  if (owner) return [nominal(owner, 'of')];
  const left = sentence
    .children(head)
    .find(
      (child) =>
        predicate.slots.includes(child.lemma.toLowerCase()) &&
        child.index > head.index &&
        sentence.children(child).length === 0 &&
        child.upos === 'ADP',
    );
  if (left) return [nominal(left, left.lemma)];
  const elliptical =
    (predicate.pos === 'adjective' &&
      predicate.slots.some((slot) => ELLIPTICAL.has(slot)) &&
      sentence.child(head, 'cop') !== undefined) ||
    (BARE_ANSWERS.has(predicate.words.join(' ')) && isBareAnswer(sentence, head));
  if (BARE_EVASIONS.has(predicate.id) && endsWith(sentence, head, tokens)) return [nominal(head, 'echo')];
  if (BARE_IDIOMS.has(predicate.words.join(' ')) && isBareIdiom(sentence, head, tokens)) return [nominal(head, 'echo')];
  if (predicate.pos === 'noun' && isGivenUp(sentence, head)) return [nominal(head, 'unnamed')];
  return elliptical &&
    !sentence
      .children(head)
      .some((child) => ['obl', 'xcomp', 'ccomp', 'advcl'].some((relation) => isRelation(child.rel, relation)))
    ? [nominal(head, 'unnamed')]
    : [];
}

/** "withdrew its objection": of what it was, the text has told before. */
const isGivenUp = (sentence: Sentence, noun: Token): boolean => {
  const verb = isRelation(noun.rel, 'obj') ? sentence.governor(noun) : undefined;
  return (
    verb !== undefined &&
    /^(?:opposition|objection|resistance|reservation)$/i.test(noun.lemma) &&
    !isNegated(sentence, verb) &&
    sentence.children(noun, 'nmod:poss').some(({ text }) => /^(?:its|their|his|her)$/i.test(text)) &&
    isBareAttitude(sentence, noun) &&
    lightVerbEffect(sentence, noun).negative
  );
};

const ownerIn = (sentence: Sentence, tokens: readonly Token[]): Token | undefined =>
  tokens
    .filter(({ upos }) => upos === 'NOUN')
    // "has not wavered in its support for the treaty" is about the treaty
    .filter((noun) => !sentence.children(noun, 'nmod', 'acl').some(({ index }) => index > noun.index))
    .flatMap((noun) => sentence.children(noun, 'nmod:poss'))
    .find(({ text }) => /^(?:its|their)$/i.test(text));

/** "The union would not be drawn.": the clause ends with the words of the entry. */
function endsWith(sentence: Sentence, head: Token, tokens: readonly Token[]): boolean {
  const next = sentence.tokens[Math.max(head.index, ...tokens.map(({ index }) => index)) + 1];
  return next === undefined || /^[,.;:–—]$/.test(next.text);
}

/** "…, but the union said no.": nothing after the words but the end of the clause. */
function isBareIdiom(sentence: Sentence, head: Token, tokens: readonly Token[]): boolean {
  return (
    /^(root|conj|parataxis)$/.test(head.rel) &&
    sentence.child(head, 'nsubj') !== undefined &&
    endsWith(sentence, head, tokens)
  );
}

/** "The union objects.": a main verb in the active with a subject and nothing after it but a full stop, a comma or an adverb. */
function isBareAnswer(sentence: Sentence, head: Token): boolean {
  const next = sentence.tokens[head.index + 1];
  return (
    /^(root|conj|parataxis)$/.test(head.rel) &&
    !isPassive(sentence, head) &&
    sentence.child(head, 'nsubj') !== undefined &&
    (next === undefined || /^[,.;]$/.test(next.text) || next.upos === 'ADV')
  );
}
