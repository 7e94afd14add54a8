import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { announcersOf } from './announcements.ts';
import { actorOf } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { cases, isNegated } from './clause.ts';
import { SPEECH_VERBS } from './lexicon/speechVerbs.ts';
import { RAISING_NEGATION } from './lexicon/viewVerbs.ts';
import { makingKnown } from './madeKnown.ts';
import { partiesAt } from './references.ts';
import { heldIn, viewpointsAround } from './viewpoints.ts';

/** A verb of saying above or beside a clause, with those who say it. */
export interface Report {
  verb: Token | null;
  speakers: HolderReference[];
  /** The phrase that makes it somebody's view, which is no part of what is said. */
  phrase?: readonly Token[];
}

const REPORTED = ['ccomp', 'xcomp', 'parataxis', 'obj', 'dep', 'csubj'];

/**
 * Who says what stands at `token`, nearest first: verbs of saying above it ("Oslo said that …"), beside its clause ("…, Oslo said, …"),
 * frames ("according to Oslo", "in Oslo's view", "for Oslo"), the owner of the quotation around it.
 */
export function reportsOf(sentence: Sentence, parties: PartyTable, token: Token): Report[] {
  const found: Report[] = [];
  const seen = new Set<Token>();
  const add = (verb: Token): void => {
    if (seen.has(verb)) return;
    seen.add(verb);
    const actor = actorOf(sentence, verb) ?? invertedSpeaker(sentence, verb);
    const speakers = actor ? partiesAt(sentence, parties, actor) : [];
    found.push({ verb, speakers });
  };
  for (const { speakers, tokens } of viewpointsAround(sentence, parties, token))
    found.push({ verb: null, speakers, phrase: tokens });
  let below: Token | null = null;
  for (let at: Token | undefined = token; at; below = at, at = sentence.governor(at)) {
    for (const aside of asides(sentence, at))
      if (aside !== below && isSpeechVerb(aside) && isAside(sentence, aside)) add(aside);
    const framed = frameSpeakers(sentence, parties, at);
    if (framed) found.push({ verb: null, speakers: framed });
    const held = heldIn(sentence, parties, at);
    if (held.length) found.push({ verb: null, speakers: held });
    const doubt = isRelation(at.rel, 'acl') ? sentence.governor(at) : undefined;
    const governor = doubt && isNoDoubt(sentence, doubt) ? sentence.governor(doubt) : sentence.governor(at);
    const reported = doubt ? governor !== doubt : REPORTED.some((relation) => isRelation(at!.rel, relation));
    const saying =
      governor && (isSpeechVerb(governor) || letsKnow(sentence, governor)) ? governor : makingKnown(sentence, governor);
    if (saying && reported && !isRelation(at.rel, 'nsubj')) add(saying);
  }
  const announcers = announcersOf(sentence, parties, token);
  if (announcers.length) found.push({ verb: null, speakers: announcers });
  const owner = speaksHere(sentence, parties, token) ? parties.speakerAt(sentence, token) : null;
  if (owner)
    found.push({
      verb: null,
      speakers: owner.holders.map((holder) => ({ holder, mention: owner, token })),
    });
  return found.filter((report) => report.speakers.length > 0 || report.verb !== null);
}

const FIRST_PERSONS_OF_A_STATEMENT = 3;
const statements = new WeakMap<PartyTable, boolean>();

/** Inside a quotation, in a sentence that says "we", or in a document that is a statement of its author throughout. */
function speaksHere(sentence: Sentence, parties: PartyTable, token: Token): boolean {
  const inside = (start: number): boolean =>
    parties.quotations.some((quotation) => quotation.start <= start && start < quotation.end);
  if (inside(token.start)) return true;
  let statement = statements.get(parties);
  if (statement === undefined) {
    statement =
      parties.mentions.filter((mention) => mention.form === 'first-person' && mention.certainty >= 0.5).length >=
        FIRST_PERSONS_OF_A_STATEMENT && parties.quotations.length < 3;
    statements.set(parties, statement);
  }
  return (
    statement ||
    sentence.tokens.some((one) => /^(we|our|us|i|my)$/i.test(one.text) && one.upos === 'PRON' && !inside(one.start))
  );
}

