import fc from 'fast-check';
import { UserError } from '../../src/documents/userError.ts';
import { RDF_FORMATS, type RdfFormat } from '../../src/rdf/formats.ts';
import { readRdf } from '../../src/rdf/readRdf.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { sampleGraph } from '../questions/sampleGraph.ts';
import { mutated } from './mutation.ts';
import { RUNS, TIME_LIMIT } from './runs.ts';

const SIGNS =
  '" \' """ \\ \\u \\uD800 < > <> _: @en @prefix ^^ . ; , [ ] ( ) { } a GRAPH # null 0 -1 1e999 true \u0000 \ufeff \ud800'.split(
    ' ',
  );

test.each(RDF_FORMATS)(
  'a mutated graph as %s is read, or refused with a word on what is wrong',
  async (format: RdfFormat) => {
    const whole = await writeRdf(sampleGraph(), format);
    await fc.assert(
      fc.asyncProperty(mutated([whole], SIGNS), async (text) => {
        try {
          const graph = await readRdf(text, format, { source: 'fuzz' });
          // What could be read can be written, and says the same.
          expect(await readRdf(await writeRdf(graph, format), format)).toEqual(graph);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).toMatch(/^fuzz/);
        }
      }),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);
