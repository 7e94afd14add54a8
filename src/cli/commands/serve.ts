import { type Command, InvalidArgumentError } from 'commander';
import { ENDING_SIGNALS, type EndingSignal, endBy } from '../../documents/drafts.ts';
import { addGraphOption, type CommonOptions } from '../commonOptions.ts';
import { Messages } from '../messages.ts';
import { print } from '../output.ts';
import type { SetExitCode } from '../program.ts';

const AFTER = `
Drop your own documents on the page, and the graph grows by what they say; they are read on this machine and stay in
memory until you keep them in the graph file. Only this machine can reach the page unless --host says otherwise. SPARQL 1.1 queries are answered at /sparql, /query is
a page to write them, /ns describes the vocabulary.

  parley serve
  parley serve --port 8080 -g talks.trig
  parley serve --build             make the graph of the seed articles first, if it is missing or out of date`;

export function addServeCommand(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command('serve')
    .summary('the explorer in the browser, and a SPARQL endpoint')
    .description('Serves the explorer and a SPARQL endpoint over the graph, until you press Ctrl+C.')
    .option('-p, --port <number>', 'the port to listen on; 0 takes a free one', parsePort, 4321)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--build', 'build the graph of the seed articles first, if needed')
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<
        CommonOptions & { graph: string; port: number; host: string; build?: boolean }
      >();
      const messages = new Messages(options.quiet);
      if (options.build) {
        const [{ isOutdated }, { buildFile }, { seedsFolder }] = await Promise.all([
          import('../outdated.ts'),
          import('../buildFile.ts'),
          import('../seedsFolder.ts'),
        ]);
        if (await isOutdated(options.graph, [...(options.scheme ?? []), ...(options.parties ?? [])]))
          await buildFile([seedsFolder()], options.graph, options, messages);
        if (messages.leftOut) setExitCode(1);
      }
      const { startServer } = await import('../../server/server.ts');
      const { graph: graphPath, port, host, base, scheme: schemes, parties } = options;
      const server = await startServer({ graphPath, port, host, base, schemes, parties });
      print(`${server.url}`);
      messages.info(
        'The explorer is there, a page for SPARQL queries at /query, the endpoint at /sparql, the vocabulary at /ns. Press Ctrl+C to stop.',
      );
      let closing = false;
      const close = (signal: EndingSignal) => {
        if (closing) return endBy(signal);
        closing = true;
        server.close().catch(() => {});
      };
      for (const signal of ENDING_SIGNALS) process.on(signal, close);
    });
  addGraphOption(command);
}

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}
