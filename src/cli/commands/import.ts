import { type Command, Option } from 'commander';
import { RDF_FORMATS, type RdfFormat } from '../../rdf/formats.ts';
import { type CommonOptions, DEFAULT_GRAPH } from '../commonOptions.ts';
import { count, Messages } from '../messages.ts';

const AFTER = `
Reads what "parley export" and "parley build" write, also after it was edited by hand or by another tool; several files
become one graph. What was left out by hand is worked out again: labels, edges, places in the drawing.

  parley import corrected.ttl
  parley import spring.trig summer.trig -o both.trig
  parley import dump.rdf.gz.out --format nquads`;

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .summary('a graph back from RDF, also one edited by hand')
    .description('Reads RDF files that hold a graph of Parley, and writes it as parley.trig.')
    .argument('<files...>', 'Turtle, TriG, N-Triples, N-Quads or JSON-LD files')
    .addOption(new Option('--format <format>', 'their format, if the ending does not tell').choices(RDF_FORMATS))
    .option('-o, --output <file>', 'the graph to write', DEFAULT_GRAPH)
    .addHelpText('after', AFTER)
    .action(async (paths: string[], _, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { output: string; format?: RdfFormat }>();
      const [{ importFiles }, { formatOfPath }, { writeRdfTo }, { checkWritable, writeWhole }] = await Promise.all([
        import('../importFiles.ts'),
        import('../../rdf/formats.ts'),
        import('../../rdf/writeRdf.ts'),
        import('../../documents/writeWhole.ts'),
      ]);
      const format = formatOfPath(options.output);
      await checkWritable(options.output);
      const graph = await importFiles(paths, options);
      await writeWhole(options.output, (stream) => writeRdfTo(stream, graph, format, { base: options.base }));
      const { documents, stances, parties } = graph;
      new Messages(options.quiet).info(
        `${count(documents.length, 'document')}, ${count(stances.length, 'statement')} of ${count(parties.length, 'party', 'parties')}\n${options.output} written`,
      );
    });
}
