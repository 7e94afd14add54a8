import type { Sentence, Token } from '../language/sentence.ts';
import { bodyOfFellows, bodyOfPersonBefore, isOfTheSame, isParted, senderOf } from './colleagues.ts';
import type { Entity } from './entity.ts';
import { organisationClass } from './organisationTypes.ts';
import type { Mention, Reading } from './reading.ts';
import { isCapitalised } from './spelling.ts';
import { unknownOwner } from './unknownPlaces.ts';
import { LOCAL_ACTORS, ORGANISATION_NOUNS } from './vocabulary/groups.ts';
import { LEADING_VERBS, ROLE_CLASS, ROLE_OF_VERB, SPEAKING_FOR_VERBS } from './vocabulary/roles.ts';
import { US_STATES } from './vocabulary/seats.ts';

/** Whom the words around a person's name say it speaks for, beside any role noun; null if they do not. */
export function sponsorBeside(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  return (
    adjacentSponsor(reading, sentence, mention) ??
    participleSponsor(reading, sentence, mention) ??
    relativeSponsor(reading, sentence, mention) ??
    bodyOfFellows(reading, sentence, mention) ??
    leadershipSponsor(reading, sentence, mention)
  );
}

/** "GM's Mary Barra", "Mary Barra of GM", "Georges Ray (MR)". */
function adjacentSponsor(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const { tokens } = sentence;
  const first = mention.nameFirst ?? mention.first;
  if (/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) {
    const owner = reading.at(sentence.index, first - 2);
    if (owner?.entities.length && !owner.entities[0].isPerson) return owner.entities[0];
    const place = owner ? null : unknownOwner(reading, sentence, first - 2);
    if (place) return place;
  }
  const titled = Math.min(mention.first, first);
  const bearer = nameBeforeBracket(reading, sentence, titled);
  if (bearer) return bearer;
  if (tokens[titled - 1]?.text === ',') {
    // "The Dane, Ana Lund, …"
    const national = reading.at(sentence.index, titled - 2);
    const isNational = national?.form === 'demonym' && !/S$/.test(tokens[national.head].xpos);
    if (isNational && /^[,.]$/.test(tokens[mention.last + 1]?.text ?? '') && !national.entities[0].isPerson)
      return national.entities[0];
    // "Over at Vostok, Ana Lund said", "For the union, Jon Ek replied"
    const place = reading.at(sentence.index, titled - 2);
    const [entity] = place?.entities ?? [];
    const led =
      place &&
      /^(at|for|from)$/i.test(
        tokens[place.first - (/^the$/i.test(tokens[place.first - 1]?.text ?? '') ? 2 : 1)]?.text ?? '',
      );
    const speaksFor = place && /^for$/i.test(tokens[place.first - 1]?.text ?? '');
    const sends = entity && (entity.kind === 'organisation' || (speaksFor && !entity.isPerson));
    if (led && opensClause(sentence, place.first) && place.last === titled - 2 && sends) return entity;
  }
  const opening = openingSponsor(reading, sentence, titled);
  if (opening) return opening;
  let at = mention.last + 1;
  const bracket = tokens[at]?.text === '(';
  if (bracket) {
    const body = bracketedBody(reading, sentence, at + 1);
    if (body) return body;
  }
  if (tokens[at]?.text === ',') at += 1;
  if (/^on$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'behalf') at += 2;
  if (!bracket && !/^(of|from|for)$/.test(tokens[at]?.text ?? '')) return null;
  if (isOfTheSame(sentence, at)) return bodyOfPersonBefore(reading, sentence, mention);
  if (tokens[at].text === 'from' && isParted(sentence, mention)) return null;
  let found: Entity | null = null;
  for (let index = at + 1; index < Math.min(tokens.length, at + 8); index++) {
    const other = reading.at(sentence.index, index);
    if (other && other !== mention && other.first <= index) {
      const [entity] = other.entities;
      if (!entity || entity.isPerson || entity === mention.entities[0]) return found;
      // "Senator Ana Ruiz of Ohio" has her seat there and speaks for her party, if for anybody
      if (!bracket && sitsInParliament(mention.entities[0]) && !canHaveMembersOfParliament(entity)) return found;
      // so has "Ana Ruiz of Ohio"
      if (!bracket && US_STATES.has(reading.words(sentence, other.first, other.last))) return found;
      const owned = ownedBody(reading, sentence, other);
      if (owned) return owned;
      if (!bracket && (other.form === 'metonym' || entity.kind === 'state'))
        return found ?? (other.form === 'metonym' ? null : entity);
      if (!(found && (other.form === 'collective' || other.form === 'description'))) found = entity;
      index = Math.max(index, other.last);
      if (tokens[index + 1]?.text === '(') continue;
    }
    if (/^(VERB|AUX|SCONJ|CCONJ)$/.test(tokens[index].upos) || /^[,;:)]$/.test(tokens[index].text)) break;
  }
  return found;
}

