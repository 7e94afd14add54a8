import type { Command } from 'commander';
import { addFormatOption, addGraphOption, type CommonOptions, type TableFormat } from '../commonOptions.ts';

const AFTER = `
A demand and its contrary count as one question: who demands NATO membership is against NATO exclusion.

  parley conflicts
  parley conflicts --format json | jq '.conflicts[].demand'`;

export function addConflictsCommand(program: Command): void {
  const command = program
    .command('conflicts')
    .summary('demands that some support and others oppose')
    .description('Lists the demands that some parties support and others oppose, the most discussed first.')
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { graph: string; format: TableFormat }>();
      const [{ readGraph }, { conflicts }, { printConflicts }] = await Promise.all([
        import('../readGraph.ts'),
        import('../../questions/conflicts.ts'),
        import('../conflictReport.ts'),
      ]);
      printConflicts(conflicts(await readGraph(options.graph, options.base)), options.format);
    });
  addFormatOption(addGraphOption(command));
}
