import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './discourse.ts';
import type { Entity } from './entity.ts';
import { type Placed, place } from './grammaticalFunction.ts';
import type { OwnedQuote, Quotations } from './quotations.ts';
import type { PronounFeatures } from './vocabulary/pronouns.ts';
import { ADDRESSING_VERBS, SPEECH_VERBS } from './vocabulary/speech.ts';

/** A property of a candidate antecedent with its value; the ranking has a weight for each name. */
export type Feature = readonly [name: string, value: number];

/** Pronouns of a person, of one thing or body, of several. */
export type PronounClass = 'person' | 'thing' | 'several';

export interface PronounPlace {
  sentence: Sentence;
  token: Token;
  features: PronounFeatures;
  class: PronounClass;
  placed: Placed;
  quotations: Quotations;
  /** The quotation around it, and who speaks there as far as is known. */
  quotation: OwnedQuote | null;
  speaker: Entity | null;
  /** The people who are said to speak in the clauses above it. */
  speakersAbove: readonly Entity[];
}

export function classOf(features: PronounFeatures): PronounClass {
  return features.number === 'plural' ? 'several' : features.gender === 'n' ? 'thing' : 'person';
}

/** What the candidates are to each other. */
export interface Rivalry {
  /** For each candidate, how many other parties have been named since. */
  recency: ReadonlyMap<Candidate, number>;
  /** Those that are the first of their sentence. */
  first: ReadonlySet<Candidate>;
  /** The first of the pronoun's paragraph. */
  opening: Entity | null;
  mostMentions: number;
}

/** @param candidates in text order */
export function compare(candidates: readonly Candidate[], paragraph: number): Rivalry {
  const recency = new Map<Candidate, number>();
  const since: (readonly Entity[])[] = [];
  for (let at = candidates.length - 1; at >= 0; at--) {
    const { entities } = candidates[at];
    const known = since.findIndex((other) => sameEntities(other, entities));
    recency.set(candidates[at], known < 0 ? since.length : known);
    if (known < 0) since.push(entities);
  }
  const first = new Set(candidates.filter((one, at) => at === 0 || candidates[at - 1].sentence !== one.sentence));
  const opening = candidates.find((one) => one.sentence.paragraph === paragraph)?.entities[0] ?? null;
  return { recency, first, opening, mostMentions: Math.max(0, ...candidates.map((one) => one.entities[0].mentions)) };
}

/** What speaks for and against a candidate, as weights are trained for. */
export function featuresOf(pronoun: PronounPlace, candidate: Candidate, rivalry: Rivalry): Feature[] {
  const found: Feature[] = [];
  const add = (name: string, value: number | boolean = 1): void => {
    if (value !== false && value !== 0) found.push([name, Number(value)]);
  };
  const distance = pronoun.sentence.index - candidate.sentence.index;
  const placed = place(candidate.sentence, candidate.token);
  add(`distance ${Math.min(distance, 4)}`);
  add('other paragraph', candidate.sentence.paragraph !== pronoun.sentence.paragraph);
  add(`${distance === 0 ? 'same sentence' : 'before'} ${placed.function}`);
  const recency = rivalry.recency.get(candidate) ?? 0;
  add('recency', Math.min(6, recency));
  add('nearest', recency === 0);
  add('frequency', Math.log1p(candidate.entities[0].mentions));
  add('most frequent', candidate.entities[0].mentions === rivalry.mostMentions);
  const subjects = pronoun.placed.function === 'subject' && placed.function === 'subject';
  add('parallel subjects', subjects && distance > 0);
  add('both speak', subjects && speaks(pronoun.placed.predicate) && speaks(placed.predicate));
  add('embedded', distance > 0 && placed.predicate !== null && !candidate.sentence.isMainClause(placed.predicate));
  add('opens the paragraph', rivalry.opening === candidate.entities[0]);
  add('first of its sentence', distance > 0 && rivalry.first.has(candidate));
  addMention(candidate, distance, pronoun, add);
  addAgreement(pronoun, candidate, add);
  addQuotation(pronoun, candidate, add);
  add(
    'party of the speaker above',
    pronoun.speakersAbove.some((entity) => entity.party === candidate.entities[0] && entity !== candidate.entities[0]),
  );
  if (distance === 0) addSyntax(pronoun, candidate, placed, add);
  return found;
}

type Add = (name: string, value?: number | boolean) => void;

