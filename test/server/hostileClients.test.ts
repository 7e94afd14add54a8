import { rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { MOST_BYTES } from '../../src/server/adding.ts';
import { CONNECTION_LIMITS, MOST_QUERY_BYTES, MOST_UPLOADS } from '../../src/server/limits.ts';
import { SECURITY_HEADERS } from '../../src/server/securityHeaders.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { rawRequest, requestText } from './rawRequest.ts';

const folder = temporaryFolder({});
const graphPath = join(folder, 'graph.trig');
let server: RunningServer;
let port: number;
beforeAll(async () => {
  writeFileSync(graphPath, await writeRdf(sampleGraph(), 'trig'));
  server = await startServer({ graphPath, port: 0 });
  port = Number(new URL(server.url).port);
});
afterAll(() => server.close());

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const QUERY = { 'Content-Type': 'application/sparql-query' };
const BYTES = { 'Content-Type': 'application/octet-stream' };
const ask = (line: string, headers = {}, body = '') => rawRequest(port, requestText(line, headers, body));
const lives = async () => expect((await ask('GET /graph.json')).status).toBe(200);

test.each<[number, string, string]>([
  [200, 'the page', requestText('GET /')],
  [200, 'the graph', requestText('GET /graph.json')],
  [200, 'the query page', requestText('GET /query')],
  [200, 'the vocabulary', requestText('GET /ns/parley.ttl')],
  [200, 'SPARQL', requestText('GET /sparql?query=ASK%7B%7D')],
  [200, 'HEAD', requestText('HEAD /')],
  [301, 'a redirection', requestText('GET /ns/')],
  [400, 'a faulty query', requestText('GET /sparql?query=SELEC')],
  [400, 'a query that nests too deep', requestText(`GET /sparql?query=SELECT*${'%7B'.repeat(5000)}`)],
  [403, 'an update', requestText('POST /sparql', { ...FORM, 'Content-Length': 16 }, 'update=CLEAR+ALL')],
  [403, 'a foreign host', requestText('GET /', { Host: 'evil.example' })],
  [403, 'a foreign origin', requestText('GET /', { Origin: 'https://evil.example' })],
  [404, 'nothing there', requestText('GET /nowhere')],
  [404, 'a path upwards', requestText('GET /../../../../etc/passwd')],
  [404, 'a path upwards in percent signs', requestText('GET /%2e%2e/%2e%2e/etc/passwd')],
  [404, 'a path upwards below a folder', requestText('GET /ns/..%2f..%2fpackage.json')],
  [404, 'a path upwards with backslashes', requestText('GET /ns/..%5c..%5cpackage.json')],
  [404, 'a zero byte', requestText('GET /ns/parley.ttl%00')],
  [405, 'PUT', requestText('PUT /graph.json', { 'Content-Length': 1 }, 'x')],
  [405, 'POST where nothing is taken', requestText('POST /', { 'Content-Length': 1 }, 'x')],
  [405, 'DELETE', requestText('DELETE /sparql')],
  [405, 'OPTIONS', requestText('OPTIONS /sparql')],
  [405, 'a method of WebDAV', requestText('PROPFIND /')],
  [413, 'a long query', requestText('POST /sparql', { ...QUERY, 'Content-Length': MOST_QUERY_BYTES + 1 })],
  [415, 'another type', requestText('POST /sparql', { 'Content-Type': 'text/plain', 'Content-Length': 1 }, 'x')],
  [400, 'an unknown method', requestText('BREW /')],
  [400, 'no HTTP', 'EHLO mail.example\r\n\r\n'],
  [400, 'two lengths', requestText('POST /sparql', { 'Content-Length': '1\r\nContent-Length: 2' }, 'xx')],
  [400, 'a length and portions', requestText('POST /sparql', { 'Content-Length': 1, 'Transfer-Encoding': 'chunked' })],
  [431, 'long headers', requestText('GET /', { Cookie: 'x'.repeat(CONNECTION_LIMITS.maxHeaderSize) })],
  [431, 'a long address', requestText(`GET /sparql?query=${'x'.repeat(CONNECTION_LIMITS.maxHeaderSize)}`)],
])('%i for %s: every header is there, and no word on what is inside', async (status, _, text) => {
  const answer = await rawRequest(port, text);
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    const [, found] = new RegExp(`\\r\\n${name}: ([^\\r]*)`, 'i').exec(`${answer.head}\r`) ?? [];
    if (name !== 'Content-Security-Policy' || status !== 200) expect(`${name}: ${found}`).toBe(`${name}: ${value}`);
    else expect(found).toMatch(/default-src 'none'/);
  }
  expect(answer.head).not.toMatch(/x-powered-by|access-control-allow/i);
  if (status < 400) return;
  expect(answer.body.length).toBeLessThan(600);
  expect(answer.body).toMatch(/\w+ \w+/);
  expect(answer.text).not.toMatch(/\n\s+at |node_modules|\.[jt]s\b|\/etc\//);
  expect(answer.text).not.toContain(folder);
});

test('an address tells its methods', async () => {
  expect((await ask('PUT /sparql', { 'Content-Length': 0 })).head).toMatch(/\r\nallow: GET, HEAD, POST\r\n/i);
});

test('a request without a host name is refused', async () => {
  const answer = await rawRequest(port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
  expect([400, 403]).toContain(answer.status);
});

/** Writes portions of 64 KB for as long as the server takes them. */
function endlessBody(
  line: string,
  headers: Record<string, string>,
): { answer: ReturnType<typeof rawRequest>; sent: () => number } {
  let sent = 0;
  const portion = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const answer = rawRequest(port, (socket) => {
    const more = () => {
      while (socket.writable && socket.write(portion)) sent += 0x10000;
      sent += 0x10000;
    };
    socket.write(requestText(line, { ...headers, 'Transfer-Encoding': 'chunked' }));
    socket.on('drain', more);
    more();
  });
  return { answer, sent: () => sent };
}

test.each<[string, string, Record<string, string>, number, number]>([
  ['a query', 'POST /sparql', QUERY, 413, MOST_QUERY_BYTES],
  ['a form', 'POST /sparql', FORM, 413, MOST_QUERY_BYTES],
  ['a document', 'POST /documents?name=a.txt', BYTES, 413, MOST_BYTES],
  ['what nobody takes', 'POST /nowhere', BYTES, 404, 0],
  ['what only deletes', 'DELETE /documents', BYTES, 200, 0],
])('%s without end is refused while it arrives', async (_, line, headers, status, most) => {
  const { answer, sent } = endlessBody(line, headers);
  // Who goes on sending after the refusal is cut off, and may lose it.
  expect([status, null]).toContain((await answer).status);
  // What lies in the buffers of both sides, and what Node takes in to let the client read the answer.
  expect(sent()).toBeLessThan(most + 80 * 1024 * 1024);
  await lives();
});

test('files that wait for their turn are counted', async () => {
  const silent: Socket[] = [];
  for (let at = 0; at < MOST_UPLOADS; at++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(requestText('POST /documents?name=a.txt', { ...BYTES, 'Content-Length': 1000 }));
    silent.push(socket);
  }
  const send = () => ask('POST /documents?name=a.txt', { ...BYTES, 'Content-Length': 0 });
  const until = async (status: number) => {
    let answer = await send();
    for (let turn = 0; turn < 200 && answer.status !== status; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      answer = await send();
    }
    return answer;
  };
  const refused = await until(503);
  expect([refused.status, refused.body]).toEqual([503, expect.stringContaining('later')]);
  expect(refused.head).toMatch(/\r\nretry-after: \d/i);
  for (const socket of silent) socket.destroy();
  expect((await until(200)).status).toBe(200);
});

describe('with short limits', () => {
  let short: RunningServer;
  let shortPort: number;
  beforeAll(async () => {
    const limits = {
      headersTimeout: 300,
      requestTimeout: 600,
      connectionsCheckingInterval: 50,
      keepAliveTimeout: 200,
      maxConnections: 20,
    };
    short = await startServer({ graphPath, port: 0, limits });
    shortPort = Number(new URL(short.url).port);
  });
  afterAll(() => short.close());

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => {}],
    ['never ends its headers', (socket) => void socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n')],
    [
      'sends its headers letter by letter',
      (socket) => {
        socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
        const timer = setInterval(() => socket.write('x'), 20);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    [
      'never ends its query',
      (socket) => void socket.write(requestText('POST /sparql', { ...QUERY, 'Content-Length': 100 }, 'ASK')),
    ],
    [
      'never ends its document',
      (socket) => void socket.write(requestText('POST /documents?name=a', { ...BYTES, 'Content-Length': 100 }, 'x')),
    ],
  ])('who %s is sent away', async (_, send) => {
    const { status, head } = await rawRequest(shortPort, send);
    expect(status).toBe(408);
    expect(head).toContain('X-Content-Type-Options: nosniff');
  });

  test('a connection that rests after its answer is closed', async () => {
    const { status } = await rawRequest(shortPort, 'GET /queries.json HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(status).toBe(200);
  });

  test('connections beyond the limit are closed at once, and those within it go on', async () => {
    const silent = Array.from({ length: 20 }, () => connect(shortPort, '127.0.0.1').on('error', () => {}));
    const closed = silent.map((socket) => new Promise((resolve) => socket.resume().once('close', resolve)));
    await Promise.all(silent.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const line = 'GET /queries.json';
    const refused = await rawRequest(shortPort, requestText(line));
    expect(refused.text).toBe('');
    await Promise.all(closed);
    expect((await rawRequest(shortPort, requestText(line))).status).toBe(200);
  });
});

test('a graph that cannot be read any more is told by its name alone, at every address', async () => {
  const path = join(folder, 'gone.trig');
  writeFileSync(path, await writeRdf(sampleGraph(), 'trig'));
  const other = await startServer({ graphPath: path, port: 0 });
  const way = async (target: string) => rawRequest(Number(new URL(other.url).port), requestText(`GET ${target}`));
  const targets = ['/graph.json', '/sparql?query=ASK%7B%7D', '/queries.json'];
  rmSync(path);
  for (const target of targets) {
    const { status, text } = await way(target);
    expect([status, text.includes('gone.trig: the graph cannot be read'), text.includes(folder)]).toEqual([
      500,
      true,
      false,
    ]);
  }
  writeFileSync(path, 'no graph');
  for (const target of targets) {
    const { status, text } = await way(target);
    expect([status, text.includes('gone.trig, line 1: not valid TriG'), text.includes(folder)]).toEqual([
      500,
      true,
      false,
    ]);
  }
  await other.close();
});

describe('an answer of many megabytes', () => {
  const LENGTH = 24 * 1024 * 1024;
  let large: RunningServer;
  let largePort: number;
  beforeAll(async () => {
    const path = join(folder, 'large.trig');
    const graph = sampleGraph();
    // More than the buffers of both sides hold, so that it waits in the server.
    graph.documents[0].text += 'x'.repeat(LENGTH);
    writeFileSync(path, await writeRdf(graph, 'trig'));
    const limits = { takingTimeout: 1_000, leastTaken: 16 * 1024 * 1024, connectionsCheckingInterval: 50 };
    large = await startServer({ graphPath: path, port: 0, limits });
    largePort = Number(new URL(large.url).port);
  });
  afterAll(() => large.close());

  /** Takes so many bytes every so often, and after some seconds all that the server still gives; tells how many there were. */
  function take(bytes: number, everyMs: number): Promise<number> {
    return new Promise((done) => {
      let taken = 0;
      const socket = connect(largePort, '127.0.0.1');
      socket.pause();
      socket.on('error', () => {});
      socket.write(requestText('GET /graph.json'));
      const timer = setInterval(() => {
        const part = socket.read(bytes);
        taken += part ? part.length : 0;
      }, everyMs);
      // A client that does not read does not learn either that it was cut off.
      const rest = setTimeout(() => {
        clearInterval(timer);
        socket.on('data', (part) => (taken += part.length)).resume();
      }, 4_000);
      socket.on('close', () => {
        clearInterval(timer);
        clearTimeout(rest);
        done(taken);
      });
    });
  }

  test.each<[string, number, number]>([
    ['byte by byte', 1, 10],
    ['in small portions, without a pause', 4_096, 1],
  ])('is not given for ever to who takes it %s', async (_, bytes, everyMs) => {
    expect(await take(bytes, everyMs)).toBeLessThan(LENGTH);
  });

  test('comes whole to who takes it', async () => {
    const { status, body } = await rawRequest(largePort, requestText('GET /graph.json'));
    expect(status).toBe(200);
    expect(body.length).toBeGreaterThan(LENGTH);
  });
});
