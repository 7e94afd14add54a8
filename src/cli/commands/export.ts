import { Argument, type Command, Option } from 'commander';
import { UserError } from '../../documents/userError.ts';
import type { CsvTable } from '../../exports/csv.ts';
import { addGraphOption, type CommonOptions } from '../commonOptions.ts';
import { Messages } from '../messages.ts';
import { printContent } from '../output.ts';

const FORMATS = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'gexf', 'graphml', 'csv', 'html'] as const;
export type ExportFormat = (typeof FORMATS)[number];

const AFTER = `
  turtle trig ntriples nquads jsonld   RDF, for SPARQL tools and triple stores
  gexf graphml                         the network, for Gephi, visone, Cytoscape, R
  csv                                  one statement a row, for spreadsheets; --table chooses another table:
                                       nodes, edges, or dna (person, organization, concept, agreement …)
  html                                 the explorer with its data in one file, to send by mail

  parley export turtle > talks.ttl
  parley export gexf -o talks.gexf
  parley export csv --table dna -o statements.csv
  parley export html -o talks.html -g talks.trig`;

export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .summary('the graph for other tools')
    .description('Writes the graph in a format of other tools.')
    .addArgument(new Argument('<format>', 'the format').choices(FORMATS))
    .addOption(new Option('--table <table>', 'which table, for csv').choices(['statements', 'nodes', 'edges', 'dna']))
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .addHelpText('after', AFTER)
    .action(async (format: ExportFormat, _, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { graph: string; output?: string; table?: CsvTable }>();
      if (options.table && format !== 'csv')
        throw new UserError(`--table belongs to csv, not to ${format}`, {
          hint: `parley export csv --table ${options.table}`,
          exitCode: 2,
        });
      const [{ readGraph }, { exportGraph }, { checkWritable, writeWhole }] = await Promise.all([
        import('../readGraph.ts'),
        import('../exportGraph.ts'),
        import('../../documents/writeWhole.ts'),
      ]);
      if (options.output) await checkWritable(options.output);
      const content = await exportGraph(await readGraph(options.graph, options.base), format, options);
      if (!options.output) return printContent(content);
      await writeWhole(options.output, content);
      new Messages(options.quiet).info(`${options.output} written`);
    });
  addGraphOption(command);
}
