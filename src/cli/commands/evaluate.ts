import { type Command, Option } from 'commander';
import type { CommonOptions } from '../commonOptions.ts';
import { Messages } from '../messages.ts';
import type { SetExitCode } from '../program.ts';

interface EvaluateOptions extends CommonOptions {
  gold: string[];
  predictions?: string;
  against?: string;
  errors?: boolean;
  format: 'table' | 'json';
}

const AFTER = `
DIR holds pairs of DOC.txt and DOC.json; test/gold/GUIDELINES.md tells what is annotated and how it is scored. Without
--predictions the texts of DIR are extracted now. --against compares two annotators of the same texts instead.

  parley evaluate --gold test/gold/seeds
  parley evaluate --gold test/gold/seeds --gold test/gold/train --errors
  parley evaluate --gold mine --predictions statements.jsonl --format json
  parley evaluate --gold anna --against ben`;

export function addEvaluateCommand(program: Command, setExitCode: SetExitCode): void {
  program
    .command('evaluate')
    .summary('how good the statements are, against annotated texts')
    .description(
      'Compares extracted statements with annotated ones: precision, recall and F1, by stance and by domain.',
    )
    .addOption(
      new Option('--gold <dir>', 'folder of annotated documents (repeatable)')
        .makeOptionMandatory()
        .argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value]),
    )
    .addOption(new Option('--predictions <file>', 'statements as "parley extract" prints them').conflicts('against'))
    .addOption(new Option('--against <dir>', 'folder of a second annotator').conflicts('errors'))
    .option('--errors', 'list what was missed and what is wrong')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<EvaluateOptions>();
      const messages = new Messages(options.quiet);
      const [{ readGold }, { loadKnowledge }, { foldingOf }, report] = await Promise.all([
        import('../../evaluation/gold.ts'),
        import('../../knowledge/loadKnowledge.ts'),
        import('../../evaluation/scoredRow.ts'),
        import('../evaluationReport.ts'),
      ]);
      const gold = await readGold(options.gold);
      const { schemes } = await loadKnowledge({ schemes: options.scheme, parties: options.parties });
      const folding = foldingOf(schemes);
      if (options.against) {
        const { agreement } = await import('../../evaluation/agreement.ts');
        report.printAgreement(agreement(gold, await readGold([options.against]), folding), options.format);
        return;
      }
      const [{ evaluate }, { readPredictions }, { runExtraction }] = await Promise.all([
        import('../../evaluation/evaluate.ts'),
        import('../../evaluation/predictions.ts'),
        import('../runExtraction.ts'),
      ]);
      const predictions = options.predictions
        ? await readPredictions(options.predictions)
        : (
            await runExtraction(
              gold.map(({ path }) => path),
              options,
              messages,
            )
          ).stances;
      report.printEvaluation(evaluate(gold, predictions, folding), options.format, options.errors ?? false);
      if (messages.leftOut) setExitCode(1);
    });
}
