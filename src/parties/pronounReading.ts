import type { Sentence, Token } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import { speakerBehind } from './cataphora.ts';
import type { Candidate, Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { place } from './grammaticalFunction.ts';
import { featuresOfNothing } from './nothingFeatures.ts';
import { canStandFor, isSetBeside } from './pronounBinding.ts';
import {
  classOf,
  compare,
  type Feature,
  featuresOf,
  type PronounClass,
  type PronounPlace,
  sameEntities,
} from './pronounFeatures.ts';
import {
  followsUnknown,
  isSovereign,
  openingSubject,
  ownsOffice,
  ownsPeople,
  sendsAmbassadors,
  withoutPlaces,
} from './pronounOwners.ts';
import { scoreOf, softmax, type Weights } from './pronounRanking.ts';
import type { Quotations } from './quotations.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { PRONOUNS, type PronounFeatures } from './vocabulary/pronouns.ts';
import { SPEECH_VERBS, WILLED } from './vocabulary/speech.ts';
import { mentionOfWord } from './wordMention.ts';

/** What a pronoun was compared with, for the training of the ranking. */
export interface Comparison {
  sentence: Sentence;
  token: Token;
  class: PronounClass;
  choices: { entities: readonly Entity[]; features: readonly Feature[] }[];
}

/** How pronouns are ranked. */
export interface Ranking {
  weights: Weights;
  /** Told of every pronoun with its candidates. */
  observe: ((comparison: Comparison) => void) | null;
}

/** Below this probability a pronoun stands for nobody: no statement is better than a wrong one. */
const LOWEST_CERTAINTY = 0.3;

/**
 * Resolves a third-person pronoun: every party of the sentences before is compared by trained weights (a softmax over mentions, with one
 * more choice for "no party at all"), and the party with the highest probability is taken.
 */
export function resolvePronoun(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  token: Token,
  quotations: Quotations,
): Mention | null {
  const features = pronounAt(sentence, token);
  if (!features || features.kind === 'first' || features.kind === 'first-plural' || features.kind === 'pair')
    return null;
  const quotation = quotations.at(token.start);
  const pronoun: PronounPlace = {
    sentence,
    token,
    features,
    class: classOf(features),
    placed: place(sentence, token),
    quotations,
    quotation,
    speaker: (quotation && quotations.speakerSoFar(quotation, sentence)?.entities[0]) ?? null,
    speakersAbove: speakersAbove(reading, sentence, token),
  };
  const before = discourse.before(sentence);
  const others = new Set(
    before.filter((candidate) => isSetBeside(pronoun, candidate)).flatMap(({ entities }) => entities),
  );
  const led = ownsOffice(sentence, token);
  const fitting = withoutPlaces(
    pronoun,
    [...before, ...followingSubject(reading, sentence, token)].filter(
      (candidate) => canStandFor(pronoun, candidate) && !candidate.entities.some((entity) => others.has(entity)),
    ),
  );
  const asked = askedAbout(reading, pronoun, fitting);
  if (asked) return asked.length ? mentionOfWord(sentence, token, 'pronoun', asked, 0.85) : null;
  const suited = led
    ? fitting.filter(
        ({ entities }) =>
          entities.every(sendsAmbassadors(sentence, token) ? isSovereign : isOrganised) &&
          !(entities.length > 1 && hasOneLeader(sentence, token)),
      )
    : ownersOf(sentence, token, fitting);
  if ((led || pronoun.class === 'person') && followsUnknown(reading, pronoun)) return null;
  const isHeadline = led || ownsPeople(sentence, token) || (pronoun.class === 'thing' && hasWill(sentence, token));
  const subject = isHeadline ? openingSubject(reading, pronoun, led ? suited : fitting) : null;
  if (led && !suited.length && pronoun.class === 'thing') return null;
  const candidates = subject ? [subject] : suited.length ? suited : fitting;
  if (!candidates.length) return speakerBehind(reading, pronoun);
  const rivalry = compare(candidates, sentence.paragraph);
  const choices: Comparison['choices'] = candidates.map((candidate) => ({
    entities: candidate.entities,
    features: featuresOf(pronoun, candidate, rivalry),
  }));
  if (pronoun.class !== 'person' && !led && !hasWill(sentence, token))
    choices.push({
      entities: [],
      features: featuresOfNothing(
        pronoun,
        reading.document.sentences[sentence.index - 1],
        (where, word) => reading.at(where.index, word.index) !== undefined,
      ),
    });
  reading.ranking.observe?.({ sentence, token, class: pronoun.class, choices });
  const best = mostProbable(choices, pronoun.class, reading.ranking.weights);
  if (!best || best.probability < LOWEST_CERTAINTY) return speakerBehind(reading, pronoun);
  const form = features.kind === 'possessive' ? 'possessive' : 'pronoun';
  if (pronoun.class === 'person') learnGender(best, features);
  return mentionOfWord(sentence, token, form, best.entities, Math.round(best.probability * 100) / 100);
}

/** From which probability on a pronoun tells the sex of somebody whose name does not. */
const SURE_OF_GENDER = 0.75;

/** "Una Threlkeld … *She* has met *him* twice": who is "she" once is not "him". */
function learnGender(
  { entities, probability }: { entities: Entity[]; probability: number },
  { gender }: PronounFeatures,
): void {
  if (probability < SURE_OF_GENDER || entities.length > 1 || !entities[0].isPerson) return;
  if (gender === 'f' || gender === 'm') entities[0].gender ??= gender;
}

/** "It is prepared to …", "it would insist that …": no thing does. */
function hasWill(sentence: Sentence, token: Token): boolean {
  const predicate = isRelation(token.rel, 'nsubj') || token.rel === 'expl' ? sentence.governor(token) : undefined;
  if (!predicate || token.text.toLowerCase() !== 'it') return false;
  const passive = sentence.child(predicate, 'aux:pass', 'cop') !== undefined;
  // "it is ready to talk": the tree may take it for "it is wise to talk"
  if (passive && (WILLED.adjectives.has(predicate.text.toLowerCase()) || isDisposed(sentence, predicate))) return true;
  if (passive || sentence.child(predicate, 'csubj', 'expl')) return false;
  return WILLED.verbs.has(predicate.lemma.toLowerCase()) || isWilledPhrase(sentence, predicate);
}

/** "it is *content with* a loan", "it is *on board with* the plan": behind the copula, with the word that makes it a state of mind. */
function isDisposed(sentence: Sentence, predicate: Token): boolean {
  const copula = sentence.child(predicate, 'cop', 'aux:pass');
  // "it is open to lifting the ban", not "it is open to visitors"
  if (/^open$/i.test(predicate.text) && sentence.tokens[predicate.index + 2]?.xpos === 'VBG')
    return /^to$/i.test(sentence.tokens[predicate.index + 1].text);
  return [predicate.index, copula ? copula.index + 1 : predicate.index].some((from) => {
    const words = sentence.tokens.slice(from, from + 3).map(({ text }) => text.toLowerCase());
    return words.some((_, at) => WILLED.dispositions.has(words.slice(0, at + 1).join(' ')));
  });
}

/** "kept its counsel", "would settle for": the verb with the words right behind it. */
function isWilledPhrase(sentence: Sentence, verb: Token): boolean {
  const behind = sentence.tokens.slice(verb.index + 1, verb.index + 4).map(({ text }) => text.toLowerCase());
  const lemma = verb.lemma.toLowerCase();
  return behind.some((_, at) => WILLED.phrases.has([lemma, ...behind.slice(0, at + 1)].join(' ')));
}

/**
 * "And the truckers? *They* do not care": the only party of the question without a verb right before; nobody, where it asks after people of whom
 * nothing is known.
 */
function askedAbout(
  { document }: Reading,
  { sentence, token, class: kind }: PronounPlace,
  fitting: readonly Candidate[],
): Entity[] | null {
  const before = document.sentences[sentence.index - 1];
  if (before?.tokens.at(-1)?.text !== '?' || before.tokens.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))) return null;
  if (token.index > 0 || (kind === 'several' && !/^they$/i.test(token.text))) return null;
  const named = fitting.filter((candidate) => candidate.sentence === before);
  const asksForPeople = kind === 'several' && before.tokens.length <= 6 && before.tokens.some(isPluralNoun);
  if (!named.length) return asksForPeople ? [] : null;
  return named.length === 1 ? [...named[0].entities] : null;
}

