import { type Command, Option } from 'commander';
import { PUSH_METHODS, type PushMethod } from '../../rdf/remote/pushMethods.ts';
import { addGraphOption, type CommonOptions } from '../commonOptions.ts';
import { count, Messages } from '../messages.ts';

const AFTER = `
Each document becomes a named graph that replaces the one it had; issues, demands and parties are added to the graph
<base>concepts. A push that was interrupted goes on where it stopped when it is run again.

  --method update        SPARQL 1.1 Update, the address for updates (Fuseki: …/update, GraphDB: …/statements)
  --method graph-store   Graph Store HTTP Protocol (Fuseki: …/data, GraphDB: …/rdf-graphs/service)

Name and password come from PARLEY_ENDPOINT_USER and PARLEY_ENDPOINT_PASSWORD, a bearer token from PARLEY_ENDPOINT_TOKEN.

  parley push --endpoint http://localhost:3030/talks/update
  parley push --endpoint http://localhost:7878/store --method graph-store -g talks.trig`;

export function addPushCommand(program: Command): void {
  const command = program
    .command('push')
    .summary('the graph into a SPARQL store')
    .description('Loads the graph into any SPARQL 1.1 store, one named graph per document.')
    .requiredOption('--endpoint <url>', 'where the store takes updates, or graphs')
    .addOption(new Option('--method <method>', 'how the store takes them').choices(PUSH_METHODS).default('update'))
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<
        CommonOptions & { graph: string; endpoint: string; method: PushMethod }
      >();
      const [
        { readGraph },
        { pushGraph },
        { authorizationFromEnvironment, checkEndpoint },
        { PushJournal },
        { sayingHowToGoOn },
      ] = await Promise.all([
        import('../readGraph.ts'),
        import('../../rdf/remote/pushGraph.ts'),
        import('../../rdf/remote/endpoint.ts'),
        import('../pushJournal.ts'),
        import('../interruption.ts'),
      ]);
      const endpoint = checkEndpoint(options.endpoint);
      const authorization = authorizationFromEnvironment(process.env);
      const messages = new Messages(options.quiet);
      const graph = await readGraph(options.graph, options.base);
      const journal = new PushJournal(options.graph, endpoint.href, ({ code, message }) =>
        messages.info(
          `${options.graph}.push.jsonl cannot be written (${code ?? message}): a push that is interrupted would begin anew`,
        ),
      );
      const done = await journal.read();
      if (done.size) messages.info(`Going on after ${count(done.size, 'graph')} of an interrupted push.`);
      const onGraph = async (iri: string, { done: sent, all }: { done: number; all: number }) => {
        await journal.add(iri, done.get(iri)!);
        messages.progress(`${sent} of ${all} graphs`);
      };
      const result = await sayingHowToGoOn('The same command goes on where this one was stopped', messages, () =>
        pushGraph(graph, endpoint, { method: options.method, base: options.base, authorization, done, onGraph }),
      );
      await journal.remove();
      messages.clearProgress();
      const skipped = result.skipped ? `, ${result.skipped} were there already` : '';
      messages.info(`${count(result.graphs, 'named graph')} with ${count(result.triples, 'triple')} sent${skipped}`);
    });
  addGraphOption(command);
}
