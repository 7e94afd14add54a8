import type { Sentence, Token } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { NameEvidence } from './nameKinds.ts';
import { headOf, type Reading } from './reading.ts';
import { foldName, isCapitalised } from './spelling.ts';
import {
  NATIONAL_NOUNS,
  OFTEN_NATIONAL_NOUNS,
  SOVEREIGN_NOUNS,
  STATE_IN_FULL,
  STATE_NOUNS,
} from './vocabulary/statehood.ts';

/** From how much evidence on a name is a state's that no registry knows. */
const STATE = 2;

/**
 * How much one occurrence of a name says that it is a state's: "Corvia's *finance minister*", "the *army* of Corvia", "Corvia is a small *country*".
 * Roles and bodies that provinces and clubs have too say half as much.
 */
export function statehoodOf(sentence: Sentence, first: number, last: number): number {
  const head = headOf(sentence, first, last);
  const governor = sentence.governor(head);
  if (isCalledState(sentence, head)) return STATE;
  if (!governor) return 0;
  const owns =
    head.rel === 'nmod:poss' || (isRelation(head.rel, 'nmod') && sentence.child(head, 'case')?.lemma === 'of');
  if (owns) return STATE_NOUNS.has(governor.lemma.toLowerCase()) ? STATE : worthOf(sentence, governor);
  if (!isRelation(head.rel, 'nsubj')) return 0;
  if (isState(sentence, governor)) return STATE;
  return isToldByMinister(sentence, governor) ? STATE : 0;
}

/** "Foreign Minister Ana Lund said *Corvia was prepared* to wait": those of whom a foreign minister tells this are states, the own one mostly. */
function isToldByMinister(sentence: Sentence, told: Token): boolean {
  const says = told.rel === 'ccomp' && /^(?:ADJ|VERB)$/.test(told.upos) ? sentence.governor(told) : undefined;
  const speaker = says && sentence.child(says, 'nsubj');
  if (!speaker) return false;
  return [speaker, ...sentence.children(speaker)].some(
    ({ lemma, index }) => /^minister$/i.test(lemma) && /^foreign$/i.test(sentence.tokens[index - 1]?.text ?? ''),
  );
}

/** "Orlanda, the republic across the strait,", "the kingdom of …, Orlanda,": not a province, which may be a state of a federation. */
function isCalledState(sentence: Sentence, head: Token): boolean {
  const apposed = sentence.child(head, 'appos') ?? (head.rel === 'appos' ? sentence.governor(head) : undefined);
  if (apposed?.upos !== 'NOUN' || !SOVEREIGN_NOUNS.has(apposed.lemma.toLowerCase()) || /S$/.test(apposed.xpos))
    return false;
  return sentence.children(apposed, 'det').some(({ text }) => /^(?:the|an?)$/i.test(text));
}

/** "is a sovereign state", not "is in a bad state". */
const isState = (sentence: Sentence, noun: Token): boolean =>
  STATE_NOUNS.has(noun.lemma.toLowerCase()) &&
  sentence.child(noun, 'cop') !== undefined &&
  !sentence.child(noun, 'case');

function worthOf(sentence: Sentence, noun: Token): number {
  const lemma = noun.lemma.toLowerCase();
  const before = sentence.tokens[noun.index - 1];
  const wording = before && sentence.governor(before) === noun ? `${before.text.toLowerCase()} ${lemma}` : lemma;
  if (wording === 'chief minister') return 0;
  if (NATIONAL_NOUNS.has(wording) || NATIONAL_NOUNS.has(lemma)) return STATE;
  return OFTEN_NATIONAL_NOUNS.has(lemma) ? STATE / 2 : 0;
}

/** One of several in a treaty's text, so that "the Government" alone does not tell which. */
const GOVERNMENT_IN_FULL = /^Government of (?:the )?(\p{Lu}\S+)$/u;

/** What two who face each other are called. */
const TWO_STATES =
  /\b(?:two|both) (?:republics|countries|nations|kingdoms|states|neighbours|neighbors|governments|capitals)\b/i;

