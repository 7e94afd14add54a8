import { isRelation } from '../language/sentence.ts';
import type { PronounPlace } from './pronounFeatures.ts';
import type { Mention, Reading } from './reading.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';
import { mentionOfWord } from './wordMention.ts';

/** Less than a pronoun whose antecedent stands before it. */
const CERTAINTY = 0.6;

/**
 * "It will not sign, Oslo said", "she would not, said Lund, raise it": with nobody named before that a subject can stand for, it stands for
 * the speaker behind, "it" for the party of whoever speaks.
 */
export function speakerBehind(reading: Reading, { sentence, token, features }: PronounPlace): Mention | null {
  if (!isRelation(token.rel, 'nsubj') || features.kind !== 'personal') return null;
  const clause = sentence.governor(token);
  // "it is for Spain to act", "it takes courage": a filler more often than not
  if (!clause || (/^it$/i.test(token.text) && !sentence.children(clause, 'aux').some(({ xpos }) => xpos === 'MD')))
    return null;
  // "A truce it would accept, Oslo said": the tree hangs the clause on the object in front of it
  const said = isRelation(clause.rel, 'acl:relcl') ? sentence.governor(clause)! : clause;
  const above = isRelation(said.rel, 'ccomp') ? sentence.governor(said) : undefined;
  for (const verb of [...(above ? [above] : []), ...sentence.children(clause, 'parataxis')]) {
    const speaker = SPEECH_VERBS.has(verb.lemma.toLowerCase()) ? sentence.child(verb, 'nsubj') : undefined;
    const mention = speaker && speaker.index > token.index ? reading.at(sentence.index, speaker.index) : undefined;
    if (mention?.entities.length !== 1 || !/^(?:name|acronym|metonym|role|description)$/.test(mention.form)) continue;
    const [entity] = mention.entities;
    const meant = /^(?:he|she)$/i.test(token.text) ? (entity.isPerson ? entity : null) : entity.party;
    if (!meant || (/^it$/i.test(token.text) && meant.isPerson)) continue;
    return mentionOfWord(sentence, token, 'pronoun', [meant], CERTAINTY);
  }
  return null;
}
