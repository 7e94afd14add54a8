import type { Command } from 'commander';
import { addFormatOption, addGraphOption, type CommonOptions, type TableFormat } from '../commonOptions.ts';
import { Messages } from '../messages.ts';

const AFTER = `
Signs: + demands or supports, ± conditional, ○ noncommittal, − opposes; two signs where statements differ. An empty cell
means that nothing was said, which is not the same as noncommittal. The number counts statements.

  parley matrix                    the parties that fit on the screen
  parley matrix --all              all of them
  parley matrix --format csv > matrix.csv`;

export function addMatrixCommand(program: Command): void {
  const command = program
    .command('matrix')
    .summary('parties by demands, at a glance')
    .description('Shows which party takes which stance on which demand.')
    .option('-a, --all', 'all parties, however wide the table gets')
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { graph: string; format: TableFormat; all?: boolean }>();
      const [{ readGraph }, { matrix }, { printMatrix }] = await Promise.all([
        import('../readGraph.ts'),
        import('../../questions/matrix.ts'),
        import('../matrixReport.ts'),
      ]);
      const graph = await readGraph(options.graph, options.base);
      printMatrix(graph, matrix(graph), options.format, options.all ?? false, new Messages(options.quiet));
    });
  addFormatOption(addGraphOption(command));
}
