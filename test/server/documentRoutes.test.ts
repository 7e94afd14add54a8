import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnprocessableDocument } from '../../src/corpus/unprocessableDocument.ts';
import type { Document } from '../../src/documents/document.ts';
import { buildGraph } from '../../src/graph/buildGraph.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { mergeGraphs } from '../../src/graph/mergeGraphs.ts';
import { readRdf } from '../../src/rdf/readRdf.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { type AddingEvent, type AddingStatus, MOST_BYTES } from '../../src/server/adding.ts';
import type { BackgroundExtractor } from '../../src/server/backgroundExtractor.ts';
import { documentRoutes, isLoopback } from '../../src/server/documentRoutes.ts';
import { explorerRoutes } from '../../src/server/explorerRoutes.ts';
import { GraphFile } from '../../src/server/graphFile.ts';
import { GrowingGraph } from '../../src/server/growingGraph.ts';
import { keptDocuments } from '../../src/server/keptDocuments.ts';
import { safeFileName } from '../../src/server/readUpload.ts';
import { sampleGraph, sampleInput } from '../graph/sampleGraph.ts';

const sample = sampleGraph();
const { knowledge } = sampleInput();
const folder = mkdtempSync(join(tmpdir(), 'parley-adding-'));
const page = '<!doctype html><style>p{}</style><script type="module">1 < 2</script>';
let made = 0;

/** Finds one statement in each document, and none in those that name "chaos". */
const extractor: BackgroundExtractor = {
  knowledge: async () => knowledge,
  extract: async (document: Document) => {
    if (document.text.includes('chaos')) throw new UnprocessableDocument(document, 'it is chaos');
    const [stance] = sample.stances;
    const { id, text } = document;
    const own = { ...stance, id: `stance-of-${id}`, doc: id, quote: text, start: 0, end: text.length };
    return { stances: [own], dropped: [], parties: [] };
  },
  close: async () => {},
};

async function makeServer(host = '127.0.0.1') {
  const path = join(folder, `graph-${made++}.trig`);
  writeFileSync(path, await writeRdf(sample, 'trig'));
  const graph = new GrowingGraph(new GraphFile(path));
  const documents = documentRoutes({ graph, extractor, host });
  const app = explorerRoutes({ page, queryPage: page, file: graph, host, documents });
  const ask = (way: string, init: RequestInit = {}) =>
    Promise.resolve(
      app.request(`http://localhost${way}`, { ...init, headers: { host: 'localhost', ...(init.headers ?? {}) } }),
    );
  const add = async (name: string, text: string, headers: Record<string, string> = {}, query = '') => {
    const response = await ask(`/documents?name=${encodeURIComponent(name)}${query}`, {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'application/octet-stream', ...headers },
    });
    const lines = (await response.text()).trim().split('\n');
    return {
      status: response.status,
      lines,
      events: response.ok ? lines.map((line): AddingEvent => JSON.parse(line)) : [],
    };
  };
  const served = async (): Promise<KnowledgeGraph> => (await ask('/graph.json')).json() as Promise<KnowledgeGraph>;
  const status = async (): Promise<AddingStatus> => (await ask('/documents')).json() as Promise<AddingStatus>;
  return { path, ask, add, served, status };
}

afterAll(() => rmSync(folder, { recursive: true }));

const ENGLISH = 'Russia rejects the ceasefire that Ukraine has accepted, and wants more talks about the truce.';

