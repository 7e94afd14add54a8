import fc from 'fast-check';
import type { Quad } from 'n3';
import { RDF_FORMATS, type RdfFormat } from '../../src/rdf/formats.ts';
import { parseRdf } from '../../src/rdf/parseRdf.ts';
import { readRdf } from '../../src/rdf/readRdf.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { arbitraryGraph } from './arbitraryGraph.ts';

/**
 * The statements as sorted lines, which compares two texts as RDF graphs: Parley writes no blank nodes, so no renaming
 * can hide or make a difference.
 */
async function statements(text: string, format: RdfFormat, withGraphs = false): Promise<string[]> {
  const line = ({ subject, predicate, object, graph }: Quad) => {
    const literal = object.termType === 'Literal' ? `^^${object.datatype.value}@${object.language}` : '';
    const terms = [subject.value, predicate.value, object.termType, object.value, literal];
    return JSON.stringify(withGraphs ? [...terms, graph.value] : terms);
  };
  const quads = await parseRdf(text, format);
  expect(
    quads.flatMap(({ subject, object }) => [subject, object]).filter(({ termType }) => termType === 'BlankNode'),
  ).toEqual([]);
  return [...new Set(quads.map(line))].sort();
}

describe.each(RDF_FORMATS)('%s', (format) => {
  it('gives the seed graph back unchanged', async () => {
    const graph = sampleGraph();
    expect(await readRdf(await writeRdf(graph, format), format)).toEqual(graph);
  });

  it('gives the same bytes for the same graph, also after reading', async () => {
    const text = await writeRdf(sampleGraph(), format);
    expect(await writeRdf(sampleGraph(), format)).toBe(text);
    expect(await writeRdf(await readRdf(text, format), format)).toBe(text);
  });

  it('gives any graph back unchanged, whatever its strings', async () => {
    const property = fc.asyncProperty(arbitraryGraph, async (graph) => {
      expect(await readRdf(await writeRdf(graph, format), format)).toEqual(graph);
    });
    await fc.assert(property, { numRuns: format === 'jsonld' ? 40 : 80 });
  });

  it('gives the graph back under another base', async () => {
    const graph = sampleGraph();
    const base = 'https://example.org/talks';
    const text = await writeRdf(graph, format, { base });
    expect(text).toContain('https://example.org/talks/');
    expect(text).not.toContain('https://w3id.org/parley/party/');
    expect(await readRdf(text, format, { base })).toEqual(graph);
  });
});

describe('format to format', () => {
  it.each(['trig', 'ntriples', 'nquads', 'jsonld'] as const)('turtle and %s state the same', async (format) => {
    const property = fc.asyncProperty(arbitraryGraph, async (graph) => {
      const expected = await statements(await writeRdf(graph, 'turtle'), 'turtle');
      expect(await statements(await writeRdf(graph, format), format)).toEqual(expected);
    });
    await fc.assert(property, { numRuns: 25, examples: [[sampleGraph()]] });
  });

  it('trig and nquads have the same named graphs, one a document', async () => {
    const graph = sampleGraph();
    const trig = await statements(await writeRdf(graph, 'trig'), 'trig', true);
    expect(await statements(await writeRdf(graph, 'nquads'), 'nquads', true)).toEqual(trig);
    const named = new Set((await parseRdf(await writeRdf(graph, 'trig'), 'trig')).map((quad) => quad.graph.value));
    const documents = graph.documents.map(({ id }) => `https://w3id.org/parley/document/${id}`);
    expect([...named].sort()).toEqual(['', ...documents].sort());
  });

  it.each(['turtle', 'ntriples', 'jsonld'] as const)('%s states nothing twice', async (format) => {
    const text = await writeRdf(sampleGraph(), format);
    expect(await parseRdf(text, format)).toHaveLength((await statements(text, format)).length);
  });
});

it('mints IRIs of letters, digits, hyphens, underscores and dots only', async () => {
  const property = fc.asyncProperty(arbitraryGraph, async (graph) => {
    const quads = await parseRdf(await writeRdf(graph, 'nquads'), 'nquads');
    const minted = quads
      .flatMap(({ subject, object }) => [subject, object])
      .filter(({ termType }) => termType === 'NamedNode');
    for (const { value } of minted)
      if (value.startsWith('https://w3id.org/parley/') && !value.includes('/ns#'))
        expect(value.slice('https://w3id.org/parley/'.length)).toMatch(/^[a-z]+\/(open\/)?[A-Za-z0-9._-]+$/);
  });
  await fc.assert(property, { numRuns: 40 });
});
