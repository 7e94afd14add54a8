import { projectParties } from '../../src/graph/projection.ts';
import { emphasise, namedNodes } from '../../viz/drawing/emphasis.ts';
import { settle } from '../../viz/drawing/forces.ts';
import { layoutByForce, layoutByIssue, layoutStored } from '../../viz/drawing/layout.ts';
import { selectedStances } from '../../viz/state/evidence.ts';
import { fromHash, toHash } from '../../viz/state/hash.ts';
import { makeModel } from '../../viz/state/model.ts';
import { demandKey, issueKey, partyKey, weightWords } from '../../viz/state/net.ts';
import { MOST_TIES, makeNet, netOfDemands, netOfIssues, netOfParties } from '../../viz/state/nets.ts';
import { makeScene } from '../../viz/state/pairs.ts';
import { tiesOf } from '../../viz/state/ties.ts';
import { INITIAL_VIEW, type NetworkKind, type Selection, select } from '../../viz/state/view.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { emptyGraph, manyGraph } from './manyGraph.ts';

const graph = sampleGraph();
const model = makeModel(graph);
const scene = makeScene(model, graph.stances, true);
const KINDS = ['demands', 'parties', 'issues'] as const satisfies NetworkKind[];

describe('parties alone', () => {
  test.each([
    ['congruence', 'agreement', 'agree'],
    ['conflict', 'conflict', 'clash'],
  ] as const)('%s is what “parley projection” counts', (kind, ties, word) => {
    const { edges } = netOfParties(model, scene, ties);
    const lines = edges.map(({ parties, weight }) => [...parties, weight].join(' ')).sort();
    expect(lines).toEqual(
      projectParties(graph, kind)
        .edges.map(({ a, b, weight }) => `${a} ${b} ${weight}`)
        .sort(),
    );
    expect(new Set(edges.map((edge) => edge.word))).toEqual(new Set([word]));
  });

  test.each(['average', 'jaccard', 'cosine'] as const)('widths by %s are those of “parley projection”', (norm) => {
    const { edges } = netOfParties(model, scene, 'agreement', norm);
    expect(new Map(edges.map(({ parties, weight }) => [parties.join(' '), weight]))).toEqual(
      new Map(projectParties(graph, 'congruence', norm).edges.map(({ a, b, weight }) => [`${a} ${b}`, weight])),
    );
    expect(weightWords(edges[0])).toBe(edges[0].weight.toFixed(2));
  });

  test('conflict differs from agreement in colour, sign and pattern', () => {
    const { edges } = netOfParties(model, scene, 'all');
    const looks = new Set(edges.map(({ word, colour, sign, mark }) => [word, colour, sign, mark].join(' ')));
    expect([...looks].sort()).toEqual(['agree pro + solid', 'clash con − dashes']);
  });

  test('behind a tie stand statements of both that take a side, on its demands alone', () => {
    for (const { party, other, agree, clash } of tiesOf(model, scene)) {
      const stances = selectedStances(model, scene, { kind: 'tie', party, other });
      expect(new Set(stances.map(({ partyId }) => partyId))).toEqual(new Set([party, other]));
      for (const { demand, polarity } of stances) {
        expect([...agree, ...clash]).toContain(scene.rowOf.get(demand)?.id);
        expect(['pro', 'con']).toContain(polarity);
      }
    }
  });

  test('a tie looked at alone is the one among all', () => {
    for (const tie of tiesOf(model, scene)) expect(tiesOf(model, scene, [tie.party, tie.other])).toEqual([tie]);
  });

  test('of more ties than can be told apart the strongest are drawn, and the rest is counted', () => {
    const many = makeModel(manyGraph(120, 60, 3000));
    const { edges, left } = netOfParties(many, makeScene(many, many.graph.stances, true), 'all');
    expect(edges).toHaveLength(MOST_TIES);
    expect(left).toBeGreaterThan(0);
  });
});

test('an issue gathers the statements on its demands', () => {
  const net = netOfIssues(model, scene);
  expect(net.edges.reduce((sum, { weight }) => sum + weight, 0)).toBe(graph.stances.length);
  for (const node of net.nodes.filter(({ kind }) => kind === 'issue'))
    expect(node.statements).toBe(selectedStances(model, scene, node.selection).length);
});

describe.each(KINDS)('%s', (kind) => {
  const net = makeNet(model, scene, kind, 'all');

  test('every line joins two nodes, under a name of its own', () => {
    const keys = new Set(net.nodes.map(({ key }) => key));
    expect(keys.size).toBe(net.nodes.length);
    expect(new Set(net.edges.map(({ id }) => id)).size).toBe(net.edges.length);
    for (const { from, to } of net.edges) expect(keys.has(from) && keys.has(to)).toBe(true);
  });

  test('what a node or line selects lights it', () => {
    for (const { key, selection } of net.nodes) expect(emphasise(net, scene, selection)?.nodes.has(key)).toBe(true);
    for (const { id, selection } of net.edges) expect(emphasise(net, scene, selection)?.edges.has(id)).toBe(true);
  });

  test('what was selected in another view lights what tells of it here', () => {
    const [tie] = tiesOf(model, scene);
    const elsewhere: Selection[] = [
      { kind: 'pair', party: 'russia', demand: 'nato-exclusion' },
      { kind: 'topic', party: 'russia', issue: 'security' },
      { kind: 'tie', party: tie.party, other: tie.other },
      { kind: 'demand', demand: 'nato-exclusion' },
    ];
    for (const selection of elsewhere) {
      const lit = emphasise(net, scene, selection);
      expect(lit?.edges.size).toBeGreaterThan(0);
      expect(lit?.edges.size).toBeLessThan(net.edges.length);
    }
  });

  test('forces place every node, the same each time', () => {
    const start = new Map(net.nodes.map(({ key, x, y }) => [key, { x, y }]));
    const box = { width: 600, height: 700 };
    const lay = () => layoutByForce(net, settle(net, start), box).places;
    expect(new Set(lay().keys())).toEqual(new Set(net.nodes.map(({ key }) => key)));
    expect(lay()).toEqual(lay());
    for (const { places } of [layoutStored(net, box), layoutByIssue(net, model.issues, box)])
      expect(places.size).toBe(net.nodes.length);
  });

  test('an empty graph gives an empty network', () => {
    const none = makeModel(emptyGraph());
    const empty = makeNet(none, makeScene(none, [], true), kind, 'all');
    expect(empty).toEqual({ nodes: [], edges: [], left: 0 });
    expect(settle(empty, new Map()).size).toBe(0);
  });
});

test('a selection names the nodes to ring', () => {
  expect([...namedNodes(scene, { kind: 'topic', party: 'russia', issue: 'security' })]).toEqual([
    partyKey('russia'),
    issueKey('security'),
  ]);
  expect([...namedNodes(scene, { kind: 'pair', party: 'russia', demand: 'nato-exclusion' })]).toEqual([
    partyKey('russia'),
    demandKey('nato-exclusion'),
  ]);
  expect(netOfDemands(scene).nodes.some(({ key }) => key === demandKey('nato-exclusion'))).toBe(true);
});

test.each<Selection>([
  { kind: 'party', party: 'russia' },
  { kind: 'issue', issue: 'security' },
  { kind: 'tie', party: 'russia', other: 'ukraine' },
  { kind: 'topic', party: 'russia', issue: 'security' },
])('the address keeps the view and %j', (selection) => {
  const view = { ...select(INITIAL_VIEW, selection), network: 'parties', ties: 'conflict' } as const;
  expect(toHash(view)).toContain('network=parties&ties=conflict');
  expect(fromHash(toHash(view), model)).toEqual(view);
});