test('a document is read, told line by line, and served with the others, while the file stays as it is', async () => {
  const { path, add, served, status } = await makeServer();
  const before = readFileSync(path, 'utf8');
  const { status: code, events } = await add('My notes.txt', ENGLISH);
  expect(code).toBe(200);
  expect(events).toEqual([{ kind: 'document', id: 'My notes', title: null, statements: 1 }, { kind: 'end' }]);
  const graph = await served();
  expect(graph.documents.map(({ id }) => id)).toContain('My notes');
  expect(graph.stances).toHaveLength(sample.stances.length + 1);
  expect((await status()).unkept).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('what was added is kept in the file when asked, and forgotten when asked', async () => {
  const { path, ask, add, served, status } = await makeServer();
  await add('first.txt', ENGLISH);
  expect((await ask('/documents', { method: 'DELETE' })).status).toBe(200);
  expect((await served()).documents).toHaveLength(sample.documents.length);
  await add('second.txt', ENGLISH);
  expect((await ask('/documents/keep', { method: 'POST' })).status).toBe(200);
  expect((await status()).unkept).toBe(0);
  const kept = await readRdf(readFileSync(path, 'utf8'), 'trig');
  expect(kept.documents.map(({ id }) => id)).toEqual([...sample.documents.map(({ id }) => id), 'second'].sort());
  expect((await served()).stances).toHaveLength(kept.stances.length);
  expect(await keptDocuments(path)).toEqual(['second']);
});

test('what a manifest says of a file is taken over; one that says nothing readable is told', async () => {
  const { add, served } = await makeServer();
  const record = encodeURIComponent(JSON.stringify({ id: 'told', title: 'The title', date: '2025-03-04' }));
  await add('told.txt', ENGLISH, {}, `&record=${record}`);
  expect((await served()).documents.find(({ id }) => id === 'told')).toMatchObject({
    title: 'The title',
    date: '2025-03-04',
  });
  const { events } = await add('broken.txt', `${ENGLISH} Still.`, {}, '&record=%7B');
  expect(events.map(({ kind }) => kind)).toEqual(['problem', 'document', 'end']);
  expect(JSON.stringify(events)).not.toContain(tmpdir());
});

test('the same document is not added twice, another of the same name gets a number', async () => {
  const { add, served } = await makeServer();
  await add('day.txt', ENGLISH);
  const [again] = (await add('day.txt', ENGLISH)).events;
  expect(again).toMatchObject({
    kind: 'problem',
    message: expect.stringContaining('the graph holds this document already'),
  });
  const [other] = (await add('day.txt', `${ENGLISH} Norway agrees.`)).events;
  expect(other).toMatchObject({ kind: 'document', id: 'day-2' });
  expect((await served()).documents.map(({ id }) => id)).toEqual(expect.arrayContaining(['day', 'day-2']));
});

test('a file of many documents, one of which cannot be processed and one of which is broken', async () => {
  const { add } = await makeServer();
  const records = [
    JSON.stringify({ id: 'a', text: ENGLISH, title: 'First' }),
    '{',
    JSON.stringify({ id: 'b', text: `${ENGLISH} It is chaos.` }),
    JSON.stringify({ id: 'c', text: `${ENGLISH} Too.` }),
  ];
  const { events, lines } = await add('corpus.jsonl', records.join('\n'));
  expect(events.map((event) => (event.kind === 'document' ? event.id : event.kind))).toEqual([
    'a',
    'problem',
    'problem',
    'c',
    'end',
  ]);
  expect(lines.join()).toContain('corpus.jsonl:2: ');
  expect(lines.join()).not.toContain(tmpdir());
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('parley-') && name.includes('corpus'))).toEqual([]);
});

test.each([
  ['a page of another site', { origin: 'https://example.org' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['another name for this machine', { host: 'evil.example' }, 403],
  ['a form', { 'content-type': 'text/plain' }, 415],
  ['too large a body', { 'content-length': String(MOST_BYTES + 1) }, 413],
])('%s is refused', async (_, headers, code) => {
  const { add, status } = await makeServer();
  expect((await add('a.txt', ENGLISH, headers)).status).toBe(code);
  expect((await status()).unkept).toBe(0);
});

test('a body without a stated length is measured as it comes', async () => {
  const { ask, status } = await makeServer();
  const chunk = new Uint8Array(1024 * 1024).fill(97);
  let left = MOST_BYTES / chunk.length + 1;
  const body = new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const response = await ask('/documents?name=a.txt', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream', 'transfer-encoding': 'chunked' },
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expect((await status()).unkept).toBe(0);
});

test('a file without a name, or in a format that is not read, is told in words', async () => {
  const { ask, add } = await makeServer();
  const nameless = await ask('/documents', { method: 'POST', headers: { 'content-type': 'application/octet-stream' } });
  expect(nameless.status).toBe(400);
  const [problem] = (await add('table.csv', 'a,b')).events;
  expect(problem).toMatchObject({ kind: 'problem', leftOut: true, message: expect.stringMatching(/^table\.csv: /) });
});

test('where other machines can reach the server, nothing can be added, kept or taken out', async () => {
  const { ask, add, status } = await makeServer('0.0.0.0');
  expect((await status()).refusal).toContain('127.0.0.1');
  expect((await add('a.txt', ENGLISH)).status).toBe(403);
  expect((await ask('/documents/keep', { method: 'POST' })).status).toBe(403);
  expect((await ask('/documents', { method: 'DELETE' })).status).toBe(403);
});

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.4', false],
  ['127.example.org', false],
])('listening on %s: this machine alone is %s', (host, alone) => {
  expect(isLoopback(host)).toBe(alone);
});

test.each([
  ['report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\a\\notes.txt', 'notes.txt'],
  ['..', 'document.txt'],
  ['a\u0000b\n.txt', 'ab.txt'],
  [`${'x'.repeat(300)}.docx`, `${'x'.repeat(115)}.docx`],
])('%j is stored as %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('two graphs merged are the graph of all their documents', () => {
  const { documents, stances } = sample;
  const part = (chosen: typeof documents) =>
    buildGraph({
      documents: chosen,
      stances: stances.filter(({ doc }) => chosen.some(({ id }) => id === doc)),
      knowledge,
    });
  expect(mergeGraphs(part(documents.slice(0, 2)), part(documents.slice(2)))).toEqual(part(documents));
});
