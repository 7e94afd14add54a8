import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { lenderCalled } from './lenders.ts';
import { localState } from './localState.ts';
import { answersTo, organisationClass } from './organisationTypes.ts';
import type { Reading } from './reading.ts';
import { BARE_STATE_BODIES } from './vocabulary/groups.ts';
import { EMPLOYERS, MANAGEMENT, TRADES } from './vocabulary/members.ts';

/** All words for the same people, the noun itself included. */
function synonymsOf(noun: string): readonly string[] {
  return TRADES.find((trade) => trade.includes(noun)) ?? [noun];
}

const isBody = (entity: Entity): boolean =>
  entity.names.size > 0 && (entity.kind === 'organisation' || entity.kind === 'armed-group') && !entity.plural;

const timesNamed = (entity: Entity): number => [...entity.names.values()].reduce((sum, count) => sum + count, 0);

/**
 * The organisation whose members a plural means ("the drivers", "the studios", "the rebels"): one that is known to speak for
 * them, else the only union of the document for a trade, its only company for "the bosses".
 *
 * @param noun lower-case lemma
 */
export function bodyOfMembers(reading: Reading, sentence: Sentence, noun: string): Entity | null {
  const nouns = synonymsOf(noun);
  const bodies = reading.store.entities.filter(isBody);
  const own = bodies.filter((entity) => nouns.some((word) => entity.members.has(word)));
  // "residents" are doctors where a body of doctors is spoken of, else those who live there
  if (/^(?:resident|consultant)$/.test(noun) && !own.length) return null;
  if (own.length) return nearest(reading, sentence, own);
  const described = describedFor(reading, nouns);
  if (described) return described;
  if (nouns.length > 1 || TRADES.some((trade) => trade.includes(noun)))
    return only(bodies.filter((entity) => organisationClass(entity) === 'union'));
  if (EMPLOYERS.has(noun)) {
    const association = only(bodies.filter((entity) => [...entity.members].some((member) => EMPLOYERS.has(member))));
    if (association) return association;
  }
  return MANAGEMENT.has(noun) ? onlyCompany(bodies) : null;
}

/** "the junior doctors’ committee … the doctors": the only body that the text describes by those it speaks for. */
function describedFor({ store }: Reading, nouns: readonly string[]): Entity | null {
  const bodies = store.entities.filter(
    ({ kind, names, name }) =>
      kind === 'organisation' && names.size === 0 && nouns.some((noun) => new RegExp(`\\b${noun}s['’] `).test(name)),
  );
  return bodies.length === 1 ? bodies[0] : null;
}

/** The company that the document is about, or null. */
export function companyOf(reading: Reading): Entity | null {
  return onlyCompany(reading.store.entities.filter(isBody));
}

function onlyCompany(bodies: readonly Entity[]): Entity | null {
  return only(bodies.filter((entity) => organisationClass(entity) === 'company'));
}

/** "business leaders", "trade groups": nobody's in particular. */
const WHOLE_SECTORS: ReadonlySet<string> = new Set([
  'business',
  'industry',
  'group',
  'trade',
  'campaign',
  'market',
  'community',
  'church',
]);

/**
 * What a noun in front of another means: "union" in "union leaders", "government" in "a government source", "rebel" in
 * "the rebel commander"; null if the document has nothing, or too much, that it fits.
 */
export function bodyBehind(reading: Reading, sentence: Sentence, front: Token): Entity | null {
  const noun = front.lemma.toLowerCase();
  if (WHOLE_SECTORS.has(noun)) return null;
  const named = reading.store.entities.filter((entity) => isBody(entity) && answersTo(entity, noun));
  if (named.length) return only(named) ?? recent(reading, sentence, named);
  const lender = lenderCalled(reading, front.text);
  if (lender) return lender;
  if (BARE_STATE_BODIES.has(noun))
    return ownerOfSameNoun(reading, sentence, noun) ?? localState(reading, sentence, front) ?? reading.mainState;
  return bodyOfMembers(reading, sentence, noun);
}

/** The one that is named far more than the others; any one if it is alone. */
function only(bodies: readonly Entity[]): Entity | null {
  const [first, second] = [...bodies].sort((a, b) => timesNamed(b) - timesNamed(a));
  return first && timesNamed(first) >= 2 * (second ? timesNamed(second) : 0) ? first : null;
}

function nearest(reading: Reading, sentence: Sentence, bodies: readonly Entity[]): Entity | null {
  return recent(reading, sentence, bodies) ?? [...bodies].sort((a, b) => timesNamed(b) - timesNamed(a))[0] ?? null;
}

/** The one mentioned last, within three sentences. */
function recent(reading: Reading, sentence: Sentence, bodies: readonly Entity[]): Entity | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--)
    for (const mention of [...reading.mentions[index]].reverse())
      if (mention.entities.length === 1 && bodies.includes(mention.entities[0])) return mention.entities[0];
  return null;
}

/** How far back "the ministry" looks for the sentence that said whose, in sentences. */
const SAME_NOUN_REACH = 5;

/** "China's commerce ministry said … The ministry …": whose body the same noun was when the text last said so. */
export function ownerOfSameNoun(
  reading: Reading,
  sentence: Sentence,
  noun: string,
  certainty = SPONSORED,
): Entity | null {
  const reach = SAME_NOUN_REACH;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - reach); index--) {
    const { tokens } = reading.document.sentences[index];
    for (const mention of [...reading.mentions[index]].reverse()) {
      // "the Chinese Commerce Ministry", which the registry knows, tells whose as well
      const named = mention.form === 'metonym' && mention.first < mention.last;
      if (
        (named || mention.form === 'description') &&
        mention.certainty >= certainty &&
        tokens[mention.head].lemma.toLowerCase() === noun
      )
        return mention.entities[0];
    }
  }
  return null;
}

/** Certainty of a description that says whose it is ("the Chinese ministry"). */
const SPONSORED = 0.85;