/** "Norway | (Ms Berg) | asked": minutes give the speaker of a party in brackets behind it. */
function nameBeforeBracket(reading: Reading, sentence: Sentence, titled: number): Entity | null {
  const { tokens } = sentence;
  let at = titled;
  while (at > 0 && at > titled - 3 && tokens[at - 1].upos === 'PROPN') at -= 1;
  const owner = tokens[at - 1]?.text === '(' ? reading.at(sentence.index, at - 2) : undefined;
  const [entity, other] = owner?.entities ?? [];
  const named =
    owner !== undefined && /^(?:name|acronym|metonym|demonym|description)$/.test(owner.form) && owner.last === at - 2;
  return named && entity && !other && !entity.isPerson ? entity : null;
}

/** "For the Green group Councillor | Ana Lund moved …": the party that the phrase at the start of the sentence names. */
function openingSponsor(reading: Reading, sentence: Sentence, titled: number): Entity | null {
  const { tokens } = sentence;
  if (!/^for$/i.test(tokens[0].text) || titled > LONGEST_OPENING) return null;
  const place = reading.mentions[sentence.index].find(({ first }) => first === 1 || first === 2);
  const [entity] = place?.entities ?? [];
  if (place?.entities.length !== 1 || entity.isPerson || place.last >= titled) return null;
  const between = tokens.slice(place.last + 1, titled);
  return between.every(({ text }) => /^(?:,|group|side|party|delegation)$/.test(text)) ? entity : null;
}

const LONGEST_OPENING = 9;

/** "Prof. Lund (University, Vice-Rector)", "Councillor Ek (Conservative)": a body that the minutes call by its noun, one of a party. */
function bracketedBody(reading: Reading, sentence: Sentence, at: number): Entity | null {
  const [word, next] = sentence.tokens.slice(at, at + 2);
  if (!word || !/^[,)]$/.test(next?.text ?? '') || !isCapitalised(word.text) || reading.at(sentence.index, at))
    return null;
  const party = reading.store.find(`${word.text}s`);
  if (party?.kind === 'organisation') return party;
  const lemma = word.text.toLowerCase();
  return ORGANISATION_NOUNS.has(lemma) || LOCAL_ACTORS.has(lemma)
    ? reading.store.described(word.text, 'organisation', null)
    : null;
}

