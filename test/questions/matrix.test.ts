import { conflicts, foldedDemands, unopposed } from '../../src/questions/conflicts.ts';
import { findDemand } from '../../src/questions/findDemand.ts';
import { matrix } from '../../src/questions/matrix.ts';
import { whoHolds } from '../../src/questions/positions.ts';
import { parseStance } from '../../src/questions/stanceWord.ts';
import { STANCE_TYPES, type StanceType } from '../../src/stances/stance.ts';
import { sampleGraph } from './sampleGraph.ts';

const graph = sampleGraph();

test('a matrix has a cell for each edge and none where nothing was said', () => {
  const { parties, demands, cell } = matrix(graph);
  expect(demands.map(({ id }) => id)).toEqual([
    'ceasefire-30-day',
    'nato-exclusion',
    'foreign-troops',
    'nato-membership',
    'prisoner-exchange',
    'open:lift-tariffs-on-steel',
  ]);
  expect(parties[0].id).toBe('russia');
  const cells = parties.flatMap((party) => demands.map((demand) => cell(party, demand)));
  expect(cells.filter(Boolean)).toHaveLength(graph.edges.length);
  const europe = parties.find(({ id }) => id === 'european-union')!;
  expect(cell(europe, demands[4])?.polarities).toEqual(['neutral']);
  expect(cell(europe, demands[0])).toBeNull();
});

test('every statement stands on exactly one side of exactly one folded demand', () => {
  const ids = foldedDemands(graph)
    .flatMap(({ pro, con, mixed, neutral }) => [...pro, ...con, ...mixed, ...neutral])
    .flatMap(({ statements }) => statements.map(({ id }) => id));
  expect(ids.sort()).toEqual(graph.stances.map(({ id }) => id).sort());
});

test('a conflict needs two parties: one that contradicts itself is none', () => {
  const own = { ...graph, stances: graph.stances.filter(({ partyId }) => partyId === 'russia') };
  own.stances.push({ ...own.stances[0], id: 'other', stance: 'opposes', polarity: 'con' });
  expect(conflicts(own)).toEqual([]);
  expect(unopposed(own).map(({ demand }) => demand.id)).toEqual(['prisoner-exchange']);
});

test.each<[StanceType, string, string[]]>([
  ['supports', 'nato-membership', ['european-union supports', 'ukraine opposes nato-exclusion']],
  ['opposes', 'nato-membership', ['russia demands nato-exclusion', 'united-states supports nato-exclusion']],
  ['demands', 'nato-membership', []],
  ['supports', 'nato-exclusion', ['russia demands', 'united-states supports']],
  ['conditional', 'settlement-before-ceasefire', []],
  [
    'opposes',
    'settlement-before-ceasefire',
    ['ukraine supports ceasefire-30-day', 'united-states demands ceasefire-30-day'],
  ],
])('who %s %s', (stance, name, answers) => {
  const match = findDemand(graph, name);
  if (!('demand' in match)) throw new Error('not found');
  const found = whoHolds(graph, stance, match.demand);
  expect(found.map((p) => `${p.party.id} ${p.stance}${p.contraryOf ? ` ${p.demand.id}` : ''}`).sort()).toEqual(answers);
  expect(found.every((p) => p.contraryOf === null || p.contraryOf.id === match.demand.id)).toBe(true);
});

test.each<[string, StanceType | null]>([
  ...STANCE_TYPES.map((stance) => [stance, stance] as [string, StanceType]),
  ['Oppose', 'opposes'],
  ['against', 'opposes'],
  ['wants', 'demands'],
  ['backed', 'supports'],
  ['likes', null],
  ['', null],
])('the stance %p', (word, stance) => {
  expect(parseStance(word)).toBe(stance);
});
