import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { described, label, mentionOf, type Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';
import { DISPOSED, THING_SUFFIXES, THINGS, WILL_PHRASES, WILL_VERBS, WILLED_OF_THINGS } from './vocabulary/actors.ts';
import { NON_PARTY_MARKERS } from './vocabulary/groups.ts';
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
  if (!isRelation(noun.rel, 'nsubj') && NON_PARTY_MARKERS.has(lemma)) return null;
  if (!isOfWill(sentence, noun)) return null;
  if (!plural && !phrase.definite && !label(phrase).includes(' ')) return null;
  const entity = described(phrase, plural ? 'group' : 'organisation', null);
  if (plural && entity.kind === 'group') entity.plural = true;
  return mentionOf(phrase, entity, plural ? 'collective' : 'description', UNKNOWN_NOUN);
}

/** Whether the noun is told to have a will: by its own clause, by one about it, by an echo or as the agent of a passive. */
function isOfWill(sentence: Sentence, noun: Token): boolean {
  const governor = sentence.governor(noun);
  if (governor && (echoesWill(sentence, noun, governor) || isAgentOfWill(sentence, noun, governor))) return true;
  return predicatesOf(sentence, noun).some((predicate) => hasWill(sentence, predicate));
}

/** What is said of it, by the clause it is the subject of or by a relative clause: "the farm lobby, which opposes the tax". */
function predicatesOf(sentence: Sentence, noun: Token): Token[] {
  const governor = sentence.governor(noun);
  const main = governor && isRelation(noun.rel, 'nsubj') && !isRelation(noun.rel, 'nsubj:pass') ? [governor] : [];
  // what stands between may be what the clause is about
  const relative = sentence
    .children(noun, 'acl:relcl')
    .filter((clause) =>
      sentence
        .children(clause, 'nsubj')
        .some(({ text, index }) => /^(?:which|who)$/i.test(text) && index <= noun.index + 2),
    );
  return isRelation(noun.rel, 'appos') ? main : [...main, ...relative];
}

/** "…, as do *the hauliers*": the subject of a verb that stands for such a one. */
function echoesWill(sentence: Sentence, noun: Token, predicate: Token): boolean {
  if (!isRelation(noun.rel, 'nsubj') || predicate.lemma !== 'do' || predicate.index > noun.index) return false;
  const taken = sentence.governor(predicate);
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
