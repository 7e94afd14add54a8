import type { KnowledgeGraph } from '../../../src/graph/knowledgeGraph.ts';
import { authorizationFromEnvironment, checkEndpoint } from '../../../src/rdf/remote/endpoint.ts';
import { pushGraph } from '../../../src/rdf/remote/pushGraph.ts';
import { PUSH_METHODS, type PushMethod } from '../../../src/rdf/remote/pushMethods.ts';
import { SparqlStore } from '../../../src/rdf/sparqlStore.ts';
import { writeRdf } from '../../../src/rdf/writeRdf.ts';
import { sampleGraph } from '../../graph/sampleGraph.ts';
import { StoreProcess } from './storeProcess.ts';

const graph = sampleGraph();
const ADDRESS: Record<PushMethod, string> = { update: 'sparql', 'graph-store': 'graphs' };
const COUNT = 'SELECT (COUNT(*) AS ?n) WHERE { SELECT DISTINCT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } } }';
const OPPONENTS =
  'SELECT DISTINCT ?p WHERE { ?p <https://w3id.org/parley/ns#opposes> <https://w3id.org/parley/demand/nato-exclusion> }';

let store: StoreProcess;
beforeAll(async () => {
  store = await StoreProcess.start();
});
beforeEach(() => store.clear());
afterAll(() => store.stop());

const push = (method: PushMethod, pushed: KnowledgeGraph = graph, done = new Map<string, string>(), batch = 400) =>
  pushGraph(pushed, new URL(`${store.url}/${ADDRESS[method]}`), {
    method,
    authorization: null,
    done,
    batch,
    retries: 1,
    pauseMs: 1,
  });

describe.each(PUSH_METHODS)('by %s', (method) => {
  test('a store holds what the export holds, one named graph a document, also after a second push', async () => {
    const first = await push(method);
    const counted = await store.select(COUNT);
    expect(await push(method)).toEqual(first);
    expect(await store.select(COUNT)).toEqual(counted);
    expect(Number(counted[0].n)).toBe(first.triples);
    const graphs = await store.select('SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }');
    expect(graphs.map(({ g }) => g).sort()).toEqual(
      [
        ...graph.documents.map(({ id }) => `https://w3id.org/parley/document/${id}`),
        'https://w3id.org/parley/concepts',
      ].sort(),
    );
    const local = new SparqlStore(await writeRdf(graph, 'trig'), 'trig');
    const { body } = await local.query(OPPONENTS);
    await local.close();
    const expected = JSON.parse(body).results.bindings.map((row: { p: { value: string } }) => row.p.value);
    expect((await store.select(OPPONENTS)).map(({ p }) => p).sort()).toEqual(expected.sort());
  });

  test('a document that was built again replaces its graph', async () => {
    await push(method);
    const [kept] = graph.documents;
    const shorter = { ...graph, stances: graph.stances.filter(({ doc }) => doc !== kept.id) };
    await push(method, shorter);
    const left = await store.select(
      `SELECT ?s WHERE { GRAPH <https://w3id.org/parley/document/${kept.id}> { ?s a <https://w3id.org/parley/ns#Stance> } }`,
    );
    expect(left).toEqual([]);
  });

  test('a push that is interrupted goes on where it stopped', async () => {
    const done = new Map<string, string>();
    await store.failAfter(4);
    await expect(push(method, graph, done)).rejects.toThrow(/refused with 500.*the disk is full/);
    expect(done.size).toBeGreaterThan(0);
    expect(done.size).toBeLessThan(graph.documents.length + 1);
    const arrived = done.size;
    await store.failAfter();
    const result = await push(method, graph, done);
    expect(result.skipped).toBe(arrived);
    expect(result.graphs).toBe(graph.documents.length + 1 - arrived);
    const whole = await store.select(COUNT);
    await push(method);
    expect(await store.select(COUNT)).toEqual(whole);
  });
});

test('a store that is down is told with its address', async () => {
  const stopped = await StoreProcess.start();
  await stopped.stop();
  const options = {
    method: 'update',
    authorization: null,
    done: new Map<string, string>(),
    retries: 1,
    pauseMs: 1,
  } as const;
  await expect(pushGraph(graph, new URL(`${stopped.url}/sparql`), options)).rejects.toMatchObject({
    message: expect.stringMatching(/cannot be reached \(ECONNREFUSED\)/),
    hint: expect.stringContaining('running'),
  });
});

test('a store asks for its token, and takes it', async () => {
  const guarded = await StoreProcess.start({ STORE_TOKEN: 'secret' });
  const endpoint = new URL(`${guarded.url}/sparql`);
  const options = { method: 'update', retries: 0 } as const;
  const done = () => new Map<string, string>();
  await expect(pushGraph(graph, endpoint, { ...options, authorization: null, done: done() })).rejects.toMatchObject({
    message: expect.stringContaining('401'),
    hint: expect.stringContaining('PARLEY_ENDPOINT_TOKEN'),
  });
  const authorization = authorizationFromEnvironment({ PARLEY_ENDPOINT_TOKEN: 'secret' });
  const { graphs } = await pushGraph(graph, endpoint, { ...options, authorization, done: done() });
  expect(graphs).toBe(graph.documents.length + 1);
  await guarded.stop();
});

test.each<[NodeJS.ProcessEnv, string | null]>([
  [{}, null],
  [{ PARLEY_ENDPOINT_TOKEN: 'abc' }, 'Bearer abc'],
  [
    { PARLEY_ENDPOINT_USER: 'zoë', PARLEY_ENDPOINT_PASSWORD: 'p:w' },
    `Basic ${Buffer.from('zoë:p:w').toString('base64')}`,
  ],
])('%j authorises by %s', (env, header) => {
  expect(authorizationFromEnvironment(env)).toBe(header);
});

test('half of a name and password is told', () => {
  expect(() => authorizationFromEnvironment({ PARLEY_ENDPOINT_USER: 'a' })).toThrow(/half/);
});

test.each(['localhost:3030', 'ftp://example.org/', 'nonsense', 'http://user:password@example.org/'])(
  '%s is no address of an endpoint',
  (address) => {
    expect(() => checkEndpoint(address)).toThrow(/address/);
  },
);
