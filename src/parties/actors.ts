import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { described, label, mentionOf, type Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';
import { DISPOSED, THING_SUFFIXES, THINGS, WILL_PHRASES, WILL_VERBS, WILLED_OF_THINGS } from './vocabulary/actors.ts';
import { TEXT_NOUNS } from './vocabulary/speech.ts';

/** A noun alone tells no more than that somebody acts. */
const UNKNOWN_NOUN = 0.45;

/**
 * "The moderators propose …", "pensioners are unwilling to …": a noun that no list knows, taken for a party because only somebody with a
 * will does what its verb says (a selectional preference, after Resnik 1996). Nouns for texts and abstract things are left out: plans
 * "propose" and decisions "rule out" too.
 */
export function describeActor(phrase: Phrase): Mention | null {
  const { sentence, noun, lemma, plural } = phrase;
  if (noun.upos !== 'NOUN') return null;
  if (lemma.length < 3 || TEXT_NOUNS.has(lemma) || THINGS.has(lemma) || THING_SUFFIXES.test(lemma)) return null;
  const predicate = sentence.governor(noun);
  if (!predicate || !(isSubjectOfWill(sentence, noun, predicate) || isAgentOfWill(sentence, noun, predicate)))
    return null;
  if (!plural && !phrase.definite && !label(phrase).includes(' ')) return null;
  const entity = described(phrase, plural ? 'group' : 'organisation', null);
  if (plural && entity.kind === 'group') entity.plural = true;
  return mentionOf(phrase, entity, plural ? 'collective' : 'description', UNKNOWN_NOUN);
}

/** "The hauliers insist", "…, as do *the hauliers*": the subject of such a verb, or of one that stands for it. */
function isSubjectOfWill(sentence: Sentence, noun: Token, predicate: Token): boolean {
  if (!isRelation(noun.rel, 'nsubj') || isRelation(noun.rel, 'nsubj:pass')) return false;
  if (hasWill(sentence, predicate)) return true;
  const taken = predicate.lemma === 'do' && predicate.index < noun.index ? sentence.governor(predicate) : undefined;
  const echoes = /^(?:as|so|nor|neither)$/i.test(sentence.tokens[predicate.index - 1]?.text ?? '');
  return taken !== undefined && echoes && hasWill(sentence, taken);
}

/** "was ruled out *by the hospital trust*": what things do to things ("supported by pillars") is left out. */
function isAgentOfWill(sentence: Sentence, noun: Token, predicate: Token): boolean {
  const by = isRelation(noun.rel, 'obl') && sentence.children(noun, 'case').some(({ text }) => /^by$/i.test(text));
  return by && /^VB[ND]$/.test(predicate.xpos) && WILLED_OF_THINGS.has(predicate.lemma.toLowerCase());
}

/** Is it said of the predicate's subject what only somebody with a will does ("insists", "would settle for", "is against")? */
export function hasWill(sentence: Sentence, predicate: Token): boolean {
  const lemma = predicate.lemma.toLowerCase();
  if (predicate.upos === 'VERB' && !sentence.child(predicate, 'aux:pass') && WILL_VERBS.has(lemma)) return true;
  if (predicate.upos === 'ADJ' && DISPOSED.has(lemma)) return true;
  return isWillPhrase(sentence, predicate) || takesSides(sentence, predicate) || wouldRather(sentence, predicate);
}

/** "settle for", "live with", "hold out": the verb with the words right behind it. */
function isWillPhrase(sentence: Sentence, predicate: Token): boolean {
  const lemma = predicate.lemma.toLowerCase();
  const behind = sentence.tokens.slice(predicate.index + 1, predicate.index + 4).map(({ text }) => text.toLowerCase());
  return behind.some((_, at) => WILL_PHRASES.has([lemma, ...behind.slice(0, at + 1)].join(' ')));
}

/** "is against the levy", "are in favour of it", "are behind the plan". */
function takesSides(sentence: Sentence, predicate: Token): boolean {
  if (!sentence.child(predicate, 'cop')) return false;
  return sentence
    .children(predicate, 'case')
    .some(({ lemma }) => lemma === 'against' || (lemma === 'in' && /^favou?r$/.test(predicate.lemma)));
}

const wouldRather = (sentence: Sentence, predicate: Token): boolean =>
  sentence.children(predicate, 'advmod').some(({ text }) => /^rather$/i.test(text)) &&
  sentence.children(predicate, 'aux').some(({ lemma, text }) => lemma === 'would' || /^(?:would|['’]d)$/i.test(text));
