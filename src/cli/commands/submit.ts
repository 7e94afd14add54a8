import type { Command } from 'commander';
import { Option } from 'commander';
import type { Columns } from '../../documents/fields.ts';
import type { SubmitCount } from '../../queue/submit.ts';
import { columnsOption } from '../commonOptions.ts';
import { count, Messages } from '../messages.ts';
import { print } from '../output.ts';
import type { SetExitCode } from '../program.ts';
import {
  addQueueOptions,
  knowledgeOf,
  openQueueOf,
  QUEUE_ENVIRONMENT,
  type QueueCommandOptions,
  wholeNumber,
} from '../queueOptions.ts';

const AFTER = `
The documents wait on the server for "parley worker" on any number of machines; "parley collect" writes the graph. The id of the run goes to
standard output. Submitting the same documents again is harmless: what is done is not done again, what was given up is tried again.
${QUEUE_ENVIRONMENT}

  parley submit news/ --nats nats://localhost:4222
  parley submit corpus.jsonl --scheme mine.ttl --nats tls://queue.example.org:4222`;

const INTERRUPTED =
  'The run is not complete, so it cannot be collected. The same command goes on; what is in the queue is not sent twice';

export function addSubmitCommand(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command('submit')
    .summary('documents into a queue, for workers on many machines')
    .description('Reads documents and puts them into a queue, from which workers on any number of machines take them.')
    .argument('<path...>', 'files, folders, patterns or - for standard input')
    .addOption(
      new Option('--backlog <number>', 'documents that may wait at once; more are read as workers take them')
        .argParser(wholeNumber(1, 10_000_000))
        .default(10_000),
    )
    .addOption(columnsOption())
    .addHelpText('after', AFTER)
    .action(async (paths: string[], _, command: Command) => {
      const options = command.optsWithGlobals<QueueCommandOptions & { backlog: number; columns?: Columns }>();
      const messages = new Messages(options.quiet);
      const [{ submit }, { readDocuments }, { UserError }, { sayingHowToGoOn }] = await Promise.all([
        import('../../queue/submit.ts'),
        import('../../documents/readDocuments.ts'),
        import('../../documents/userError.ts'),
        import('../interruption.ts'),
      ]);
      const queue = await openQueueOf(options, 'submit', messages);
      try {
        const { version } = await knowledgeOf(options);
        let told = false;
        const documents = readDocuments(paths, {
          columns: options.columns,
          onError: (problem) => messages.problem(problem),
        });
        const onProgress = ({ sent, done, waiting }: SubmitCount & { waiting: number | null }) => {
          messages.progress(`${count(sent + done, 'document')}${waiting === null ? '' : `, ${waiting} wait`}`);
          if (waiting === null || told) return;
          told = true;
          messages.info(`${count(waiting, 'document')} wait for workers; the others follow as they are taken`);
        };
        const run = await sayingHowToGoOn(INTERRUPTED, messages, () =>
          submit(documents, { queue, version, backlog: options.backlog, onProgress }),
        );
        messages.clearProgress();
        if (!run.documents.length)
          throw new UserError('no document could be read, so nothing was submitted', { exitCode: 1 });
        print(run.id);
        const known = run.done ? `, ${run.done.toLocaleString('en')} were done already` : '';
        const again = run.again ? `, ${run.again.toLocaleString('en')} of them given up before` : '';
        messages.info(`run ${run.id}: ${count(run.sent, 'document')} submitted${again}${known}`);
      } finally {
        await queue.close();
      }
      if (messages.leftOut) setExitCode(1);
    });
  addQueueOptions(command);
}
