import { isRelation } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { isFirstNamed } from './inferredPrincipals.ts';
import type { Phrase } from './phrase.ts';
import { noteRole } from './principals.ts';
import type { Role } from './roleReading.ts';
import { state } from './spokenFor.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';

/**
 * "'Not a day more,' Ana Lund said. *The brewers’ leader* wants …": who is quoted, or first comes in, by name only, and is told of right after. Of whom the text says
 * elsewhere who it is, that is somebody else.
 */
export function justIntroduced(
  { reading, sentence, noun, first, definite, sponsor }: Phrase,
  role: Role,
): Entity | null {
  const before = reading.document.sentences[sentence.index - 1];
  const opens = first === 0 || (first === 1 && sentence.tokens[0].upos === 'DET');
  if (before?.paragraph !== sentence.paragraph || !opens || !isRelation(noun.rel, 'nsubj')) return null;
  if (!definite || sponsor?.entity.isPerson || !sponsor?.entity.party) return null;
  const speakers = reading.mentions[before.index].filter(({ head, form, entities: [entity] }) => {
    const token = before.tokens[head];
    const verb = isRelation(token.rel, 'nsubj') ? before.governor(token) : undefined;
    if (form !== 'name' || !entity?.isPerson || !verb) return false;
    return SPEECH_VERBS.has(verb.lemma.toLowerCase()) || (verb.rel === 'root' && isFirstNamed(reading, before, entity));
  });
  const [person] = speakers[0]?.entities ?? [];
  if (speakers.length !== 1 || !person?.isUnintroduced) return null;
  noteRole(person, role);
  state(person, sponsor.entity);
  return person;
}
