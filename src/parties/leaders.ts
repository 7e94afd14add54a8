import type { Sentence } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { state } from './spokenFor.ts';
import { servedBy } from './sponsorsBeside.ts';
import { ROLE_OF_VERB } from './vocabulary/roles.ts';

/** "Ana Lund's Civic List", "Ana Lund, whose Civic List …", "the Farmers' Party of Jon Ek": the person leads or speaks for the party named with it. */
export function linkOwner(reading: Reading, sentence: Sentence, mention: Mention): void {
  const [organisation] = mention.entities;
  if (organisation.kind !== 'organisation') return;
  const { tokens } = sentence;
  const leader = leaderOfMembers(reading, sentence, mention);
  if (leader) state(leader, organisation);
  const possessive = /^['’]s?$/.test(tokens[mention.first - 1]?.text ?? '');
  const bracketed = tokens[mention.last + 1]?.text === ')' && tokens[mention.first - 1]?.text === '(';
  const end = mention.last + (bracketed ? 1 : 0);
  const led = tokens[end + 1]?.text === 'of';
  const relative = tokens[mention.first - 1]?.lemma.toLowerCase() === 'whose';
  const comma = relative && tokens[mention.first - 2]?.text === ',';
  const before = possessive || relative ? mention.first - (comma ? 3 : 2) : null;
  const place = before ?? (led ? end + 2 : null);
  const owner = place === null ? undefined : reading.at(sentence.index, place);
  const person = owner?.form === 'name' && owner.entities.length === 1 ? owner.entities[0] : null;
  if (person?.isPerson && !person.registered) state(person, organisation);
}

/** "*His* members in United Trades", "her colleagues at the guild": who has members or colleagues there is one of them. */
function leaderOfMembers(reading: Reading, { index, tokens }: Sentence, mention: Mention): Entity | null {
  const at = mention.first - (tokens[mention.first - 1]?.text === 'the' ? 2 : 1);
  const [owner, noun, preposition] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!owner || !/^(?:in|at|of)$/.test(preposition?.text ?? '') || !/^(?:member|colleague)$/.test(noun.lemma))
    return null;
  const person = /^(?:his|her|their)$/i.test(owner.text) ? reading.at(index, owner.index)?.entities : undefined;
  return person?.length === 1 && person[0].isPerson && !person[0].registered ? person[0] : null;
}

/** "The Conservatives, led by Ana Lund,", "Ana Lund leads the Civic List": the person after or before a verb of leading. */
export function linkLeader(reading: Reading, sentence: Sentence, mention: Mention): void {
  const [entity] = mention.entities;
  const head = sentence.tokens[mention.head];
  if (entity.isPerson) {
    const verb = head.rel === 'nsubj' ? sentence.governor(head) : null;
    const served = verb?.lemma === 'speak' ? servedBy(sentence, verb) : undefined;
    const whole = served && reading.at(sentence.index, served.index);
    if (whole?.entities.length === 1 && !whole.entities[0].isPerson) state(entity, whole.entities[0]);
    if (!verb || !COMMANDING_VERBS.has(verb.lemma.toLowerCase())) return;
    const object = sentence.child(verb, 'obj');
    const led = object && reading.at(sentence.index, object.index);
    if (led?.entities.length === 1 && canBeLed(led.entities[0])) state(entity, led.entities[0]);
    const role = ROLE_OF_VERB.get(verb.lemma.toLowerCase());
    if (role) entity.nouns.add(role);
    return;
  }
  if (!canBeLed(entity)) return;
  for (const clause of sentence.children(head, 'acl', 'acl:relcl')) {
    if (!COMMANDING_VERBS.has(clause.lemma.toLowerCase()) && !/^(?:represent|front)$/.test(clause.lemma)) continue;
    for (const agent of sentence.children(clause, 'obl', 'obl:agent')) {
      if (!/^by$/i.test(sentence.child(agent, 'case')?.text ?? '')) continue;
      // "represented by the retired vet | Ana Lund"
      const named = sentence.child(agent, 'appos', 'flat') ?? agent;
      const leader = (reading.at(sentence.index, agent.index) ?? reading.at(sentence.index, named.index))?.entities[0];
      if (leader?.isPerson) state(leader, entity);
    }
  }
}

const canBeLed = (entity: Entity): boolean => entity.kind === 'organisation' || entity.kind === 'armed-group';

/** Verbs whose subject speaks for the object whatever the sentence is about. */
const COMMANDING_VERBS: ReadonlySet<string> = new Set(['lead', 'head', 'chair', 'run', 'command']);
