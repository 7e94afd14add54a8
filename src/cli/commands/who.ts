import type { Command } from 'commander';
import { addFormatOption, addGraphOption, type CommonOptions, type TableFormat } from '../commonOptions.ts';

const AFTER = `
STANCE is one of demands, supports, conditional, noncommittal, opposes (or a word like it: wants, backs, rejects).
"supports" includes those who demand it. DEMAND is a notation, label or alternative label, in any case. Contraries
answer too: who supports NATO membership opposes NATO exclusion, and the answer shows the statement.

  parley who opposes nato-exclusion
  parley who supports "30-day ceasefire" --format csv
  parley who conditional ceasefire --all`;

export function addWhoCommand(program: Command): void {
  const command = program
    .command('who')
    .summary('who takes a stance on a demand')
    .description('Tells who takes a stance on a demand, with the words that say so.')
    .argument('<stance>', 'what they do about it: opposes, supports …')
    .argument('<demand...>', 'the demand: nato-exclusion, "NATO exclusion" …')
    .option('-a, --all', 'every statement in the table, not only the first of each party')
    .addHelpText('after', AFTER)
    .action(async (stance: string, words: string[], _, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { graph: string; format: TableFormat; all?: boolean }>();
      const [{ readGraph }, { requireStance }, { findDemand, requireDemand }, { whoHolds }, { STANCE_VERBS }] =
        await Promise.all([
          import('../readGraph.ts'),
          import('../../questions/stanceWord.ts'),
          import('../../questions/findDemand.ts'),
          import('../../questions/positions.ts'),
          import('../../questions/question.ts'),
        ]);
      const type = requireStance(stance);
      const graph = await readGraph(options.graph, options.base);
      const name = words.join(' ');
      const demand = requireDemand(findDemand(graph, name), name);
      const { printPositions } = await import('../positionReport.ts');
      printPositions(whoHolds(graph, type, demand), {
        format: options.format,
        all: options.all,
        nothing: `Nobody ${STANCE_VERBS[type]} “${demand.label}”: no statement in this graph says so.`,
        about: { stance: type, demand: demand.id, demandLabel: demand.label },
      });
    });
  addFormatOption(addGraphOption(command));
}