/** "their fisheries minister": of one, however many it consists of; several have "their ministers". */
const hasOneLeader = (sentence: Sentence, token: Token): boolean => !/s$/i.test(sentence.governor(token)?.xpos ?? '');

/** "his government": only who speaks for a state, or for fighters that govern, has one; none for other nouns. */
function ownersOf(sentence: Sentence, token: Token, fitting: readonly Candidate[]): readonly Candidate[] {
  const noun = isRelation(token.rel, 'nmod:poss') ? sentence.governor(token)?.lemma.toLowerCase() : undefined;
  if (!/^(?:his|her)$/i.test(token.text) || !/^(?:government|cabinet|country|ministry|nation)$/.test(noun ?? ''))
    return [];
  // "Ana Lund, who runs a processors' association, wants her government to walk out"
  const here = fitting.filter(
    (candidate) => candidate.sentence === sentence && isRelation(candidate.token.rel, 'nsubj'),
  );
  if (here.length && here.every(({ entities: [{ party }] }) => party.kind !== 'state')) return [];
  return fitting.filter(({ entities: [{ party }] }) => party.kind === 'state' || party.kind === 'armed-group');
}

/** Of a sort that has a leadership. */
const isOrganised = ({ kind, isPerson }: Entity): boolean => kind !== 'group' && !isPerson;

