import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { kindOfParties, timesMentioned } from './opponents.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { phraseStart } from './sponsors.ts';
import { COUNTS, LED_BY, MEMBERS, STATES_THEMSELVES } from './vocabulary/counts.ts';
import { nameAll } from './wordMention.ts';

/** How far back the text may have named them, in sentences: further for those that are counted. */
const REACH = { counted: 6, uncounted: 2 };

/** Without a number these are the two who face each other, unless more were listed. */
const FACING: ReadonlySet<string> = new Set(['side', 'party', 'camp', 'faction']);

/** A phrase for several: how many (null where the text does not say), and by what noun (null for "the three"). */
interface Several {
  first: number;
  count: number | null;
  noun: string | null;
}

/**
 * "All three reject it", "the four leaders", "the countries": those whom the text last named together, as many as it says. Two who face
 * each other are `resolvePair`'s, which is asked after this.
 */
export function resolveNamedTogether(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  token: Token,
): Mention | null {
  const several = severalAt(sentence, token);
  if (!several) return null;
  const found = lastNamed(reading, discourse, sentence, several);
  const entities = found ?? (several.count ? theOnlyOnes(reading, several) : null);
  if (!entities) return null;
  return {
    sentence: sentence.index,
    first: several.first,
    last: token.index,
    head: token.index,
    form: 'collective',
    entities,
    antecedent: nameAll(entities),
    certainty: found ? (several.count ? 0.75 : 0.65) : 0.5,
  };
}

function severalAt(sentence: Sentence, token: Token): Several | null {
  const { tokens } = sentence;
  const before = tokens[token.index - 1]?.text.toLowerCase();
  const alone = COUNTS.get(token.text.toLowerCase());
  if (alone && /^(nsubj|obj|obl|conj|root|iobj)/.test(token.rel) && /^(the|all)$/.test(before ?? '')) {
    const complement = sentence.child(token, 'nmod');
    if (complement && !/^(them|us)$/i.test(complement.text)) return null;
    return { first: token.index - 1, count: alone, noun: null };
  }
  const noun = token.lemma.toLowerCase();
  if (token.upos !== 'NOUN' || !isPluralNoun(token) || !MEMBERS.has(noun)) return null;
  // "the members of the union", "the ministers who refused": others than those named
  if (sentence.children(token, 'nmod', 'acl', 'acl:relcl', 'nmod:poss').length) return null;
  const first = phraseStart(sentence, token);
  const front = tokens.slice(first, token.index).map(({ text }) => text.toLowerCase());
  const counted = front.find((word) => COUNTS.has(word));
  const others = front.filter(
    (word) => word !== counted && !/^(the|all|these|those|of|foreign|prime|finance)$/.test(word),
  );
  if (others.length || !front.some((word) => /^(the|all|these|those)$/.test(word))) return null;
  return { first, count: counted ? (COUNTS.get(counted) ?? null) : null, noun };
}

function lastNamed(reading: Reading, discourse: Discourse, sentence: Sentence, several: Several): Entity[] | null {
  const { count, noun } = several;
  const near = discourse.before(sentence);
  for (let at = near.length - 1; at >= 0; at--) {
    const { entities, sentence: place } = near[at];
    if (sentence.index - place.index > (count ? REACH.counted : REACH.uncounted)) break;
    if (entities.length < (count ?? (FACING.has(noun ?? '') ? 3 : 2))) continue;
    const meant = meantBy(reading, noun, entities);
    if (!meant || meant.length !== (count ?? meant.length)) continue;
    if (place === sentence && isRelation(near[at].token.rel, 'nsubj')) continue;
    return meant;
  }
  return null;
}

/** Those of a list as the noun means them: "the leaders" after states are the states; null where the noun does not fit. */
function meantBy(reading: Reading, noun: string | null, named: readonly Entity[]): Entity[] | null {
  if (noun === null) return [...named];
  const parties = [...new Set(named.map((entity) => entity.party))];
  if (LED_BY.has(noun)) return named.every((one) => one.isPerson || one.party.kind === 'state') ? [...named] : null;
  if (STATES_THEMSELVES.has(noun)) return parties.every(({ kind }) => kind === 'state') ? parties : null;
  if (parties.length !== named.length) return null;
  if (noun === 'party' && kindOfParties(reading) === 'organisations')
    return parties.every(({ kind }) => kind !== 'state' && kind !== 'person') ? parties : null;
  if (/^(side|party|camp|ally|partner|delegation|signatory|guarantor|mediator)$/.test(noun)) return parties;
  return parties.every(({ kind }) => kind === 'organisation' || kind === 'armed-group') ? parties : null;
}

/** No list, but the document names exactly so many that the noun fits, each more than once. */
function theOnlyOnes(reading: Reading, { count, noun }: Several): Entity[] | null {
  if (noun === null) return null;
  const often = [...timesMentioned(reading)].filter(([party, times]) => times > 1 && meantBy(reading, noun, [party]));
  return often.length === count ? often.map(([party]) => party) : null;
}
