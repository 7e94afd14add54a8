import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { edgesToCsv, nodesToCsv, toCsv, toDiscourseNetworkCsv } from '../../src/exports/csv.ts';
import { toGexf } from '../../src/exports/gexf.ts';
import { toGraphml } from '../../src/exports/graphml.ts';
import { toNetwork } from '../../src/graph/network.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const graph = sampleGraph();
const network = toNetwork(graph);

test.each([
  ['GEXF', () => parseGexf(Graph, toGexf(graph), { respectInputGraphType: true })],
  ['GraphML', () => parseGraphml(Graph, toGraphml(graph))],
])('%s holds every node, edge and attribute', (_, read) => {
  const found = read();
  expect(found.order).toBe(network.order);
  expect(found.size).toBe(network.size);
  network.forEachNode((key, attributes) => {
    const copy = found.getNodeAttributes(key);
    expect(copy.label).toBe(attributes.label);
    expect(copy.kind).toBe(attributes.kind);
    expect(Number(copy.x)).toBeCloseTo(attributes.x, 5);
  });
  network.forEachEdge((_key, attributes, source, target) => {
    const copy = found.getEdgeAttributes(found.edge(source, target)!);
    expect(copy.stance).toBe(attributes.stance);
    expect(Number(copy.opposes)).toBe(attributes.opposes);
  });
});

test.each([
  ['GEXF', toGexf],
  ['GraphML', toGraphml],
])('%s of an unchanged graph has the same bytes', (_, write) => {
  expect(write(graph)).toBe(write(sampleGraph()));
});

test('GraphML keeps signs of markup and drops what XML cannot hold', () => {
  const odd = sampleGraph();
  odd.parties[0].label = 'A & B <"c"> \u0001 \ud800';
  const read = parseGraphml(Graph, toGraphml(odd));
  expect(read.getNodeAttribute(`party:${odd.parties[0].id}`, 'label')).toBe('A & B <"c"> \ufffd \ufffd');
});

/** Rows of a CSV text, quoted fields with line feeds kept together. */
function rows(csv: string): number {
  return (
    csv
      .replace(/"(?:[^"]|"")*"/g, 'q')
      .trimEnd()
      .split('\n').length - 1
  );
}

test.each([
  ['statements', toCsv, graph.stances.length],
  ['nodes', nodesToCsv, graph.parties.length + graph.demands.length],
  ['edges', edgesToCsv, graph.edges.length],
  ['statements for Discourse Network Analyzer', toDiscourseNetworkCsv, graph.stances.length],
])('the CSV of %s has one row each', (_, write, expected) => {
  expect(rows(write(graph))).toBe(expected);
});

test('the table for Discourse Network Analyzer gives agreement as 1 and 0', () => {
  const csv = toDiscourseNetworkCsv(graph);
  expect(csv.split('\n')[0]).toBe('person,organization,concept,agreement,date,text,start,stop');
  const against = graph.stances.find(({ polarity }) => polarity === 'con')!;
  expect(csv).toContain(`${against.holder},${against.party},${against.demandLabel},0,`);
});

test('a text that a spreadsheet would run is marked as text', () => {
  const odd = sampleGraph();
  const spoilt = { ...odd, stances: [{ ...odd.stances[0], holder: '=HYPERLINK("http://e")' }] };
  expect(toCsv(spoilt)).toContain(`'=HYPERLINK`);
});
