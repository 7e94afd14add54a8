import fc from 'fast-check';
import { NORMALISATIONS, PROJECTIONS, projectParties } from '../../src/graph/projection.ts';
import { sampleGraph } from '../questions/sampleGraph.ts';
import { sampleGraph as seedsGraph } from './sampleGraph.ts';

const graph = sampleGraph();
const pairs = (...kind: Parameters<typeof projectParties> extends [unknown, ...infer Rest] ? Rest : never) =>
  projectParties(graph, ...kind).edges.map(({ a, b, weight }) => `${a} ${b} ${weight}`);

test.each([
  ['congruence', ['european-union ukraine 1', 'russia ukraine 1', 'russia united-states 1', 'ukraine united-states 1']],
  [
    'conflict',
    ['russia ukraine 2', 'european-union russia 1', 'european-union united-states 1', 'ukraine united-states 1'],
  ],
  [
    'subtract',
    [
      'european-union russia -1',
      'european-union ukraine 1',
      'european-union united-states -1',
      'russia ukraine -1',
      'russia united-states 1',
    ],
  ],
] as const)('%s counts demands, each once, contraries as one', (kind, expected) => {
  expect(pairs(kind)).toEqual(expected);
});

test('an edge names the demands behind its weight', () => {
  const edge = projectParties(graph, 'conflict').edges[0];
  expect(edge).toMatchObject({ a: 'russia', b: 'ukraine', agree: ['prisoner-exchange'] });
  expect(edge.disagree).toEqual(['foreign-troops', 'nato-exclusion']);
});

test.each([
  // Russia takes three sides, Ukraine four; they share one.
  ['none', 1],
  ['average', 1 / 3.5],
  ['jaccard', 1 / 6],
  ['cosine', 1 / Math.sqrt(12)],
] as const)('normalised by %s', (normalisation, weight) => {
  const { edges } = projectParties(graph, 'congruence', normalisation);
  expect(edges.find(({ a, b }) => a === 'russia' && b === 'ukraine')!.weight).toBeCloseTo(weight, 4);
});

test('conditional and noncommittal statements take no side', () => {
  const only = { ...graph, stances: graph.stances.filter(({ polarity }) => ['mixed', 'neutral'].includes(polarity)) };
  expect(projectParties(only, 'congruence')).toMatchObject({ parties: [], edges: [] });
});

test('whatever the graph, subtract is congruence minus conflict, and normalised congruence lies between 0 and 1', () => {
  const seeds = seedsGraph();
  fc.assert(
    fc.property(fc.subarray(seeds.stances), fc.constantFrom(...NORMALISATIONS), (stances, normalisation) => {
      const [congruence, conflict, subtract] = PROJECTIONS.map((kind) => {
        const { edges } = projectParties({ ...seeds, stances }, kind, normalisation);
        return new Map(edges.map(({ a, b, weight }) => [`${a} ${b}`, weight]));
      });
      for (const key of new Set([...congruence.keys(), ...conflict.keys(), ...subtract.keys()])) {
        const [agree, clash] = [congruence.get(key) ?? 0, conflict.get(key) ?? 0];
        expect(subtract.get(key) ?? 0).toBeCloseTo(agree - clash, 3);
        if (normalisation !== 'none') expect(agree).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 },
  );
});
