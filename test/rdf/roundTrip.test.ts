import { readRdf } from '../../src/rdf/readRdf.ts';
import { RDF_FORMATS } from '../../src/rdf/formats.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

describe.each(RDF_FORMATS)('%s', (format) => {
  it('gives the seed graph back unchanged', async () => {
    const graph = sampleGraph();
    expect(await readRdf(await writeRdf(graph, format), format)).toEqual(graph);
  });

  it('gives the same bytes for the same graph', async () => {
    expect(await writeRdf(sampleGraph(), format)).toBe(await writeRdf(sampleGraph(), format));
  });
});
