import type { Sentence, Token } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import type { Candidate, Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { PRONOUNS, type PronounFeatures } from './vocabulary/pronouns.ts';
import { AGENT_VERBS, SPEECH_VERBS } from './vocabulary/speech.ts';

const DECAY = [1, 0.72, 0.48, 0.34, 0.25, 0.2];

interface Scored {
  candidate: Candidate;
  score: number;
}

/**
 * Resolves a third-person pronoun by salience: grammatical function, recency, paragraph, how often the party is named, with
 * agreement in number and gender and without co-arguments of the same verb (after Lappin and Leass 1994, simplified).
 *
 * @param quoted whether the pronoun stands inside quotation marks: then it is not the one who speaks
 */
export function resolvePronoun(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  token: Token,
  quoted: (sentence: Sentence, token: Token) => boolean,
): Mention | null {
  const features = featuresOf(sentence, token);
  if (!features || features.kind === 'first' || features.kind === 'first-plural' || features.kind === 'pair')
    return null;
  if (features.gender === 'n' && isExpletive(sentence, token)) return null;
  const scored: Scored[] = [];
  for (const candidate of [...discourse.before(sentence), ...followingSubject(reading, sentence, token)]) {
    const agreement = agrees(candidate.entities, features);
    if (!agreement) continue;
    const score = scoreOf(sentence, token, features, candidate, quoted) * agreement;
    if (score > 0) scored.push({ candidate, score });
  }
  if (!scored.length) return null;
  const best = scored.reduce((a, b) => (b.score >= a.score ? b : a));
  const rival = scored
    .filter(({ candidate }) => !sameParties(candidate.entities, best.candidate.entities))
    .reduce((highest, { score }) => Math.max(highest, score), 0);
  const base = features.gender === 'n' ? weightOfIt(sentence, token) : features.number === 'plural' ? 0.75 : 0.9;
  return {
    sentence: sentence.index,
    first: token.index,
    last: token.index,
    head: token.index,
    form: features.kind === 'possessive' ? 'possessive' : 'pronoun',
    entities: best.candidate.entities,
    antecedent: nameAll(best.candidate.entities),
    certainty: Math.round(base * (0.6 + 0.4 * Math.min(1, (best.score - rival) / best.score)) * 100) / 100,
  };
}

export function nameAll(entities: readonly Entity[]): string {
  return entities.map((entity) => entity.name).join(' and ');
}

function featuresOf(sentence: Sentence, token: Token): PronounFeatures | null {
  const word = token.text.toLowerCase();
  const features = PRONOUNS.get(word);
  if (!features) return null;
  if (word === 'her' && token.xpos === 'PRP') return { ...features, kind: 'personal' };
  if (word === 'its' && sentence.tokens[token.index + 1]?.upos === 'VERB') return { ...features, kind: 'personal' };
  return features;
}

/** "it is clear that …", "it takes time to …". */
function isExpletive(sentence: Sentence, token: Token): boolean {
  if (token.text.toLowerCase() !== 'it') return false;
  if (token.rel === 'expl') return true;
  const governor = sentence.governor(token);
  if (!governor || !isRelation(token.rel, 'nsubj')) return false;
  if (sentence.child(governor, 'csubj')) return true;
  const copular = sentence.child(governor, 'cop') !== undefined;
  if (
    copular &&
    governor.upos === 'ADJ' &&
    sentence.child(governor, 'ccomp') &&
    !/^(ready|willing|prepared|able|keen|eager|open|happy|sure|certain|confident)$/.test(governor.lemma)
  )
    return true;
  if (
    copular &&
    governor.upos === 'NOUN' &&
    !sentence.child(governor, 'nmod:poss') &&
    sentence.child(governor, 'acl:relcl', 'ccomp')
  )
    return true;
  return (
    /^(seem|appear|happen|rain|turn|take)$/.test(governor.lemma) &&
    sentence.child(governor, 'ccomp', 'xcomp') !== undefined &&
    !sentence.child(governor, 'obj')
  );
}

/** How likely an "it" here is a party at all: before a verb of will it is, elsewhere it may be the proposal. */
function weightOfIt(sentence: Sentence, token: Token): number {
  if (/^its(elf)?$/i.test(token.text)) return 0.65;
  const governor = sentence.governor(token);
  if (governor && isRelation(token.rel, 'nsubj') && token.rel !== 'nsubj:pass') {
    if (AGENT_VERBS.has(governor.lemma.toLowerCase())) return 0.85;
    if (
      /^(ready|willing|prepared|keen|eager|open|reluctant|unwilling|opposed|committed|determined)$/.test(governor.lemma)
    )
      return 0.85;
    return 0.5;
  }
  return 0.3;
}

/** 0 if the pronoun cannot stand for these, else a factor. */
function agrees(entities: readonly Entity[], features: PronounFeatures): number {
  if (features.number === 'plural') {
    if (entities.length > 1) return 1;
    const [entity] = entities;
    if (!entity) return 0;
    if (entity.isPerson) return 0;
    if (entity.plural || entity.kind === 'group') return 1;
    if (entity.kind === 'armed-group') return 0.9;
    return entity.kind === 'state' ? 0.45 : 0.6;
  }
  if (entities.length !== 1) return 0;
  const [entity] = entities;
  if (features.gender === 'n') return entity.isPerson ? 0 : entity.plural ? 0.25 : 1;
  if (!entity.isPerson) return 0;
  if (entity.gender && entity.gender !== features.gender) return 0;
  return entity.gender ? 1 : 0.85;
}

function scoreOf(
  sentence: Sentence,
  token: Token,
  features: PronounFeatures,
  candidate: Candidate,
  quoted: (sentence: Sentence, token: Token) => boolean,
): number {
  const distance = sentence.index - candidate.sentence.index;
  let score = candidate.rank * (DECAY[distance] ?? 0);
  if (candidate.sentence.paragraph !== sentence.paragraph) score *= 0.85;
  if (candidate.mention.certainty < 0.5) score *= 0.7;
  const subject = isRelation(token.rel, 'nsubj');
  if (subject && isRelation(candidate.token.rel, 'nsubj')) score += 0.4;
  score += Math.min(10, candidate.entities[0]?.mentions ?? 0) * 0.06;
  if (distance > 0) return score;
  const governor = sentence.governor(token);
  const candidateGovernor = sentence.governor(candidate.token);
  if (
    features.kind === 'personal' &&
    governor &&
    governor === candidateGovernor &&
    candidate.token.rel !== 'conj' &&
    !token.rel.startsWith('obl')
  )
    return 0;
  if (features.kind === 'reflexive')
    return governor === candidateGovernor && isRelation(candidate.token.rel, 'nsubj') ? score + 5 : score * 0.3;
  if (candidateGovernor === token) return 0;
  // "its" inside the candidate's own phrase ("the union and its members" is fine, "its president, X" is not)
  if (candidate.mention.first <= token.index && candidate.mention.last >= token.index) return 0;
  const above = sentence.ancestors(token);
  if (candidateGovernor && isRelation(candidate.token.rel, 'nsubj') && above.includes(candidateGovernor)) {
    if (
      quoted(sentence, token) &&
      !quoted(sentence, candidate.token) &&
      SPEECH_VERBS.has(candidateGovernor.lemma.toLowerCase())
    )
      return 0;
    score += 2;
    if (SPEECH_VERBS.has(candidateGovernor.lemma.toLowerCase())) score += 0.8;
  }
  return score;
}

/** "In its reply, the union said": the subject after a fronted phrase. */
function followingSubject(reading: Reading, sentence: Sentence, token: Token): Candidate[] {
  let below: Token = token;
  for (const above of sentence.ancestors(token)) {
    const subject = sentence.child(above, 'nsubj');
    if (subject && subject.index > token.index && /^(obl|advcl|nmod)/.test(below.rel)) {
      const mention = reading.at(sentence.index, subject.index);
      if (mention?.entities.length && mention.first > token.index)
        return [{ entities: mention.entities, sentence, token: subject, mention, rank: 3.2 }];
    }
    below = above;
  }
  return [];
}

function sameParties(a: readonly Entity[], b: readonly Entity[]): boolean {
  return a.length === b.length && a.every((entity, index) => entity.party === b[index].party);
}

/** "the union, which …", "Chile, who …": the noun that the clause hangs on. */
export function resolveRelative(reading: Reading, sentence: Sentence, token: Token): Mention | null {
  if (!/^(who|whom|which|that|whose)$/i.test(token.text) || !/^(PRON|DET)$/.test(token.upos)) return null;
  const clause = [token, ...sentence.ancestors(token)].find((at) => isRelation(at.rel, 'acl:relcl'));
  const antecedent = clause && sentence.governor(clause);
  if (!antecedent || antecedent.index >= token.index) return null;
  const mention = reading.at(sentence.index, antecedent.index);
  if (!mention?.entities.length) return null;
  return {
    sentence: sentence.index,
    first: token.index,
    last: token.index,
    head: token.index,
    form: /^whose$/i.test(token.text) ? 'possessive' : 'pronoun',
    entities: mention.entities,
    antecedent: nameAll(mention.entities),
    certainty: Math.min(0.9, mention.certainty),
  };
}
