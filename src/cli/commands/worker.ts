import { type Command, Option } from 'commander';
import { Messages } from '../messages.ts';
import { addQueueOptions, QUEUE_ENVIRONMENT, type QueueCommandOptions, wholeNumber } from '../queueOptions.ts';
import type { WorkerOptions } from '../runWorker.ts';

const AFTER = `
A worker takes documents until it is stopped. Ctrl+C or SIGTERM: it finishes what it has in hand and ends with 0; a second signal ends it at
once, which loses nothing, since another worker gets the documents. A document that fails, or whose worker dies, is tried again on whichever
worker is free; after the last try it becomes a dead letter, which "parley collect" names with its reason. Workers need the same version
of Parley and the same --scheme and --parties as the one that submitted.
${QUEUE_ENVIRONMENT}

  parley worker --nats nats://localhost:4222
  parley worker --nats nats://a:4222,nats://b:4222,nats://c:4222 --concurrency 8
  parley worker --nats nats://localhost:4222 --until-empty     for batch systems such as Slurm`;

export function addWorkerCommand(program: Command): void {
  const command = program
    .command('worker')
    .summary('extract documents from the queue')
    .description('Takes documents from a queue, extracts their statements and sends them back.')
    .addOption(
      new Option('--concurrency <number>', 'threads that extract, about 200 MB each (default: one per core)').argParser(
        wholeNumber(1, 256),
      ),
    )
    .addOption(
      new Option('--tries <number>', 'how often a document is tried').argParser(wholeNumber(1, 100)).default(3),
    )
    .addOption(
      new Option(
        '--redeliver-after <seconds>',
        'when another worker gets the document of one that fell silent; the same for all workers (default: 30)',
      ).argParser(wholeNumber(1, 3_600)),
    )
    .option('--until-empty', 'end when no document waits any more')
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<QueueCommandOptions & WorkerOptions>();
      const { runWorker } = await import('../runWorker.ts');
      await runWorker(options, new Messages(options.quiet));
    });
  addQueueOptions(command);
}
