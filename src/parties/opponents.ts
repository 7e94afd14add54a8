import type { Sentence } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { isGoBetween } from './goBetweens.ts';
import { organisationClass } from './organisationTypes.ts';
import type { Mention, Reading } from './reading.ts';

/** What the two must be for "both capitals", "both unions", "both parties". */
export type OpponentKind = 'states' | 'organisations' | 'any';

interface Pair {
  parties: [Entity, Entity];
  weight: number;
}

const pairsOf = new WeakMap<Reading, Pair[]>();

/** From this weight on two face each other: named together twice, and each three times. */
const CLEAR = 6;

/** The two who face each other in the document, by how often it names them together; null if it never does. */
export function opponents(reading: Reading, kind: OpponentKind): Entity[] | null {
  const best = clearest(reading, kind);
  return best && best.weight >= CLEAR ? best.parties : null;
}

/** Are these two named together far less than those who face each other? Then they are bystanders, as mediators are. */
export function areBystanders(reading: Reading, kind: OpponentKind, named: readonly Entity[]): boolean {
  const best = clearest(reading, kind);
  const own = allPairs(reading).find(({ parties }) => parties.every((party) => named.includes(party)));
  return best !== null && best.weight >= CLEAR && best.weight >= 4 * (own?.weight ?? 0);
}

function clearest(reading: Reading, kind: OpponentKind): Pair | null {
  const fitting = allPairs(reading).filter(({ parties }) => parties.every((party) => fits(party, kind)));
  const [best, second] = fitting.sort((a, b) => b.weight - a.weight);
  return best && best.weight > (second?.weight ?? 0) ? best : null;
}

function allPairs(reading: Reading): Pair[] {
  const known = pairsOf.get(reading);
  if (known) return known;
  const pairs = countPairs(reading);
  pairsOf.set(reading, pairs);
  return pairs;
}

/** Of those who can be "parties": in talks between political parties no state is one, unless states or fighters are what the text is about. */
export function kindOfParties(reading: Reading): OpponentKind {
  const political = reading.store.entities.filter(
    (entity) => entity.names.size > 0 && organisationClass(entity) === 'party',
  );
  if (political.length < 2) return 'any';
  const [first, second] = [...timesMentioned(reading)].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
  const isPower = (entity: Entity | undefined): boolean => /^(?:state|armed-group)$/.test(entity?.kind ?? '');
  return isPower(first) && isPower(second) ? 'any' : 'organisations';
}

export function fits(party: Entity, kind: OpponentKind): boolean {
  if (kind === 'states') return party.kind === 'state';
  if (kind === 'organisations') return party.kind === 'organisation';
  return !party.isPerson;
}

function countPairs(reading: Reading): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (a: Entity, b: Entity, weight: number): void => {
    if (a === b || a.isPerson || b.isPerson || a.plural || b.plural) return;
    if (isGoBetween(reading, a) || isGoBetween(reading, b)) return;
    const key = [reading.store.entities.indexOf(a), reading.store.entities.indexOf(b)].sort((x, y) => x - y).join();
    const pair = pairs.get(key) ?? { parties: [a, b], weight: 0 };
    pair.weight += weight;
    pairs.set(key, pair);
  };
  for (const sentence of reading.document.sentences) {
    const named = reading.mentions[sentence.index]
      .filter((mention) => mention.entities.length === 1 && mention.certainty > 0.25)
      .sort((a, b) => a.first - b.first);
    named.forEach((mention, at) => {
      const next = named[at + 1];
      const weight = next && togetherness(sentence, mention, next, named[at + 2], named[at - 1]);
      if (weight) add(mention.entities[0].party, next.entities[0].party, weight);
    });
    const parties = [...new Set(named.flatMap(({ entities }) => entities).map((entity) => entity.party))];
    if (parties.length === 2) add(parties[0], parties[1], ALONE_TOGETHER);
    countMeetings(sentence, named, add);
  }
  const counts = timesMentioned(reading);
  for (const pair of pairs.values()) pair.weight *= Math.min(...pair.parties.map((party) => counts.get(party) ?? 0));
  return [...pairs.values()];
}

/** How often each party is mentioned, by the names and descriptions found so far. */
export function timesMentioned(reading: Reading, persons = false): Map<Entity, number> {
  const counts = new Map<Entity, number>();
  for (const { entities } of reading.mentions.flat())
    for (const entity of entities) {
      if (persons && !entity.isPerson) continue;
      const key = persons ? entity : entity.party;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** "Chile and Peru", "between Chile and Peru", "Chile-Peru": two, not part of a longer list. */
function togetherness(sentence: Sentence, a: Mention, b: Mention, after?: Mention, before?: Mention): number {
  const { tokens } = sentence;
  const link = tokens.slice(a.last + 1, b.first).map((token) => token.text.toLowerCase());
  const joined = link.filter((word) => !/^(the|its|of|rebels?|government|both)$/.test(word)).join(' ');
  if (!/^(and|-|–|\/|,? and)$/.test(joined)) return 0;
  const listed = (from: Mention | undefined, to: Mention | undefined): boolean =>
    from !== undefined && to !== undefined && to.first - from.last <= 3 && tokens[to.first - 1]?.text === ',';
  if (actAlike(sentence, a)) return ALONE_TOGETHER;
  if (listed(before, a) || (after && tokens[b.last + 1]?.text === ',' && after.first - b.last <= 3)) return 0;
  return /^between$/i.test(tokens[a.first - (/^the$/i.test(tokens[a.first - 1]?.text ?? '') ? 2 : 1)]?.text ?? '')
    ? 3
    : 1.5;
}

/** "Britain and France are averse", "Chile and Peru urge": allies, and not those who face each other. */
function actAlike(sentence: Sentence, { head }: Mention): boolean {
  const subject = sentence.tokens[head];
  const verb = isRelation(subject.rel, 'nsubj') ? sentence.governor(subject) : undefined;
  return verb !== undefined && ALIKE.has(verb.lemma.toLowerCase());
}

/** Verbs and adjectives, as lemmas, of whose subjects each takes the same side. */
const ALIKE: ReadonlySet<string> = new Set(
  'want oppose insist urge demand back support reject favour favor welcome call press propose object averse opposed keen join endorse'.split(
    ' ',
  ),
);

/** "Chile met Peru", "Chile agreed with Peru", "talks with Peru". */
function countMeetings(
  sentence: Sentence,
  named: readonly Mention[],
  add: (a: Entity, b: Entity, weight: number) => void,
): void {
  for (const mention of named) {
    const head = sentence.tokens[mention.head];
    if (!isRelation(head.rel, 'nsubj')) continue;
    for (const other of named) {
      const token = sentence.tokens[other.head];
      const verb = sentence.governor(head);
      const above = sentence.governor(token);
      const direct = verb && above === verb && /^(obj|obl)/.test(token.rel);
      const within = verb && above && sentence.governor(above) === verb && /^nmod/.test(token.rel);
      if (direct && MEETING.has(verb.lemma.toLowerCase())) add(mention.entities[0].party, other.entities[0].party, 0.7);
      else if ((direct || within) && /^(with|against)$/i.test(sentence.child(token, 'case')?.text ?? ''))
        add(mention.entities[0].party, other.entities[0].party, 0.7);
    }
  }
}

/** Two who have a sentence to themselves. */
const ALONE_TOGETHER = 0.3;

const MEETING: ReadonlySet<string> = new Set(
  'meet fight attack accuse urge press tell ask demand reject warn face blame sue'.split(' '),
);
