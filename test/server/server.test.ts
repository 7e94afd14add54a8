import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/documents/userError.ts';
import { contentSecurityPolicy } from '../../src/exports/explorerPage.ts';
import { scriptJson } from '../../src/exports/html.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { explorerRoutes } from '../../src/server/explorerRoutes.ts';
import { GraphFile } from '../../src/server/graphFile.ts';
import { isOwnHost, isOwnOrigin } from '../../src/server/guard.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { oneDocument } from '../viz/manyGraph.ts';

const graph = sampleGraph();
const folder = mkdtempSync(join(tmpdir(), 'parley-server-'));
const graphPath = join(folder, 'graph.trig');
const page =
  '<!doctype html><style>p{}</style><script type="module">1 < 2</script><script type="application/json">{}</script>';
const app = explorerRoutes({ page, queryPage: page, file: new GraphFile(graphPath), host: '127.0.0.1' });

beforeAll(async () => writeFileSync(graphPath, await writeRdf(graph, 'trig')));
afterAll(() => rmSync(folder, { recursive: true }));

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request(`http://localhost${path}`, { headers: { host: 'localhost:4321', ...headers } }));
}

test('the page comes with a policy that allows its own script by its hash, and nothing inline', async () => {
  const response = await get('/');
  expect(await response.text()).toBe(page);
  const policy = response.headers.get('content-security-policy') ?? '';
  const hash = createHash('sha256').update('1 < 2').digest('base64');
  expect(policy).toContain(`script-src 'sha256-${hash}';`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('worker-src blob:');
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a file fetches nothing', () => {
  expect(contentSecurityPolicy(page, "'none'")).toContain("connect-src 'none'");
});

test('/graph.json is the graph, and 304 as long as it stays', async () => {
  const response = await get('/graph.json');
  const served = (await response.json()) as KnowledgeGraph;
  expect(served.stances.map(({ quote }) => quote)).toEqual(graph.stances.map(({ quote }) => quote));
  const again = await get('/graph.json', { 'if-none-match': response.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test('a changed file is read again; a missing one is told in words, and healed', async () => {
  const path = join(folder, 'changing.trig');
  const changing = new GraphFile(path);
  await expect(changing.load()).rejects.toThrow(UserError);
  writeFileSync(path, await writeRdf(oneDocument(graph, graph.documents[0].id), 'trig'));
  const first = await changing.load();
  expect(await changing.load()).toBe(first);
  writeFileSync(path, await writeRdf(graph, 'trig'));
  const second = await changing.load();
  expect([first.graph.documents.length, second.graph.documents.length]).toEqual([1, graph.documents.length]);
  expect(second.tag).not.toBe(first.tag);
});

test.each([
  ['localhost:4321', true],
  ['127.0.0.1:4321', true],
  ['[::1]:4321', true],
  ['192.168.1.7', true],
  ['evil.example:4321', false],
  ['localhost.evil.example', false],
  ['127.0.0.1.nip.io', false],
  ['', false],
  [undefined, false],
])('host %s is our own: %s', (host, own) => {
  expect(isOwnHost(host, '127.0.0.1')).toBe(own);
});

test.each([
  [undefined, true],
  ['http://localhost:4321', true],
  ['http://localhost:9999', false],
  ['https://evil.example', false],
  ['null', false],
])('origin %s may ask: %s', (origin, own) => {
  expect(isOwnOrigin(origin, 'localhost:4321')).toBe(own);
});

test('requests that another site could send are refused', async () => {
  expect((await get('/graph.json', { host: 'evil.example' })).status).toBe(403);
  expect((await get('/graph.json', { origin: 'https://evil.example' })).status).toBe(403);
  expect((await get('/nowhere')).status).toBe(404);
});

describe('a running server', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ graphPath, port: 0 });
  });
  afterAll(() => server.close());

  test('listens on this machine only and answers', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(new URL('graph.json', server.url));
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  test('answers SPARQL at /sparql, to tools and not to pages of other sites', async () => {
    const query = 'SELECT ?p { ?p a <https://w3id.org/parley/ns#Party> }';
    const ask = (headers: Record<string, string>) =>
      fetch(new URL(`sparql?query=${encodeURIComponent(query)}`, server.url), { headers });
    const response = await ask({ accept: 'application/sparql-results+json' });
    const { results } = (await response.json()) as { results: { bindings: unknown[] } };
    expect(results.bindings).toHaveLength(graph.parties.length);
    expect((await ask({ origin: 'https://evil.example' })).status).toBe(403);
  });

  test('refuses a foreign host name on the wire', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(server.url);
      request({ host: '127.0.0.1', port, path: '/graph.json', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('a taken port is told with the way out', async () => {
    const port = Number(new URL(server.url).port);
    const second = startServer({ graphPath, port });
    await expect(second).rejects.toThrow(UserError);
    await expect(second).rejects.toMatchObject({
      message: `port ${port} is taken`,
      hint: expect.stringContaining('--port'),
    });
  });
});

test('a missing graph stops the start with a hint', async () => {
  await expect(startServer({ graphPath: join(folder, 'none.trig'), port: 0 })).rejects.toMatchObject({
    name: 'UserError',
    hint: expect.stringContaining('parley build'),
  });
});

test('JSON in a script element cannot end it', () => {
  const hostile = { text: '</script><script>alert(1)</script><!-- \u2028 $& ' };
  const json = scriptJson(hostile);
  expect(json).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(json)).toEqual(hostile);
});
