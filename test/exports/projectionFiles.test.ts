import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import {
  projectionToCsv,
  projectionToGexf,
  projectionToGraphml,
  projectionToMatrixCsv,
} from '../../src/exports/projectionFiles.ts';
import { projectParties } from '../../src/graph/projection.ts';
import { sampleGraph } from '../questions/sampleGraph.ts';

const projection = projectParties(sampleGraph(), 'subtract');

test.each([
  ['GEXF', () => parseGexf(Graph, projectionToGexf(projection), { respectInputGraphType: true })],
  ['GraphML', () => parseGraphml(Graph, projectionToGraphml(projection))],
])('%s holds the parties and the weight of each pair, undirected', (_, read) => {
  const network = read();
  expect(network.edges().every((edge) => network.isUndirected(edge))).toBe(true);
  expect(network.nodes().sort()).toEqual(projection.parties.map(({ id }) => id).sort());
  expect(network.size).toBe(projection.edges.length);
  for (const { a, b, weight } of projection.edges) {
    const edge = network.edge(a, b)!;
    expect(Number(network.getEdgeAttribute(edge, 'weight'))).toBe(weight);
    expect(network.getEdgeAttribute(edge, 'sign')).toBe(weight < 0 ? 'negative' : 'positive');
  }
});

test('the matrix is symmetric with an empty diagonal', () => {
  const [head, ...lines] = projectionToMatrixCsv(projection).trimEnd().split('\n');
  const names = head.split(',').slice(1);
  const cells = lines.map((line) => line.split(','));
  expect(cells.map(([name]) => name)).toEqual(names);
  for (const [i, row] of cells.entries())
    for (const [j, name] of names.entries()) {
      expect(row[j + 1]).toBe(cells[j][i + 1]);
      const edge = projection.edges.find(({ a, b }) => [a, b].sort().join() === [row[0], name].sort().join());
      expect(Number(row[j + 1].replace(/^'/, ''))).toBe(row[0] === name ? 0 : (edge?.weight ?? 0));
    }
});

test('the list of pairs names the demands behind each weight', () => {
  const lines = projectionToCsv(projection).trimEnd().split('\n');
  expect(lines[0]).toBe('source,target,weight,agree,disagree');
  expect(lines).toHaveLength(projection.edges.length + 1);
  expect(lines.find((line) => line.startsWith('russia,ukraine'))).toContain('foreign-troops | nato-exclusion');
});
