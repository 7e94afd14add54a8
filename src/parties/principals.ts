import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun, type Role, roleAt } from './roleReading.ts';
import { phraseStart, sponsorOf } from './sponsors.ts';
import { COURTESY_TITLES, FORMER, LEADING_VERBS, SPEAKING_FOR_VERBS } from './vocabulary/roles.ts';

/** Ties the persons named in a sentence to whom they speak for, by what the sentence says of them. */
export function linkPrincipals(reading: Reading, sentence: Sentence): void {
  for (const mention of reading.mentions[sentence.index]) {
    if (mention.form !== 'name' || mention.entities.length !== 1) continue;
    const entity = mention.entities[0];
    if (entity.isPerson) linkPerson(reading, sentence, mention, entity);
  }
}

function linkPerson(reading: Reading, sentence: Sentence, mention: Mention, entity: Entity): void {
  for (const noun of roleNounsOf(sentence, mention)) {
    const role = roleAt(sentence, noun);
    if (!role) continue;
    noteRole(entity, role);
    const start = phraseStart(sentence, noun);
    if (noun.index < mention.first && noun.index >= mention.first - 2)
      widen(reading, mention, Math.min(start, noun.index));
    if (entity.principalStated) continue;
    const sponsor = sponsorOf(reading, sentence, noun);
    if (sponsor && sponsor.entity !== entity) speakFor(entity, sponsor.entity, true);
    else if (!isFormer(sentence, noun, start)) speakByRole(reading, sentence, mention, entity, role);
  }
  widenCourtesy(reading, sentence, mention, entity);
  if (entity.principalStated) return;
  const sponsor = adjacentSponsor(reading, sentence, mention) ?? relativeSponsor(reading, sentence, mention);
  if (sponsor && sponsor !== entity) speakFor(entity, sponsor, true);
}

export function noteRole(entity: Entity, role: Role): void {
  entity.nouns.add(role.noun);
  if (/woman$|^(queen|princess|baroness)$/.test(role.noun)) entity.gender ??= 'f';
  if (/[a-z]man$|^(king|prince)$/.test(role.noun) && role.noun !== 'woman') entity.gender ??= 'm';
}

function speakFor(entity: Entity, principal: Entity, stated: boolean): void {
  let target = principal;
  if (target.isPerson) target = target.principal ?? target;
  if (target === entity || target.party === entity) return;
  entity.principal = target;
  entity.principalStated = stated;
}

/** Role nouns that the sentence puts beside a name: title in front, apposition on either side, predicate. */
function roleNounsOf(sentence: Sentence, mention: Mention): Token[] {
  const { tokens } = sentence;
  const found: Token[] = [];
  const consider = (token: Token | undefined): void => {
    if (
      token &&
      !found.includes(token) &&
      (token.index < mention.first || token.index > mention.last) &&
      !isPluralNoun(token) &&
      roleAt(sentence, token)
    )
      found.push(token);
  };
  consider(tokens[mention.first - 1]);
  const head = tokens[mention.head];
  const governor = sentence.governor(head);
  if (governor && (head.rel === 'appos' || head.rel.startsWith('flat'))) consider(governor);
  if (tokens[mention.first - 1]?.text === ',') consider(tokens[mention.first - 2]);
  for (const child of sentence.children(head, 'appos', 'nmod:desc', 'compound')) consider(child);
  if (governor && head.rel === 'nsubj' && sentence.child(governor, 'cop') && governor.upos === 'NOUN')
    consider(governor);
  if (tokens[mention.last + 1]?.text === ',' || tokens[mention.last + 1]?.text === '(')
    for (let index = mention.last + 2; index < tokens.length && index < mention.last + 12; index++) {
      const token = tokens[index];
      if (/^(,|;|\(|\)|who|which|and)$/.test(token.text) || token.upos === 'VERB' || token.upos === 'AUX') break;
      if (roleAt(sentence, token) && !sentence.children(token, 'flat').length && tokens[index + 1]?.text !== '-') {
        if (!roleAt(sentence, tokens[index + 1] ?? token) || tokens[index + 1] === undefined) consider(token);
        else continue;
        break;
      }
    }
  return found;
}

function isFormer(sentence: Sentence, noun: Token, start: number): boolean {
  for (let index = Math.max(0, start - 1); index < noun.index; index++)
    if (FORMER.has(sentence.tokens[index].text.toLowerCase())) return true;
  return false;
}

