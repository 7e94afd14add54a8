import { findDemand, findDemandByPhrase } from '../../src/questions/findDemand.ts';
import { findParty } from '../../src/questions/findParty.ts';
import { sampleGraph } from './sampleGraph.ts';

const graph = sampleGraph();

test.each([
  ['nato-exclusion', 'nato-exclusion'],
  ['NATO-Exclusion', 'nato-exclusion'],
  ['nato exclusion', 'nato-exclusion'],
  ['NATO exclusion of Ukraine', 'nato-exclusion'],
  ['ukraine stays out of nato', 'nato-exclusion'],
  ['the truce', 'ceasefire-30-day'],
  ['open:lift-tariffs-on-steel', 'open:lift-tariffs-on-steel'],
  ['Lift tariffs on steel', 'open:lift-tariffs-on-steel'],
  ['settlement-before-ceasefire', 'settlement-before-ceasefire'],
])('finds %p', (name, id) => {
  expect(findDemand(graph, name)).toMatchObject({ demand: { id } });
});

test('of several demands whose names a word heads, the one that most statements are about is meant', () => {
  const plain = { ...graph, demands: graph.demands.map((demand) => ({ ...demand, altLabels: [] })) };
  expect(findDemandByPhrase(plain, 'ceasefire')).toMatchObject({ demand: { id: 'ceasefire-30-day' } });
  expect(findDemandByPhrase({ ...plain, edges: [] }, 'ceasefire')).toHaveProperty('suggestions');
  expect(findDemandByPhrase(graph, 'NATO')).toHaveProperty('suggestions');
});

test.each([
  ['nato-exclusoin', 'nato-exclusion'],
  ['prisoners', 'prisoner-exchange'],
  ['steel', 'open:lift-tariffs-on-steel'],
  ['foreign troop', 'foreign-troops'],
  ['', 'nato-exclusion'],
])('suggests three demands for %p', (name, expected) => {
  const match = findDemand(graph, name);
  if (!('suggestions' in match)) throw new Error('found one');
  expect(match.suggestions).toHaveLength(3);
  expect(match.suggestions.map(({ id }) => id)).toContain(expected);
});

test.each([
  ['Russia', 'russia'],
  ['RUSSIA', 'russia'],
  ['the Kremlin', 'russia'],
  ['putin', 'russia'],
  ['the U.S.', 'united-states'],
  ['eu', 'european-union'],
  ['Brussels', 'european-union'],
])('finds the party %p', (name, id) => {
  const aliases = new Map([['european-union', ['Brussels']]]);
  expect(findParty(graph, name, aliases)).toMatchObject({ party: { id } });
});

test('does not take one party for another', () => {
  expect(findParty(graph, 'Belarus')).toHaveProperty('suggestions');
});