/** The parties with the highest probability over all their mentions; null if it is likeliest that there are none. */
function mostProbable(
  choices: Comparison['choices'],
  kind: PronounClass,
  weights: Weights,
): { entities: Entity[]; probability: number } | null {
  const probabilities = softmax(choices.map(({ features }) => scoreOf(features, kind, weights)));
  const sums: { entities: readonly Entity[]; probability: number }[] = [];
  choices.forEach(({ entities }, index) => {
    const known = sums.find((one) => sameEntities(one.entities, entities));
    if (known) known.probability += probabilities[index];
    else sums.push({ entities, probability: probabilities[index] });
  });
  const best = sums.reduce((a, b) => (b.probability > a.probability ? b : a));
  return best.entities.length ? { entities: [...best.entities], probability: best.probability } : null;
}

function pronounAt(sentence: Sentence, token: Token): PronounFeatures | null {
  const word = token.text.toLowerCase();
  const features = PRONOUNS.get(word);
  if (!features) return null;
  if (word === 'her' && token.xpos === 'PRP') return { ...features, kind: 'personal' };
  if (word === 'its' && sentence.tokens[token.index + 1]?.upos === 'VERB') return { ...features, kind: 'personal' };
  return features;
}

/** People who are subjects of verbs of saying above a word. */
function speakersAbove(reading: Reading, sentence: Sentence, token: Token): Entity[] {
  return sentence.ancestors(token).flatMap((verb) => {
    const subject = SPEECH_VERBS.has(verb.lemma.toLowerCase()) ? sentence.child(verb, 'nsubj') : undefined;
    const mention = subject && subject !== token ? reading.at(sentence.index, subject.index) : undefined;
    return mention?.entities.filter((entity) => entity.isPerson) ?? [];
  });
}

/** "In its reply, the union said": the subject after a fronted phrase. */
function followingSubject(reading: Reading, sentence: Sentence, token: Token): Candidate[] {
  let below: Token = token;
  for (const above of sentence.ancestors(token)) {
    const subject = sentence.child(above, 'nsubj');
    if (subject && subject.index > token.index && /^(obl|advcl|nmod)/.test(below.rel)) {
      const mention = reading.at(sentence.index, subject.index);
      if (mention?.entities.length && mention.first > token.index)
        return [{ entities: mention.entities, sentence, token: subject, mention }];
    }
    below = above;
  }
  return [];
}
