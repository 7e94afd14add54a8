import { Argument, type Command, Option } from 'commander';
import {
  NORMALISATIONS,
  type Normalisation,
  PROJECTIONS,
  type ProjectionKind,
  projectParties,
} from '../../graph/projection.ts';
import { addGraphOption, type CommonOptions } from '../commonOptions.ts';
import { Messages } from '../messages.ts';
import { print, printJson } from '../output.ts';

const FORMATS = ['table', 'json', 'csv', 'matrix', 'gexf', 'graphml'] as const;

const AFTER = `
  congruence   demands on which two parties are both for or both against
  conflict     demands that one is for and the other against
  subtract     congruence minus conflict: allies above, opponents below zero

A demand counts once, however often it is stated, and a demand and its contrary are one. Normalisation divides by the
activity of the two parties, so that those who are quoted most do not look closest.

  parley projection congruence --normalise average
  parley projection subtract --format gexf -o blocs.gexf
  parley projection conflict --format matrix > conflict.csv`;

export function addProjectionCommand(program: Command): void {
  const command = program
    .command('projection')
    .summary('who agrees with whom: the network of parties')
    .description(
      'Projects the network of parties and demands on the parties: agreement, conflict, or their difference.',
    )
    .addArgument(new Argument('[kind]', 'what the weight counts').choices(PROJECTIONS).default('subtract'))
    .addOption(
      new Option('--normalise <by>', 'divide by the activity of the two').choices(NORMALISATIONS).default('none'),
    )
    .addOption(new Option('--format <format>', 'table, pairs, matrix or network').choices(FORMATS).default('table'))
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .addHelpText('after', AFTER)
    .action(async (kind: ProjectionKind, _, command: Command) => {
      const options = command.optsWithGlobals<
        CommonOptions & { graph: string; normalise: Normalisation; format: (typeof FORMATS)[number]; output?: string }
      >();
      const [{ readGraph }, files, { projectionTable }, { checkWritable, writeWhole }] = await Promise.all([
        import('../readGraph.ts'),
        import('../../exports/projectionFiles.ts'),
        import('../projectionReport.ts'),
        import('../../documents/writeWhole.ts'),
      ]);
      if (options.output) await checkWritable(options.output);
      const graph = await readGraph(options.graph, options.base);
      const projection = projectParties(graph, kind, options.normalise);
      if (options.format === 'json' && !options.output) return printJson(projection);
      const write = {
        table: () => projectionTable(graph, projection),
        json: () => `${JSON.stringify(projection, null, 2)}\n`,
        csv: () => files.projectionToCsv(projection),
        matrix: () => files.projectionToMatrixCsv(projection),
        gexf: () => files.projectionToGexf(projection),
        graphml: () => files.projectionToGraphml(projection),
      }[options.format];
      if (!options.output) return print(write());
      await writeWhole(options.output, write());
      new Messages(options.quiet).info(`${options.output} written`);
    });
  addGraphOption(command);
}
