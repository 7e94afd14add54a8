import { type Command, InvalidArgumentError } from 'commander';
import { addGraphOption, type CommonOptions } from '../commonOptions.ts';
import { Messages } from '../messages.ts';
import { print } from '../output.ts';

const AFTER = `
Demands that no codebook names become open demands. This turns them into a Turtle file to edit: sort them under issues,
merge and rename them, state contraries, and build again with it.

  parley build talks/ -o talks.trig
  parley scheme -g talks.trig --name "Fisheries talks" -o fisheries.ttl
  parley build talks/ -o talks.trig --scheme fisheries.ttl`;

export function addSchemeCommand(program: Command): void {
  const command = program
    .command('scheme')
    .summary('a draft codebook from what no codebook names yet')
    .description('Drafts a codebook from the open demands of a graph.')
    .option('--name <text>', 'what the negotiation is called', 'My negotiation')
    .option('--min <number>', 'leave out demands with fewer statements', parseCount, 1)
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<
        CommonOptions & { graph: string; name: string; min: number; output?: string }
      >();
      const [{ readGraph }, { openDemands }, { draftScheme }, { checkWritable, writeWhole }] = await Promise.all([
        import('../readGraph.ts'),
        import('../openDemands.ts'),
        import('../../demands/draftScheme.ts'),
        import('../../documents/writeWhole.ts'),
      ]);
      if (options.output) await checkWritable(options.output);
      const graph = await readGraph(options.graph, options.base);
      const draft = draftScheme(openDemands(graph, options.min), options.name);
      if (!options.output) return print(draft);
      await writeWhole(options.output, draft);
      new Messages(options.quiet).info(`${options.output} written`);
    });
  addGraphOption(command);
}

function parseCount(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}