const isStateName = (sum: NameEvidence): boolean => sum.state >= STATE && sum.state > sum.person;

/**
 * Finds the states that the document is about and no registry knows, with the words for what is theirs ("Corvian"), and makes entities of them.
 *
 * @param names names of the document as they are written, by their folded form
 * @param spans all names of the document, folded, those that a registry knows too
 * @param evidence of each name by its folded form; what is said of a nationality counts for its state
 * @returns the nationality words, folded
 */
export function introduceStates(
  reading: Reading,
  names: ReadonlyMap<string, string>,
  spans: ReadonlySet<string>,
  evidence: ReadonlyMap<string, NameEvidence>,
): ReadonlySet<string> {
  const words = nationalityWords(reading);
  const facing = TWO_STATES.test(reading.document.text) ? STATE / 2 : 0;
  const demonyms = new Set<string>();
  const claim = (word: string, state: Entity): void => {
    reading.store.alias(word, state);
    demonyms.add(word);
  };
  // "Tedre's finance minister", who is Ilmar Tedre's
  const isSurname = (key: string): boolean => [...spans].some((name) => name.endsWith(` ${key}`));
  for (const [key, name] of names) {
    const short = introduceInFull(reading, name);
    if (short) for (const [word] of words) if (isDemonymOf(word, foldName(short.name))) claim(word, short);
    const sum = evidence.get(key);
    if (!sum || /[\s.-]/.test(name) || isSurname(key) || reading.registry.find(name).length) continue;
    const own = [...words].filter(([word]) => isDemonymOf(word, key));
    const said = own.reduce((total, [, worth]) => total + worth, 0);
    if (said > 0) sum.state += said + facing;
    if (!isStateName(sum)) continue;
    const state = reading.store.named(name, 'state');
    for (const [word] of own) claim(word, state);
  }
  for (const sentence of reading.document.sentences)
    for (const token of sentence.tokens) {
      const word = foldName(token.text);
      if (!demonyms.has(word) || !isCapitalised(token.text)) continue;
      reading.nationalities[sentence.index].set(token.index, reading.store.find(word)!);
    }
  return demonyms;
}

/** "the Kingdom of Tashmir" is Tashmir, and "the Kingdom" as well; so is "the Government of Tashmir": an entity for it, if the name is such a one. */
function introduceInFull({ store, registry }: Reading, name: string): Entity | null {
  const short = (STATE_IN_FULL.exec(name) ?? GOVERNMENT_IN_FULL.exec(name))?.[1];
  if (!short || registry.find(name).length || registry.find(short).length) return null;
  const state = store.named(short, 'state');
  state.kind = 'state';
  store.alias(name, state);
  if (!GOVERNMENT_IN_FULL.test(name)) store.alias(name.split(' ')[0], state);
  return state;
}

/** Capitalised words that end as nationalities do, folded, with how much what they stand before says of a state. */
function nationalityWords(reading: Reading): Map<string, number> {
  const found = new Map<string, number>();
  for (const sentence of reading.document.sentences)
    for (const token of sentence.tokens) {
      if (!isCapitalised(token.text) || !/(?:ns?|ese|is?|ish|ic|ites?)$/.test(token.text)) continue;
      const governor = /^(?:amod|compound)$/.test(token.rel) ? sentence.governor(token) : undefined;
      const people = !governor && /ns$/.test(token.text) ? STATE / 2 : 0;
      const worth = governor && worthOf(sentence, governor) > 0 ? STATE : people;
      const word = foldName(token.text);
      found.set(word, (found.get(word) ?? 0) + worth);
    }
  return found;
}

/** "Corvian", "Corvians" of Corvia; "Tavoran" of Tavoro. */
function isDemonymOf(word: string, name: string): boolean {
  const stem = name.replace(/[aeiouy]+$/, '');
  if (stem.length < 4 || word === name || !word.startsWith(stem)) return false;
  return /^(?:[ieao]?ns?|[ie]?ans?|ese|is?|ish|ic|ites?)$/.test(word.slice(stem.length));
}
