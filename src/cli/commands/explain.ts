import type { Command } from 'commander';
import { addFormatOption, type CommonOptions } from '../commonOptions.ts';

const AFTER = `
For each sentence: its words with lemma, part of speech and what they depend on; then the statements found, each with
the rule that found it and what its pronouns stand for. Useful when a statement is missing or wrong.

  parley explain "The Kremlin said Kyiv must give up its bid."
  parley explain "Norway would accept a quota if Iceland did." --no-tree
  parley explain speech.txt --no-tree
  parley explain - < speech.txt --format json`;

export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .summary('how a sentence is read, and why a statement is found')
    .description('Shows how a text is read: the tree of each sentence, the statements, and the rules behind them.')
    .argument('<text...>', 'a text in quotation marks, a file, or - for standard input')
    .option('--no-tree', 'leave out the words and their dependencies')
    .addHelpText('after', AFTER)
    .action(async (words: string[], _, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { format: 'table' | 'json'; tree: boolean }>();
      const { explain, printExplanation } = await import('../explanation.ts');
      const explanation = await explain(words.join(' '), options);
      printExplanation(explanation, options.format, options.tree);
    });
  addFormatOption(command, ['table', 'json']);
}
