import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { senderOf } from './colleagues.ts';
import type { Entity } from './entity.ts';
import { isMainSubject } from './grammaticalFunction.ts';
import { isFirstNamed } from './inferredPrincipals.ts';
import type { Mention, Reading } from './reading.ts';
import { roleAt } from './roleReading.ts';
import { speakFor } from './spokenFor.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';

/**
 * Whom people speak for whom the text names without an office: told by whose party they call theirs, by the envoy that the sentence before
 * was about, or by whose acts they announce. Called when the pronouns and descriptions of the sentence have been read.
 */
export function linkUnintroduced(reading: Reading, sentence: Sentence): void {
  linkDelegate(reading, sentence);
  for (const mention of reading.mentions[sentence.index]) {
    const owner = ownerOf(reading, sentence, mention);
    if (owner) speakFor(owner, mention.entities[0], 'inferred');
    linkEpithet(reading, sentence, mention);
    if (!standsAlone(mention)) continue;
    const [person] = mention.entities;
    const principal = envoyBefore(reading, sentence, mention) ?? announcedFor(reading, sentence, mention);
    if (principal) speakFor(person, principal, 'inferred');
  }
}

const standsAlone = ({ entities, form }: Mention): boolean =>
  /^(?:name|pronoun)$/.test(form) && entities.length === 1 && entities[0].isUnintroduced;

/** "Ana Lund objects. *Her* Liberals would back a cap": the person whose party it is. */
function ownerOf(reading: Reading, sentence: Sentence, { entities, first, form }: Mention): Entity | null {
  const [body] = entities;
  const isBody = entities.length === 1 && body.kind === 'organisation' && /^(?:name|acronym)$/.test(form);
  const possessive = sentence.tokens[first - 1];
  if (!isBody || !/^(?:his|her)$/i.test(possessive?.text ?? '')) return null;
  const [owner] = reading.at(sentence.index, first - 1)?.entities ?? [];
  return owner?.isUnintroduced ? owner : null;
}

/** "Piers Lund keeps calm. *Vostok's managing director* has a slide for everything": the office that the next sentence calls somebody by. */
function linkEpithet(reading: Reading, sentence: Sentence, { form, entities, head, first }: Mention): void {
  const [role] = entities;
  const before = reading.document.sentences[sentence.index - 1];
  if (form !== 'role' || first > 0 || entities.length !== 1 || !role.isPerson || !role.principal || role.names.size > 0)
    return;
  if (before?.paragraph !== sentence.paragraph || !isMainSubject(sentence, head)) return;
  const subject = reading.mentions[before.index].find((one) => isMainSubject(before, one.head));
  if (!subject || !standsAlone(subject) || !isFirstNamed(reading, before, subject.entities[0])) return;
  speakFor(subject.entities[0], role.principal, 'inferred');
}

/** "Piers Lund sits down. *The former judge, who handles quotas in Chile's delegation,* …": what the next sentence says of somebody. */
function linkDelegate(reading: Reading, sentence: Sentence): void {
  const root = sentence.tokens.find(({ rel }) => rel === 'root');
  const role = root && sentence.child(root, 'nsubj');
  const clause = role?.upos === 'NOUN' && roleAt(sentence, role) ? sentence.child(role, 'acl:relcl') : undefined;
  const sender =
    clause && sentence.child(role!, 'det')?.text.toLowerCase() === 'the' && senderOf(reading, sentence, clause);
  const before = reading.document.sentences[sentence.index - 1];
  if (!sender) return;
  const [described, other] = reading.at(sentence.index, role!.index)?.entities ?? [];
  if (described?.isPerson && !other && !described.principal) speakFor(described, sender, 'inferred');
  if (before?.paragraph !== sentence.paragraph) return;
  const subject = reading.mentions[before.index].find((one) => isMainSubject(before, one.head));
  if (!subject || !standsAlone(subject) || !isFirstNamed(reading, before, subject.entities[0])) return;
  speakFor(subject.entities[0], sender, 'inferred');
}

/** "The Peruvian negotiator was blunt. There would be no truce, *said Ana Lund*": the one whom the sentence before described. */
function envoyBefore(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const before = reading.document.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph || mention.form !== 'name' || !speaks(sentence, mention)) return null;
  if (!isFirstNamed(reading, sentence, mention.entities[0])) return null;
  const subject = reading.mentions[before.index].find(({ head }) => isMainSubject(before, head));
  const [role] = subject?.entities ?? [];
  return subject?.form === 'role' && role.isPerson && role.names.size === 0 ? role.principal : null;
}

/** "The League will not join, *Ana Lund told* the radio": only its own say what a body will do. */
function announcedFor(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  if (!speaks(sentence, mention)) return null;
  const says = sentence.governor(sentence.tokens[mention.head])!;
  const clause = sentence.children(says, 'ccomp', 'parataxis').find((verb) => isFuture(sentence, verb));
  const subject = clause && sentence.child(clause, 'nsubj');
  const named = subject && reading.at(sentence.index, subject.index);
  const [body] = named?.entities ?? [];
  return named?.entities.length === 1 && named.form === 'name' && body.kind === 'organisation' ? body : null;
}

const isFuture = (sentence: Sentence, verb: Token): boolean =>
  sentence.children(verb, 'aux').some(({ lemma }) => /^(?:will|would|wo|shall)$/.test(lemma));

function speaks(sentence: Sentence, { head }: Mention): boolean {
  const token = sentence.tokens[head];
  return isRelation(token.rel, 'nsubj') && SPEECH_VERBS.has(sentence.governor(token)?.lemma.toLowerCase() ?? '');
}
