import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './discourse.ts';
import { place } from './grammaticalFunction.ts';
import type { PronounPlace } from './pronounFeatures.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';

/** Can the pronoun stand for these at all: number, gender, not the one who says it, and no co-argument of the same verb (Principle B of binding). */
export function canStandFor(pronoun: PronounPlace, candidate: Candidate): boolean {
  const { sentence, token, features } = pronoun;
  const [entity, second] = candidate.entities;
  if (!entity || isLabel(candidate.sentence)) return false;
  if (pronoun.class === 'several') {
    if (!second && entity.isPerson) return false;
    // "they want it, and we will not": whoever says "we" does not call the same side "they"
    if (!second && pronoun.speaker?.party === entity && saysWe(sentence)) return false;
  } else {
    if (second || entity.isPerson !== (pronoun.class === 'person')) return false;
    if (pronoun.class === 'person' && entity.gender && entity.gender !== features.gender) return false;
    if (pronoun.class === 'person' && entity === pronoun.speaker) return false;
  }
  if (candidate.sentence !== sentence) return true;
  if (candidate.mention.first <= token.index && candidate.mention.last >= token.index) return false;
  const governor = sentence.governor(token);
  if (sentence.governor(candidate.token) === token) return false;
  if (features.kind === 'reflexive') return true;
  const { predicate, function: role } = place(sentence, candidate.token);
  if (isReporter(pronoun, predicate) && role === 'subject' && candidate.token.index < token.index) return false;
  const coargument =
    features.kind === 'personal' &&
    role !== 'fronted' &&
    predicate !== null &&
    predicate === governor &&
    !isRelation(token.rel, 'obl') &&
    candidate.mention.form !== 'pronoun';
  return !coargument;
}

/** "The chancellor, *he* added, was after more": who is named before the predicate is another; in "Lund will go, *he* says," it may be the same. */
function isReporter({ sentence, token }: PronounPlace, reported: Token | null): boolean {
  const verb = isRelation(token.rel, 'nsubj') ? sentence.governor(token) : undefined;
  if (
    !verb ||
    !reported ||
    reported.index < token.index ||
    verb.rel !== 'parataxis' ||
    sentence.governor(verb) !== reported
  )
    return false;
  return SPEECH_VERBS.has(verb.lemma.toLowerCase()) && sentence.tokens[token.index - 1]?.text === ',';
}

/** "Vance:", parted from what she says: nobody speaks of himself as "he". */
const isLabel = ({ tokens }: Sentence): boolean => tokens.length <= 4 && tokens.at(-1)?.text === ':';

const saysWe = ({ tokens }: Sentence): boolean => tokens.some(({ text }) => /^(?:we|us|our)$/i.test(text));

/** "*Like Egypt*, it wants a deal", "*with Lund* he wants nothing to do": who stands in a phrase before the subject is somebody else. */
export function isSetBeside({ sentence, token }: PronounPlace, candidate: Candidate): boolean {
  if (candidate.sentence !== sentence || candidate.token.index > token.index || !isRelation(token.rel, 'nsubj'))
    return false;
  const marker = sentence.children(candidate.token, 'case', 'mark').find(({ index }) => index < candidate.token.index);
  if (!marker || !/^(?:like|unlike|with|against)$/i.test(marker.text)) return false;
  return !sentence.tokens.slice(candidate.token.index, token.index).some(({ upos }) => upos === 'VERB');
}