function addMention(candidate: Candidate, distance: number, pronoun: PronounPlace, add: Add): void {
  const { form, certainty } = candidate.mention;
  add(`form ${form}`);
  add('uncertain', certainty < 0.5);
  const chained =
    form === 'pronoun' || form === 'possessive'
      ? classOfWord(candidate) === pronoun.token.text.toLowerCase().slice(0, 2)
      : false;
  add('same pronoun', chained && distance < 2);
}

/** "he", "his", "him"; "she", "her" differ, which the gender settles already. */
function classOfWord({ sentence, mention }: Candidate): string {
  return sentence.tokens[mention.head].text.toLowerCase().slice(0, 2);
}

function addAgreement(pronoun: PronounPlace, candidate: Candidate, add: Add): void {
  const [entity] = candidate.entities;
  if (pronoun.class === 'person') {
    add('gender known', entity.gender !== null);
    return;
  }
  const several = candidate.entities.length > 1;
  const pluralWords =
    !several && /^NNP?S$/.test(candidate.token.xpos) && !/^(name|acronym|metonym)$/.test(candidate.mention.form);
  if (pronoun.class === 'thing') {
    add('plural', entity.plural || pluralWords);
    add(`kind ${entity.kind}`);
    return;
  }
  if (several) {
    const first = candidate.sentence.governor(candidate.token);
    const last = first && candidate.sentence.children(first, 'conj').at(-1);
    add('several', true);
    add(
      'several, cut short',
      candidate.token.rel === 'conj' && last !== undefined && last.index > candidate.token.index,
    );
    return;
  }
  add('plural', entity.plural || pluralWords);
  add(`singular ${entity.kind}`, !entity.plural && !pluralWords);
}

function addQuotation({ quotations, quotation, speaker }: PronounPlace, candidate: Candidate, add: Add): void {
  const other = quotations.at(candidate.sentence.tokens[candidate.mention.head].start);
  if (quotation && other) add('same quotation', quotation === other || quotation.paragraph === other.paragraph);
  add('quoted antecedent', !quotation && other !== null);
  if (!quotation) return;
  add('antecedent outside', other === null);
  add('speaker of the quotation', speaker !== null && speaker === candidate.entities[0]);
}

/** Relations between two places of one sentence: who is said to speak above, who is made to act, whose clause it is. */
function addSyntax(pronoun: PronounPlace, candidate: Candidate, placed: Placed, add: Add): void {
  const { sentence, token } = pronoun;
  if (candidate.token.index > token.index) {
    add('after the pronoun');
    return;
  }
  const { predicate } = placed;
  const above = sentence.ancestors(token);
  const reflexive = pronoun.features.kind === 'reflexive';
  add('itself beside it', reflexive && sentence.governor(token) === candidate.token);
  if (!predicate || !above.includes(predicate)) return;
  const between = above.slice(0, above.indexOf(predicate));
  const barriers = between.filter(
    (one) => sentence.child(one, 'nsubj') && !sentence.children(one, 'nsubj').includes(token),
  ).length;
  if (placed.function === 'subject') {
    add(barriers === 0 ? 'nearest subject above' : 'farther subject above');
    add('subject of the reflexive', barriers === 0 && reflexive);
    add('obliged speaker above', barriers === 0 && speaks(predicate) && isObliged(pronoun));
    add('speaker above', barriers === 0 && speaks(predicate) && between.some((one) => isRelation(one.rel, 'ccomp')));
    return;
  }
  if (placed.function !== 'object' && placed.function !== 'oblique') return;
  add('addressed', placed.function === 'object' && ADDRESSING_VERBS.has(predicate.lemma.toLowerCase()));
  if (between.some((one) => isRelation(one.rel, 'xcomp') || isRelation(one.rel, 'acl'))) add('made to act');
  else if (between.some((one) => isRelation(one.rel, 'ccomp'))) {
    add(isObliged(pronoun) ? 'told to' : 'told', barriers === 0);
    add('told, with another subject', barriers > 0);
  } else add('object of the same clause', barriers === 0);
}

/** "must", "should", "needs to": what a speaker says of another rather than of itself. */
function isObliged({ sentence, placed }: PronounPlace): boolean {
  const { predicate } = placed;
  if (placed.function !== 'subject' || !predicate) return false;
  return (
    /^(need|have|ought)$/.test(predicate.lemma) ||
    sentence.children(predicate, 'aux').some((aux) => /^(must|should|ought)$/.test(aux.lemma))
  );
}

function speaks(predicate: Token | null): boolean {
  return predicate !== null && SPEECH_VERBS.has(predicate.lemma.toLowerCase());
}

export function sameEntities(a: readonly Entity[], b: readonly Entity[]): boolean {
  return a.length === b.length && a.every((entity, index) => entity === b[index]);
}
