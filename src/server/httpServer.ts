import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { CONNECTION_LIMITS } from './limits.ts';
import { bareAnswer, setSecurityHeaders } from './securityHeaders.ts';

type Limits = { -readonly [name in keyof typeof CONNECTION_LIMITS]: number };

/** Status and words for what is no request, by the code of Node's HTTP parser. */
const REFUSALS: Readonly<Record<string, [string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address or the headers are too long. Send a long query to /sparql by POST.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};

/**
 * An HTTP server for a web application that holds its ground against slow, silent, endless and malformed clients.
 *
 * @param limits other values than the usual ones, for tests
 */
export function createHttpServer(
  fetch: (request: Request) => Response | Promise<Response>,
  limits: Partial<Limits> = {},
): Server {
  const { maxConnections, maxRequestsPerSocket, takingTimeout, leastTaken, ...serverOptions } = {
    ...CONNECTION_LIMITS,
    ...limits,
  };
  // A request without a Host header is left to the guard, whose answer has all headers.
  const server = createAdaptorServer({
    fetch,
    serverOptions: { ...serverOptions, requireHostHeader: false },
  }) as Server;
  server.maxConnections = maxConnections;
  server.maxRequestsPerSocket = maxRequestsPerSocket;
  const unanswered = new WeakMap<Socket, number>();
  const count = (socket: Socket, change: number) => unanswered.set(socket, (unanswered.get(socket) ?? 0) + change);
  server.prependListener('request', ({ socket }, response) => {
    setSecurityHeaders(response);
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, words] = REFUSALS[error.code ?? ''] ?? ['400 Bad Request', 'This is not an HTTP request.'];
    socket.end(bareAnswer(status, words), () => socket.destroy());
  });
  // To be quiet is no fault while an answer is made: a query may wait for its turn, a document for the rules.
  server.setTimeout(takingTimeout, (socket) => {
    if (socket.writableLength > 0 || !unanswered.get(socket)) socket.destroy();
  });
  sendSlowReadersAway(server, { takingTimeout, leastTaken, interval: serverOptions.connectionsCheckingInterval });
  return server;
}

/**
 * Ends connections whose clients take an answer byte by byte: each byte is a sign of life to the socket's own timeout, and holds the whole
 * answer in memory.
 */
function sendSlowReadersAway(
  server: Server,
  { takingTimeout, leastTaken, interval }: { takingTimeout: number; leastTaken: number; interval: number },
): void {
  const sockets = new Map<Socket, { since: number; taken: number } | null>();
  server.on('connection', (socket) => {
    sockets.set(socket, null);
    socket.once('close', () => sockets.delete(socket));
  });
  const timer = setInterval(() => {
    const now = performance.now();
    for (const [socket, waiting] of sockets) {
      if (!socket.writableLength) sockets.set(socket, null);
      else if (!waiting) sockets.set(socket, { since: now, taken: socket.bytesWritten - socket.writableLength });
      else {
        const allowed = takingTimeout + ((socket.bytesWritten - waiting.taken) / leastTaken) * 1000;
        if (now - waiting.since > allowed) socket.destroy();
      }
    }
  }, interval).unref();
  server.once('close', () => clearInterval(timer));
}