/** "Jon Ek of Ghana's | Convention Front": the body of that name, not the state it belongs to. */
function ownedBody(reading: Reading, sentence: Sentence, owner: Mention): Entity | null {
  if (!/^['’]s?$/.test(sentence.tokens[owner.last + 1]?.text ?? '')) return null;
  const body = reading.at(sentence.index, owner.last + 2);
  const [entity] = body?.entities ?? [];
  return body?.form === 'name' && entity?.kind === 'organisation' ? entity : null;
}

const sitsInParliament = (person: Entity): boolean =>
  [...person.nouns].some(
    (noun) => ROLE_CLASS.get(noun) === 'legislator' && !/^(representative|speaker|deputy)$/.test(noun),
  );

const canHaveMembersOfParliament = (entity: Entity): boolean =>
  entity.kind === 'organisation' && (entity.registered !== null || organisationClass(entity) === 'party');

/** "Ana Ruiz, a week into her leadership of the guild,", "Jon Ek, at the helm of Vostok": a leading post beside the name. */
function leadershipSponsor(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const { tokens } = sentence;
  if (tokens[mention.last + 1]?.text !== ',') return null;
  for (let index = mention.last + 2; index < Math.min(tokens.length, mention.last + 12); index++) {
    const token = tokens[index];
    if (/^[,;:]$/.test(token.text) || (token.upos === 'VERB' && index > mention.last + 2)) return null;
    if (!LEADING_POSTS.has(token.text.toLowerCase()) || tokens[index + 1]?.text !== 'of') continue;
    for (let place = index + 2; place < Math.min(tokens.length, index + 6); place++) {
      const entity = reading.at(sentence.index, place)?.entities[0];
      if (entity) return entity.isPerson ? null : entity;
    }
  }
  return null;
}

const LEADING_POSTS: ReadonlySet<string> = new Set([
  'leadership',
  'helm',
  'head',
  'top',
  'charge',
  'presidency',
  'chair',
  'chairmanship',
  'front',
]);

/** "| For the union, …": the preposition before this place begins the sentence. */
function opensClause(sentence: Sentence, first: number): boolean {
  return sentence.tokens
    .slice(0, first)
    .every((token) => /^(at|for|from|the|over|and|but|[^\p{L}]+)$/iu.test(token.text));
}

/** "Ana Ruiz, who leads the fishers' federation", "who spoke for Chile", "Jon Ek, representing the growers,". */
function relativeSponsor(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const head = sentence.tokens[mention.head];
  // "Jon Ek, the dairy man who leads the growers,"
  const beside = sentence.child(head, 'appos');
  const clause =
    sentence.child(head, 'acl:relcl') ??
    // the tree may hang it on the title or on the last word of the name
    sentence.child(sentence.tokens[mention.first], 'acl:relcl') ??
    sentence.child(sentence.tokens[mention.last], 'acl:relcl') ??
    participleBehind(sentence, mention) ??
    (beside && sentence.child(beside, 'acl:relcl'));
  // "Hallam Water, which is owned by a fund": what is owned speaks for itself
  if (!clause || sentence.child(clause, 'aux:pass')) return null;
  const verb = clause.lemma.toLowerCase();
  const led = LEADING_VERBS.has(verb) ? (sentence.child(clause, 'obj') ?? sentence.child(clause, 'obl')) : undefined;
  // "who runs the shop, the post office and | the residents' trust"
  const further = led ? sentence.children(led, 'conj') : [];
  // "who chairs the meeting | for Norway"
  const served = SPEAKING_FOR_VERBS.has(verb) ? servedBy(sentence, clause) : undefined;
  const other = [led, served, ...further]
    .map(
      (target) =>
        target &&
        (ledBefore(reading, sentence, target) ??
          reading.at(sentence.index, target.index) ??
          ownerOf(reading, sentence, target)),
    )
    .find((mention) => mention?.entities.length === 1);
  if (!other) return senderOf(reading, sentence, clause);
  const [entity] = other.entities;
  const role = entity.isPerson || !led ? undefined : ROLE_OF_VERB.get(verb);
  if (role && mention.entities[0].isPerson) mention.entities[0].nouns.add(role);
  return entity.isPerson ? (verb === 'advise' ? entity.principal : null) : entity;
}

/** "speaking | for Chile", "chairs the meeting | for Norway", "on behalf of the growers": for whom the clause says that somebody acts. */
export const servedBy = (sentence: Sentence, clause: Token): Token | undefined =>
  [clause, ...sentence.children(clause, 'obj')]
    .flatMap((governor) => sentence.children(governor, 'obl', 'nmod'))
    .find((token) => /^(for|behalf)$/i.test(sentence.child(token, 'case')?.text ?? ''));

/** "The growers’ league objects. Ana Ruiz, who leads | it, …": the body that the sentence before is about. */
function ledBefore(reading: Reading, sentence: Sentence, target: Token): Mention | undefined {
  if (!/^(it|them)$/i.test(target.text)) return undefined;
  const before = reading.document.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return undefined;
  return reading.mentions[before.index].find(
    ({ entities, head, form }) =>
      entities.length === 1 &&
      /^(name|acronym|description)$/.test(form) &&
      /^(organisation|armed-group)$/.test(entities[0].kind) &&
      before.tokens[head].rel === 'nsubj' &&
      before.governor(before.tokens[head])?.rel === 'root',
  );
}

/** "who runs | Vostok’s terminals": whose they are. */
function ownerOf(reading: Reading, sentence: Sentence, target: Token): Mention | undefined {
  // "the UN’s environment programme" is a body of its own
  const owner = ORGANISATION_NOUNS.has(target.lemma.toLowerCase()) ? undefined : sentence.child(target, 'nmod:poss');
  const mention = owner && reading.at(sentence.index, owner.index);
  return mention?.entities[0]?.kind === 'organisation' ? mention : undefined;
}

/** "Speaking for the owners, Ana Ruiz said": whom the participle before the name says it speaks for. */
function participleSponsor(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const head = sentence.tokens[mention.head];
  const verb = head.rel === 'nsubj' ? sentence.governor(head) : undefined;
  if (!verb) return null;
  for (const clause of sentence.children(verb, 'advcl')) {
    if (clause.xpos !== 'VBG' || !SPEAKING_FOR_VERBS.has(clause.lemma.toLowerCase())) continue;
    const target = servedBy(sentence, clause);
    const [entity] = (target && reading.at(sentence.index, target.index)?.entities) ?? [];
    if (entity && !entity.isPerson) return entity;
  }
  return null;
}

/** The participle right behind the name and its comma. */
function participleBehind(sentence: Sentence, mention: Mention): Token | undefined {
  const token = sentence.tokens[mention.last + 2];
  return sentence.tokens[mention.last + 1]?.text === ',' && token?.xpos === 'VBG' ? token : undefined;
}