/** A role without "of X": a minister is the main state's, a chief executive the last named organisation's. */
function speakByRole(reading: Reading, sentence: Sentence, mention: Mention, entity: Entity, role: Role): void {
  if (entity.principal) return;
  if (role.kind === 'office' && !(role.noun === 'president' && reading.author && !reading.author.isPerson)) {
    if (reading.mainState) speakFor(entity, reading.mainState, false);
    return;
  }
  if (role.kind === 'executive' || role.kind === 'representative' || role.kind === 'office') {
    const organisation =
      reading.author && !reading.author.isPerson
        ? reading.author
        : nearestOrganisation(reading, sentence, mention.first);
    if (organisation) speakFor(entity, organisation, false);
  }
}

const mentionCount = (entity: Entity): number => [...entity.names.values()].reduce((sum, count) => sum + count, 0);

function nearestOrganisation(reading: Reading, sentence: Sentence, before: number): Entity | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 3); index--) {
    const named = reading.mentions[index].filter(
      (mention) =>
        (index < sentence.index || mention.last < before) &&
        mention.entities.length === 1 &&
        !mention.entities[0].isPerson &&
        mention.certainty > 0.6 &&
        mention.entities[0].kind !== 'state' &&
        mentionCount(mention.entities[0]) > 1,
    );
    const best = named.find((mention) => mention.entities[0].kind === 'organisation') ?? named[0];
    if (best) return best.entities[0];
  }
  return null;
}

/** "GM's Mary Barra", "Mary Barra of GM", "Georges Ray (MR)". */
function adjacentSponsor(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const { tokens } = sentence;
  if (/^['’]s?$/.test(tokens[mention.first - 1]?.text ?? '')) {
    const owner = reading.at(sentence.index, mention.first - 2);
    if (owner?.entities.length && !owner.entities[0].isPerson) return owner.entities[0];
  }
  const next = tokens[mention.last + 1];
  if (!next) return null;
  const bracket = next.text === '(';
  if (
    !bracket &&
    !/^(of|from|for)$/.test(next.text) &&
    !(next.text === ',' && /^(of|for|from)$/.test(tokens[mention.last + 2]?.text ?? ''))
  )
    return null;
  for (let index = mention.last + 2; index < Math.min(tokens.length, mention.last + 8); index++) {
    const other = reading.at(sentence.index, index);
    if (other && other !== mention && other.first <= index) {
      const entity = other.entities[0];
      if (!entity || entity.isPerson || entity === mention.entities[0]) return null;
      if (!bracket && other.form === 'metonym') return null;
      return entity;
    }
    if (/^(VERB|AUX|SCONJ|PUNCT)$/.test(tokens[index].upos)) return null;
  }
  return null;
}

/** "Ana Ruiz, who leads the fishers' federation", "who spoke for Chile". */
function relativeSponsor(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const clause = sentence.child(sentence.tokens[mention.head], 'acl:relcl');
  if (!clause) return null;
  const verb = clause.lemma.toLowerCase();
  const target = LEADING_VERBS.has(verb)
    ? (sentence.child(clause, 'obj') ?? sentence.child(clause, 'obl'))
    : SPEAKING_FOR_VERBS.has(verb)
      ? sentence
          .children(clause, 'obl')
          .find((token) => /^(for|behalf)$/i.test(sentence.child(token, 'case')?.text ?? ''))
      : undefined;
  const other = target && reading.at(sentence.index, target.index);
  const entity = other?.entities[0];
  return entity && !entity.isPerson ? entity : null;
}

function widen(reading: Reading, mention: Mention, first: number): void {
  let start = first;
  // a possessor or named sponsor in front keeps its own words; the title's mention starts after it
  for (let index = mention.first - 1; index >= first; index--) {
    const owner = reading.at(mention.sentence, index);
    if (owner && owner !== mention) {
      start = owner.last + 1;
      break;
    }
  }
  if (start < mention.first) reading.stretch(mention, start, mention.last);
}

function widenCourtesy(reading: Reading, sentence: Sentence, mention: Mention, entity: Entity): void {
  const before = sentence.tokens[mention.first - 1];
  if (!before) return;
  const gender = COURTESY_TITLES.get(before.text.toLowerCase().replace(/\.$/, ''));
  if (gender === undefined) return;
  entity.gender ??= gender;
  reading.stretch(mention, mention.first - 1, mention.last);
}
