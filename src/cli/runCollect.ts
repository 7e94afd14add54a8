import { UserError } from '../documents/userError.ts';
import type { RunState } from '../queue/collect.ts';
import type { PushMethod } from '../rdf/remote/pushMethods.ts';
import { type ExtractionRun, RunGatherer, summarise } from './extractionRun.ts';
import { checkGraphOutput, writeGraphFile } from './graphOutput.ts';
import { endingAtOnce, sayingHowToGoOn } from './interruption.ts';
import { count, type Messages } from './messages.ts';
import { knowledgeOf, openQueueOf, type QueueCommandOptions } from './queueOptions.ts';

export interface CollectRunOptions {
  run?: string;
  output: string;
  endpoint?: string;
  method: PushMethod;
  keepDuplicates?: boolean;
}

/** Looks in a row, a second apart, after which it is said that nobody works. */
const LONELY_LOOKS = 10;

/**
 * Waits for a run and writes its graph to a file or a store.
 *
 * @throws UserError if there is no such run, it cannot be collected here, nothing of it could be done, or the graph cannot be written
 */
export async function runCollect(options: QueueCommandOptions & CollectRunOptions, messages: Messages): Promise<void> {
  const { endpoint, output } = options;
  const target = endpoint === undefined ? await fileTarget(options) : await storeTarget(options, endpoint);
  const left = endpoint === undefined ? `${output} was not touched` : `${endpoint} may hold a part of the graph`;
  const hint = `${left}. What the workers found stays on the servers: the same command collects it, whenever you like`;
  await sayingHowToGoOn(hint, messages, async () => target(await gather(options, messages), messages));
}

type Target = (run: ExtractionRun, messages: Messages) => Promise<void>;

async function fileTarget({ output, base, keepDuplicates }: QueueCommandOptions & CollectRunOptions): Promise<Target> {
  const format = await checkGraphOutput(output, base);
  return (run, messages) => writeGraphFile(run, output, { format, base, keepDuplicates }, messages);
}

async function storeTarget(
  { base, method, keepDuplicates }: QueueCommandOptions & CollectRunOptions,
  address: string,
): Promise<Target> {
  const [{ pushGraph }, { authorizationFromEnvironment, checkEndpoint }, { checkBase }] = await Promise.all([
    import('../rdf/remote/pushGraph.ts'),
    import('../rdf/remote/endpoint.ts'),
    import('../rdf/iris.ts'),
  ]);
  if (base !== undefined) checkBase(base);
  const endpoint = checkEndpoint(address);
  const authorization = authorizationFromEnvironment(process.env);
  return async (run, messages) => {
    if (!run.documents.length) throw new UserError('no document could be read, so nothing was sent', { exitCode: 1 });
    const { buildGraph } = await import('../graph/buildGraph.ts');
    const graph = await endingAtOnce(() => buildGraph({ ...run, keepDuplicates }));
    const result = await pushGraph(graph, endpoint, {
      method,
      base,
      authorization,
      done: new Map(),
      onGraph: (_, { done, all }) => messages.progress(`${done} of ${all} graphs`),
    });
    messages.clearProgress();
    const sent = `${count(result.graphs, 'named graph')} with ${count(result.triples, 'triple')} sent to ${endpoint.href}`;
    messages.info(`${summarise(run.tally)}\n${sent}`);
  };
}

async function gather(options: QueueCommandOptions & CollectRunOptions, messages: Messages): Promise<ExtractionRun> {
  const queue = await openQueueOf(options, 'collect', messages);
  try {
    const [{ collect }, { findRun }, { knowledge, version }] = await Promise.all([
      import('../queue/collect.ts'),
      import('../queue/run.ts'),
      knowledgeOf(options),
    ]);
    const run = await findRun(queue, options.run);
    messages.info(`run ${run.id}: ${count(run.documents.length, 'document')}`);
    const gathered = new RunGatherer();
    const loneliness = new Loneliness(messages);
    const results = collect({
      queue,
      run,
      version,
      onDead: ({ id, reason, tries, host }) =>
        messages.problem({
          source: id,
          message: `${reason}; given up after ${count(tries, 'try', 'tries')}, the last one on ${host}`,
          hint: 'Mend the document, or submit it again to have it tried again',
          leftOut: true,
        }),
      onState: (state) => {
        const { settled, all, waiting, inWork } = state;
        messages.progress(`${settled} of ${all} documents collected, ${waiting} wait, ${inWork} in work`);
        loneliness.look(state);
      },
    });
    for await (const { document, extraction } of results) gathered.add(document, extraction);
    messages.clearProgress();
    return gathered.end(knowledge);
  } finally {
    await queue.close();
  }
}

/** Tells once when documents wait and no worker asks for them. */
class Loneliness {
  private looks = 0;
  private readonly messages: Messages;

  constructor(messages: Messages) {
    this.messages = messages;
  }

  look({ waiting, inWork, asking }: RunState): void {
    this.looks = waiting && !inWork && !asking ? this.looks + 1 : 0;
    if (this.looks !== LONELY_LOOKS) return;
    this.messages.info(
      `${count(waiting, 'document')} wait, but no worker of this version asks for them. Start one: parley worker --nats URL`,
    );
  }
}
