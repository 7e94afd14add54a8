import type { Command } from 'commander';
import { addFormatOption, addGraphOption, type CommonOptions, type TableFormat } from '../commonOptions.ts';
import { Messages } from '../messages.ts';

const AFTER = `
It understands questions such as these, and says on standard error how it understood yours:

  parley ask "who opposes NATO exclusion?"
  parley ask "what does Russia demand?"
  parley ask "where do Russia and Ukraine disagree?"
  parley ask "what demands does nobody oppose?"
  parley ask "on what conditions would Ukraine accept a ceasefire?"`;

export function addAskCommand(program: Command): void {
  const command = program
    .command('ask')
    .summary('the answer to a plain question')
    .description('Answers a plain English question from the statements of the graph.')
    .argument('<question...>', 'the question; quotation marks keep the shell off it')
    .option('-a, --all', 'every statement in the table, not only the first of each position')
    .addHelpText('after', AFTER)
    .action(async (words: string[], _, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { graph: string; format: TableFormat; all?: boolean }>();
      const [{ readGraph }, { ask }, { loadKnowledge }, { printPositions }] = await Promise.all([
        import('../readGraph.ts'),
        import('../../questions/ask.ts'),
        import('../../knowledge/loadKnowledge.ts'),
        import('../positionReport.ts'),
      ]);
      const [graph, knowledge] = await Promise.all([
        readGraph(options.graph, options.base),
        loadKnowledge({ schemes: options.scheme, parties: options.parties }),
      ]);
      const aliases = new Map(
        knowledge.parties.map((party) => [party.id, [...party.aliases, ...party.metonyms, ...party.demonyms]]),
      );
      const { question, understood, positions } = ask(graph, words.join(' '), aliases);
      if (options.format === 'table') new Messages(options.quiet).info(`Understood as: ${understood}`);
      printPositions(positions, {
        format: options.format,
        all: options.all,
        nothing: 'No statement in this graph says so.',
        about: { question: words.join(' '), kind: question.kind, understood },
      });
    });
  addFormatOption(addGraphOption(command));
}
