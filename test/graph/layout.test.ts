import { placeNodes } from '../../src/graph/layout.ts';
import { sampleGraph } from './sampleGraph.ts';

describe('placeNodes', () => {
  const graph = sampleGraph();
  const linked = new Set(graph.edges.flatMap(({ party, demand }) => [`p ${party}`, `d ${demand}`]));
  const nodes = [
    ...graph.parties.map((node) => ({ ...node, key: `p ${node.id}` })),
    ...graph.demands.map((node) => ({ ...node, key: `d ${node.id}` })),
  ];

  it('gives every node a place of its own, in finite numbers of two decimals', () => {
    for (const { x, y } of nodes) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      expect([Number(x.toFixed(2)), Number(y.toFixed(2))]).toEqual([x, y]);
    }
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  it('is the same whatever places the nodes had before', () => {
    const moved = { ...graph, parties: graph.parties.map((party) => ({ ...party, x: 7, y: -3 })) };
    expect(placeNodes(moved)).toEqual(graph);
  });

  it('keeps nodes without an edge below the rest and no wider than it', () => {
    const inside = nodes.filter(({ key }) => linked.has(key));
    const isolates = nodes.filter(({ key }) => !linked.has(key));
    expect(isolates.length).toBeGreaterThan(0);
    const [west, east] = [Math.min(...inside.map(({ x }) => x)), Math.max(...inside.map(({ x }) => x))];
    for (const { x, y } of isolates) {
      expect(y).toBeLessThan(Math.min(...inside.map((node) => node.y)));
      expect(x).toBeGreaterThanOrEqual(west);
      expect(x).toBeLessThanOrEqual(east);
    }
  });

  it.each([
    ['no stance at all', { ...graph, edges: [] }],
    ['a single edge', { ...graph, edges: graph.edges.slice(0, 1) }],
  ])('places a graph with %s', (_name, sparse) => {
    const places = [...placeNodes(sparse).parties, ...placeNodes(sparse).demands].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(nodes.length);
  });
});