export function isSpeechVerb(token: Token): boolean {
  const verb = SPEECH_VERBS.get(token.lemma.toLowerCase());
  return (
    verb !== undefined &&
    verb.kind !== 'ask' &&
    verb.kind !== 'factive' &&
    (token.upos === 'VERB' || token.upos === 'AUX')
  );
}

/** "let it be known that", "has let us know that", "left no doubt that". */
function letsKnow(sentence: Sentence, verb: Token): boolean {
  if (verb.lemma === 'leave') return sentence.children(verb, 'obj').some((object) => isNoDoubt(sentence, object));
  return verb.lemma === 'let' && sentence.children(verb, 'xcomp', 'ccomp').some((child) => child.lemma === 'know');
}

const isNoDoubt = (sentence: Sentence, noun: Token): boolean =>
  noun.lemma === 'doubt' && sentence.children(noun, 'det').some(({ text }) => /^(?:no|little)$/i.test(text));

/** Clauses set beside `head`; an interposed "they propose" often hangs on the subject before it. */
function asides(sentence: Sentence, head: Token): Token[] {
  const subjects = sentence.children(head, 'nsubj', 'obl', 'obj');
  return [head, ...subjects].flatMap((at) =>
    sentence.children(at, 'parataxis', 'advcl').filter((aside) => at === head || isBracketed(sentence, aside)),
  );
}

/** Between two commas or dashes, or after a comma at the end. */
function isBracketed(sentence: Sentence, verb: Token): boolean {
  const [first, last] = sentence.span(verb);
  const before = sentence.tokens[first - 1];
  const after = sentence.tokens[last + 1];
  return (
    before !== undefined && /^[,–—”"’']$/.test(before.text) && (after === undefined || /^[,–—.;“"]$/.test(after.text))
  );
}

/**
 * An aside reports ("he said", "as he said") when it has a subject and no clause of its own. A clause that another conjunction sets against
 * the main one says something else ("Kenya wants a union, while Uganda has proposed a treaty").
 */
function isAside(sentence: Sentence, verb: Token): boolean {
  return (
    sentence.child(verb, 'nsubj') !== undefined &&
    sentence.child(verb, 'ccomp') === undefined &&
    verb.xpos !== 'VBG' &&
    sentence.children(verb, 'mark').every(({ lemma }) => lemma.toLowerCase() === 'as')
  );
}

/** "…, said the minister": the tree may call the speaker an object. */
function invertedSpeaker(sentence: Sentence, verb: Token): Token | null {
  return sentence.children(verb, 'iobj', 'obj').find((child) => child.index > verb.index) ?? null;
}

/** "according to Oslo". */
function frameSpeakers(sentence: Sentence, parties: PartyTable, head: Token): HolderReference[] | null {
  for (const child of sentence.children(head, 'obl', 'nmod', 'advmod', 'parataxis')) {
    const words = cases(sentence, child);
    if (
      words[0] === 'accord' ||
      words[0] === 'according' ||
      sentence.tokens[sentence.span(child)[0]].lemma === 'accord'
    ) {
      const found = partiesAt(sentence, parties, child);
      if (found.length) return found;
    }
  }
  return null;
}

/** The nearest report whose speaker is known; undefined if the author speaks. */
export function nearestReport(sentence: Sentence, parties: PartyTable, token: Token): Report | undefined {
  return reportsOf(sentence, parties, token).find((report) => report.speakers.length > 0);
}

/** "does not think that the levy should stay": the denial belongs to what is thought. */
export function isDoubted(sentence: Sentence, report: Report | undefined): boolean {
  const verb = report?.verb;
  return verb ? RAISING_NEGATION.has(verb.lemma.toLowerCase()) && isNegated(sentence, verb) : false;
}

/** Nearest named speaker of what stands at `token`; empty if the author speaks. */
export function speakersOf(sentence: Sentence, parties: PartyTable, token: Token): HolderReference[] {
  return nearestReport(sentence, parties, token)?.speakers ?? [];
}
