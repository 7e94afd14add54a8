import type { AddressInfo } from 'node:net';
import { UserError } from '../documents/userError.ts';
import { readExplorerPage, readQueryPage, withBase } from '../exports/explorerPage.ts';
import { createBackgroundExtractor } from './backgroundExtractor.ts';
import { documentRoutes } from './documentRoutes.ts';
import { explorerRoutes } from './explorerRoutes.ts';
import { GraphFile } from './graphFile.ts';
import { GrowingGraph } from './growingGraph.ts';
import { createHttpServer } from './httpServer.ts';
import { createWordsFor } from './wordsFor.ts';

export interface ServerOptions {
  /** File that holds the graph; read again whenever it changes. */
  graphPath: string;
  /** 0 takes a free one. */
  port?: number;
  /** Address or name to listen on; the default is reached from this machine only. */
  host?: string;
  /** Where the IRIs of the graph begin, if not at the usual address. */
  base?: string;
  /** Codebooks and registries of one's own for documents that are added on the page, as for `loadKnowledge`. */
  schemes?: string[];
  parties?: string[];
  /** Other limits than the usual ones; see `CONNECTION_LIMITS`. */
  limits?: Parameters<typeof createHttpServer>[1];
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const problems: Record<string, [string, string]> = {
    EADDRINUSE: [`port ${port} is taken`, `choose another with --port, for example --port ${port + 1}, or --port 0`],
    EACCES: [`port ${port} may not be used`, 'choose a port above 1023 with --port'],
    EADDRNOTAVAIL: [`${host} is no address of this machine`, 'leave --host out, or give 127.0.0.1 or 0.0.0.0'],
    ENOTFOUND: [`the host name ${host} is unknown`, 'leave --host out, or give 127.0.0.1 or 0.0.0.0'],
  };
  const [message, hint] = problems[error.code ?? ''] ?? [`the server cannot listen: ${error.message}`, 'try --port 0'];
  return new UserError(message, { hint, cause: error });
}

/**
 * Serves the explorer at `/`, the graph at `/graph.json`, what adds documents at `/documents`, SPARQL 1.1 at `/sparql`, a page to write queries at `/query` and the vocabulary
 * at `/ns` until closed.
 *
 * @throws UserError when the graph cannot be read, the package was not built, or the port is taken
 */
export async function startServer({
  graphPath,
  port = 4321,
  host = '127.0.0.1',
  base,
  schemes,
  parties,
  limits,
}: ServerOptions): Promise<RunningServer> {
  const file = new GrowingGraph(new GraphFile(graphPath, base));
  const extractor = createBackgroundExtractor({ schemes, parties });
  const [page, queryPage] = await Promise.all([readExplorerPage(), readQueryPage(), file.load()]);
  const wordsFor = createWordsFor([graphPath, ...(schemes ?? []), ...(parties ?? [])]);
  const app = explorerRoutes({
    page: withBase(page, base),
    queryPage,
    file,
    host,
    wordsFor,
    documents: documentRoutes({ graph: file, extractor, host, wordsFor }),
  });
  const server = createHttpServer(app.fetch, limits);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenProblem(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const wildcard = ['0.0.0.0', '::'].includes(address.address);
  const shown = wildcard ? 'localhost' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}/`,
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
      await Promise.all([file.close(), extractor.close()]);
    },
  };
}
