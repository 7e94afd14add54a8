import { mainStance, toNetwork } from '../../src/graph/network.ts';
import type { StanceType } from '../../src/stances/stance.ts';
import { sampleGraph } from './sampleGraph.ts';

describe('toNetwork', () => {
  const graph = sampleGraph();
  const network = toNetwork(graph);

  it('has one node per party and demand and one edge per pair', () => {
    expect(network.order).toBe(graph.parties.length + graph.demands.length);
    expect(network.size).toBe(graph.edges.length);
    expect(network.multi).toBe(false);
  });

  it('never uses the attribute that sigma keeps for itself', () => {
    const attributes = [
      ...network.mapNodes((_node, values) => Object.keys(values)),
      ...network.mapEdges((_edge, values) => Object.keys(values)),
    ];
    expect(attributes.flat()).not.toContain('type');
  });

  it('carries the counts and the ids of the stances on the edge', () => {
    const edge = graph.edges.find(({ stances }) => stances.length > 1)!;
    const values = network.getEdgeAttributes(`party:${edge.party}`, `demand:${edge.demand}`);
    expect(values).toMatchObject({ ...edge.counts, stances: edge.stances, weight: edge.stances.length });
  });
});

const NONE = { demands: 0, supports: 0, conditional: 0, noncommittal: 0, opposes: 0 };

test.each<[Partial<Record<StanceType, number>>, StanceType]>([
  [{ supports: 2, opposes: 1 }, 'supports'],
  [{ supports: 1, opposes: 1 }, 'opposes'],
  [{ demands: 1, supports: 1 }, 'demands'],
  [{ noncommittal: 3, conditional: 2 }, 'noncommittal'],
])('of %j the edge shows %s', (counts, expected) => {
  expect(mainStance({ ...NONE, ...counts })).toBe(expected);
});
