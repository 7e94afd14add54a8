import type { Sentence, Token } from '../language/sentence.ts';
import { IRREGULARS } from './armedBodies.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { foldName } from './spelling.ts';
import { ARMED_PLURALS } from './vocabulary/groups.ts';
import { EMPLOYERS, REPRESENTING_VERBS, TRADES } from './vocabulary/members.ts';
import { SPEAKING_FOR_VERBS } from './vocabulary/roles.ts';

const MEMBER_NOUNS: ReadonlySet<string> = new Set([...TRADES.flat(), ...EMPLOYERS]);

/** "Alliance of Producers" speaks for producers, "Bjorn Studios" for itself. */
const ASSOCIATION = /\b(association|alliance|federation|confederation|council|league|chamber|union|conference)\b/;

/** "Confederation of Industry", "Chamber of Commerce": associations of employers that do not say so. */
const EMPLOYERS_NAMES = /\b(industry|industries|business|commerce|enterprises|trade and industry)\b/;

/**
 * Learns whom the document's organisations speak for: from their names ("Train Drivers' Union"), from what is said of them
 * ("which bargains for the studios"), from their descriptions ("the actors' union SAG").
 */
export function learnMembers(reading: Reading): void {
  for (const entity of reading.store.entities) if (!entity.isPerson && entity.kind !== 'state') learnFromNames(entity);
  for (const sentence of reading.document.sentences)
    for (const mention of reading.mentions[sentence.index]) {
      const [entity] = mention.entities;
      if (mention.entities.length !== 1 || entity.isPerson || !/^(name|acronym)$/.test(mention.form)) continue;
      if (entity.kind === 'state') continue;
      learnFromClause(sentence, mention, entity);
      learnFromDescription(sentence, mention, entity);
    }
}

function learnFromNames(entity: Entity): void {
  if (entity.kind === 'armed-group')
    for (const noun of ARMED_PLURALS)
      if (entity.party.kind !== 'state' || !IRREGULARS.has(noun)) entity.members.add(noun);
  if (EMPLOYERS_NAMES.test(foldName(entity.name)) && ASSOCIATION.test(foldName(entity.name)))
    entity.members.add('employer');
  const names = [entity.name, ...entity.names.keys(), ...(entity.registered?.aliases ?? [])];
  for (const name of names)
    for (const word of foldName(name).split(/[^\p{L}]+/u)) {
      const singular = singularOf(word);
      if (singular && MEMBER_NOUNS.has(singular) && (!EMPLOYERS.has(singular) || ASSOCIATION.test(foldName(name))))
        entity.members.add(singular);
    }
}

/** Singular of a plural noun in lower case; null if it is none. */
function singularOf(word: string): string | null {
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  if (!/s$/.test(word) || /ss$/.test(word)) return null;
  return /ies$/.test(word) ? word.replace(/ies$/, 'y') : word.slice(0, -1);
}

/** "X, which speaks for foreign-owned carriers and terminal operators", "X, representing the employers". */
function learnFromClause(sentence: Sentence, mention: Mention, entity: Entity): void {
  const head = sentence.tokens[mention.head];
  for (const clause of sentence.children(head, 'acl:relcl', 'acl')) {
    const verb = clause.lemma.toLowerCase();
    const objects = REPRESENTING_VERBS.has(verb)
      ? sentence.children(clause, 'obj')
      : SPEAKING_FOR_VERBS.has(verb)
        ? sentence.children(clause, 'obl').filter((token) => /^for$/i.test(sentence.child(token, 'case')?.text ?? ''))
        : [];
    for (const object of objects)
      for (const token of [object, ...sentence.children(object, 'conj')]) addMember(entity, token);
  }
}

/** "the actors' union SAG", "SAG, the performers' union", "the rebel group Red Dawn". */
function learnFromDescription(sentence: Sentence, mention: Mention, entity: Entity): void {
  const head = sentence.tokens[mention.head];
  const governor = sentence.governor(head);
  const nouns = [
    ...sentence.children(head, 'appos', 'nmod:desc', 'compound'),
    ...(governor && /^(appos|nmod:desc|flat)/.test(head.rel) ? [governor] : []),
  ].filter((token) => token.upos === 'NOUN');
  for (const noun of nouns)
    for (const owner of sentence.children(noun, 'nmod:poss', 'compound')) addMember(entity, owner);
  for (let index = mention.first - 1; index >= Math.max(0, mention.first - 3); index--) {
    const token = sentence.tokens[index];
    if (!/^(NOUN|ADJ)$/.test(token.upos)) break;
    if (ARMED_PLURALS.has(token.lemma.toLowerCase())) entity.members.add(token.lemma.toLowerCase());
  }
}

function addMember(entity: Entity, token: Token): void {
  const lemma = token.lemma.toLowerCase();
  if ((isPluralNoun(token) || ARMED_PLURALS.has(lemma)) && (MEMBER_NOUNS.has(lemma) || ARMED_PLURALS.has(lemma)))
    entity.members.add(lemma);
}

/** The political party, or other group, of a person that the registry knows; null if it knows none. */
export function registeredGroupOf(reading: Reading, person: Entity): Entity | null {
  for (const id of person.registered?.memberOf ?? []) {
    const group = reading.registry.byId.get(id);
    if (group) return reading.store.registered(group);
  }
  return null;
}
