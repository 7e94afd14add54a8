import { type Command, Option } from 'commander';
import { PUSH_METHODS, type PushMethod } from '../../rdf/remote/pushMethods.ts';
import { DEFAULT_GRAPH } from '../commonOptions.ts';
import { Messages } from '../messages.ts';
import type { SetExitCode } from '../program.ts';
import { addQueueOptions, QUEUE_ENVIRONMENT, type QueueCommandOptions } from '../queueOptions.ts';
import type { CollectRunOptions } from '../runCollect.ts';

const AFTER = `
Waits until every document of the run is done or given up, then writes the graph: the same bytes that "parley build" of the same documents
writes on one machine. Documents that were given up are named with the reason, and the exit code is 1. Nothing is taken from the server, so
collecting again is harmless.

With --endpoint the graph goes into a SPARQL store instead of a file, one named graph per document that replaces the one it had; see
"parley push --help" for the methods and for PARLEY_ENDPOINT_USER, PARLEY_ENDPOINT_PASSWORD and PARLEY_ENDPOINT_TOKEN.
${QUEUE_ENVIRONMENT}

  parley collect --nats nats://localhost:4222 -o talks.trig
  parley collect --nats nats://localhost:4222 --run 09b6f1c2d3e4a5f6 --endpoint http://localhost:3030/talks/update`;

export function addCollectCommand(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command('collect')
    .summary('the graph of what the workers found')
    .description('Waits for the results of a run and merges them into one graph.')
    .option('--run <id>', 'what "parley submit" printed (default: the run submitted last)')
    .option('-o, --output <file>', 'where to write the graph', DEFAULT_GRAPH)
    .option('--keep-duplicates', 'count what near-duplicate documents say once for each of them')
    .option('--endpoint <url>', 'a SPARQL store that takes the graph in place of the file')
    .addOption(new Option('--method <method>', 'how the store takes it').choices(PUSH_METHODS).default('update'))
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<QueueCommandOptions & CollectRunOptions & { method: PushMethod }>();
      const messages = new Messages(options.quiet);
      const { runCollect } = await import('../runCollect.ts');
      await runCollect(options, messages);
      if (messages.leftOut) setExitCode(1);
    });
  addQueueOptions(command);
}
