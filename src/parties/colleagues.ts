import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { isMainSubject } from './grammaticalFunction.ts';
import type { Mention, Reading } from './reading.ts';

/** "Jon Ek, of | the same party |". */
export const isOfTheSame = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:of|from)$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.text === 'the' &&
  tokens[at + 2]?.text === 'same' &&
  /^(?:party|union|group|delegation|association|federation|faction|company|firm|list)$/.test(
    tokens[at + 3]?.text ?? '',
  );

/** "Ana Lund of Vostok objects. *Her colleague* Jon Ek agrees": of the same body, if nothing says that it is another one. */
export function sharedWithColleague(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  const owner = noun.lemma === 'colleague' ? sentence.child(noun, 'nmod:poss') : undefined;
  if (!owner || sentence.children(noun, 'nmod', 'obl', 'amod', 'compound').some((child) => child !== owner))
    return null;
  const [person, other] = reading.at(sentence.index, owner.index)?.entities ?? [];
  return person?.isPerson && !other && person.principal?.kind === 'organisation' ? person.principal : null;
}

/** The body of the person that the paragraph named last. */
export function bodyOfPersonBefore(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  for (const place of [sentence, reading.document.sentences[sentence.index - 1]]) {
    if (place?.paragraph !== sentence.paragraph) break;
    const last = reading.mentions[place.index].findLast(
      ({ form, entities: [entity], last }) =>
        (place !== sentence || last < mention.first) &&
        form === 'name' &&
        entity?.isPerson &&
        entity !== mention.entities[0],
    );
    if (last) return last.entities[0].principal;
  }
  return null;
}

/** "The Circle objects. Ana Lund, | one of its members |,", "Jon Ek of Ohio, another,": the body of which the text says that somebody is one. */
export function bodyOfFellows(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const { tokens } = sentence;
  let at = mention.last + 1;
  // "of | Ohio"
  if (tokens[at]?.text === 'of') for (at += 1; tokens[at]?.upos === 'PROPN'; ) at += 1;
  const [comma, one, behind, owner, members] = tokens.slice(at, at + 5);
  if (comma?.text !== ',') return null;
  if (one?.text === 'another' && behind?.text === ',') return bodyOfPersonBefore(reading, sentence, mention);
  const isMember = one?.text === 'one' && behind?.text === 'of' && members?.lemma === 'member';
  if (!isMember || !/^(?:its|their)$/.test(owner.text)) return null;
  const before = reading.document.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return null;
  const subject = reading.mentions[before.index].find(({ head }) => isMainSubject(before, head));
  const [body, other] = subject?.entities ?? [];
  return body && !other && /^(?:organisation|armed-group)$/.test(body.kind) ? body : null;
}

/** "What divides | Ana Lund | from the miners": two that a verb sets apart. */
export function isParted(sentence: Sentence, { head }: Mention): boolean {
  const verb = isRelation(sentence.tokens[head].rel, 'obj') ? sentence.governor(sentence.tokens[head]) : undefined;
  return (
    verb !== undefined &&
    /^(?:divide|separate|part|distinguish|split|estrange|alienate|isolate|keep|shield|distance)$/.test(
      verb.lemma.toLowerCase(),
    )
  );
}

/** "who handles fisheries in | Chile's delegation |": whose delegation it is in which somebody has work to do. */
export function senderOf(reading: Reading, sentence: Sentence, clause: Token): Entity | null {
  if (!WORKING_VERBS.has(clause.lemma.toLowerCase())) return null;
  for (const token of sentence.tokens.slice(clause.index + 1, clause.index + 10)) {
    if (/^(?:VERB|AUX)$/.test(token.upos) || token.text === ',') return null;
    if (
      !/^(?:delegation|team|mission)$/.test(token.lemma) ||
      !/^(?:in|on)$/.test(sentence.child(token, 'case')?.text ?? '')
    )
      continue;
    const owner = sentence.child(token, 'nmod:poss');
    const [entity] = (owner && reading.at(sentence.index, owner.index)?.entities) ?? [];
    const sender = entity ?? reading.nationalities[sentence.index].get(token.index - 1);
    return sender && !sender.isPerson ? sender : null;
  }
  return null;
}

/** Verbs, as lemmas, for what members of a delegation do. */
const WORKING_VERBS: ReadonlySet<string> = new Set(
  'handle work serve sit oversee manage cover deal negotiate lead head run look speak draft'.split(' '),
);
