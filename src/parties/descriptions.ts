import type { Sentence, Token } from '../language/sentence.ts';
import { describeBody } from './bodyDescriptions.ts';
import type { Discourse } from './discourse.ts';
import { describeGroup } from './groupDescriptions.ts';
import { describePerson } from './personDescriptions.ts';
import type { Phrase } from './phrase.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun, roleAt } from './roleReading.ts';
import { phraseStart, sponsorOf } from './sponsors.ts';
import { GROUP_NOUNS, LEGISLATURES, ORGANISATION_NOUNS, STATE_BODIES } from './vocabulary/groups.ts';

/** The party that a noun phrase describes without naming it, or null: "the union", "Russian officials", "the former premier". */
export function describe(reading: Reading, discourse: Discourse, sentence: Sentence, noun: Token): Mention | null {
  if (!/^(NOUN|PROPN)$/.test(noun.upos) || /^(compound|flat|nmod:desc|goeswith|fixed)/.test(noun.rel)) {
    if (!(noun.upos === 'ADJ' && /^(nsubj|obj|obl)/.test(noun.rel) && GROUP_NOUNS.has(noun.lemma.toLowerCase())))
      return null;
  }
  const lemma = noun.lemma.toLowerCase();
  const first = phraseStart(sentence, noun);
  const front = sentence.tokens.slice(first, noun.index).map((token) => token.text.toLowerCase());
  const phrase: Phrase = {
    reading,
    discourse,
    sentence,
    noun,
    lemma,
    first,
    definite: front.includes('the') || front.includes('this') || front.includes('that') || front.includes('these'),
    plural: isPluralNoun(noun) || /^(people|police|staff)$/.test(lemma),
    sponsor: null,
  };
  const role = phrase.plural ? null : roleAt(sentence, noun);
  if (
    !role &&
    !STATE_BODIES.has(lemma) &&
    !GROUP_NOUNS.has(lemma) &&
    !ORGANISATION_NOUNS.has(lemma) &&
    !LEGISLATURES.has(lemma)
  )
    return null;
  phrase.sponsor = sponsorOf(reading, sentence, noun);
  if (role) return describePerson(phrase, role);
  return phrase.plural ? describeGroup(phrase) : describeBody(phrase);
}
