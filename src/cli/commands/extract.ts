import type { Command } from 'commander';
import type { Columns } from '../../documents/fields.ts';
import type { Stance } from '../../stances/stance.ts';
import { addFormatOption, type CommonOptions, columnsOption, workersOption } from '../commonOptions.ts';
import { Messages } from '../messages.ts';
import type { SetExitCode } from '../program.ts';

type Format = 'jsonl' | 'json' | 'csv' | 'table';

const AFTER = `
One statement a line: doc holder party stance polarity demand demandLabel demandText addressee attribution condition
quote start end confidence date rule. "start" and "end" count UTF-16 code units of the document's text, and the text
between them is the quote.

  parley extract news/ > statements.jsonl
  parley extract speech.txt --format table
  parley extract "2025/*.md" --format csv > statements.csv
  echo "Norway rejects the quota." | parley extract -`;

const GOES_ON = '"parley build" keeps what it finds, and goes on where it was stopped';
const CUT_SHORT = `The statements of the documents before this moment were printed. ${GOES_ON}`;
const NOTHING_YET = `Nothing was printed yet. ${GOES_ON}`;

export function addExtractCommand(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command('extract')
    .summary('the statements of documents, one a line')
    .description('Reads documents and prints the statements found in them, without making a graph.')
    .argument('<path...>', 'files, folders, patterns or - for standard input')
    .addOption(columnsOption())
    .addOption(workersOption())
    .addHelpText('after', AFTER)
    .action(async (paths: string[], _, command: Command) => {
      const options = command.optsWithGlobals<
        CommonOptions & { format: Format; workers?: number; columns?: Columns }
      >();
      const messages = new Messages(options.quiet);
      const [{ runExtraction }, { summarise }, { sayingHowToGoOn }, report] = await Promise.all([
        import('../runExtraction.ts'),
        import('../extractionRun.ts'),
        import('../interruption.ts'),
        import('../statementReport.ts'),
      ]);
      // Lines come as they are found: a long run can be read, and cut short, by the next program in the pipe.
      const stream = options.format === 'jsonl';
      const print = (stances: readonly Stance[]) => report.printStatements(stances, 'jsonl');
      const run = await sayingHowToGoOn(stream ? CUT_SHORT : NOTHING_YET, messages, () =>
        runExtraction(paths, options, messages, stream ? print : undefined),
      );
      if (!stream) await report.printStatements(run.stances, options.format);
      messages.info(summarise(run.tally));
      if (messages.leftOut) setExitCode(1);
    });
  addFormatOption(command, ['jsonl', 'json', 'csv', 'table']);
}
