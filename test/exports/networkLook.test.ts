import { readFileSync } from 'node:fs';
import { DirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { toGexf } from '../../src/exports/gexf.ts';
import { LOOK } from '../../src/exports/networkLook.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const graph = sampleGraph();
const gexf = toGexf(graph);
const network = parseGexf(DirectedGraph, gexf, { allowUndeclaredAttributes: true });

/** As graphology reads colours of GEXF. */
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;

test('GEXF draws parties as dark discs and demands as squares, lines by stance', () => {
  expect(network.getNodeAttribute('party:russia', 'color')).toBe(rgb(LOOK.party));
  expect(gexf).toMatch(/id="party:russia"(?:(?!<\/node>).)*<viz:shape value="disc"\/>/s);
  expect(gexf).toMatch(/id="demand:ceasefire-30-day"(?:(?!<\/node>).)*<viz:shape value="square"\/>/s);
  const colours = (only: string) =>
    network
      .filterEdges((_, edge) => edge.stance === only && Number(edge.weight) === Number(edge[only]))
      .map((edge) => network.getEdgeAttribute(edge, 'color'));
  expect(new Set(colours('opposes'))).toEqual(new Set([rgb(LOOK.polarity.con)]));
  expect(new Set(colours('supports'))).toEqual(new Set([rgb(LOOK.polarity.pro)]));
});

test('demands of one issue have one colour, of two issues two', () => {
  const byIssue = new Map<string, Set<string>>();
  network.forEachNode((_, { kind, issue, color }) => {
    if (kind === 'demand') byIssue.set(issue ?? '', (byIssue.get(issue ?? '') ?? new Set()).add(color));
  });
  expect([...byIssue.values()].map(({ size }) => size)).toEqual([...byIssue].map(() => 1));
  expect(new Set([...byIssue.values()].flatMap((own) => [...own])).size).toBeGreaterThan(1);
});

test('a party of whom more is said is drawn larger', () => {
  const size = (key: string) => Number(network.getNodeAttribute(key, 'size'));
  const said = (id: string) => graph.stances.filter(({ partyId }) => partyId === id).length;
  const [most, least] = [...graph.parties]
    .sort((a, b) => said(b.id) - said(a.id))
    .flatMap(({ id }, at, all) => (at === 0 || at === all.length - 1 ? [`party:${id}`] : []));
  expect(size(most)).toBeGreaterThan(size(least));
});

test('the colours are those of the light style sheet', () => {
  const css = readFileSync(new URL('../../viz/styles/base.css', import.meta.url), 'utf8');
  const colour = (name: string) => css.match(new RegExp(`--${name}: (#[0-9a-f]{6});`))?.[1];
  expect(LOOK.polarity).toEqual({
    pro: colour('pro'),
    con: colour('con'),
    mixed: colour('mixed'),
    neutral: colour('neutral'),
  });
  expect([LOOK.party, LOOK.noIssue]).toEqual([colour('ink'), colour('soft')]);
  expect(LOOK.issues).toEqual(LOOK.issues.map((_, index) => colour(`issue-${index + 1}`)));
});
