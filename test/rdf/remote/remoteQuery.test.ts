import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pushGraph } from '../../../src/rdf/remote/pushGraph.ts';
import { queryEndpoint } from '../../../src/rdf/remote/remoteQuery.ts';
import { sampleGraph } from '../../graph/sampleGraph.ts';
import { StoreProcess } from './storeProcess.ts';

const graph = sampleGraph();
const OPEN = { authorization: null, retries: 0 };

let store: StoreProcess;
beforeAll(async () => {
  store = await StoreProcess.start();
});
afterAll(() => store.stop());

test('a remote store answers for what was pushed into it', async () => {
  const endpoint = new URL(`${store.url}/sparql`);
  await pushGraph(graph, endpoint, { method: 'update', authorization: null, done: new Map() });
  const count = 'SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a parley:Stance }';
  const { body } = await queryEndpoint(endpoint, count, {}, OPEN);
  expect(JSON.parse(body).results.bindings[0].n.value).toBe(String(graph.stances.length));
});

describe('what goes wrong', () => {
  let server: Server;
  let address: URL;
  let status = 200;
  beforeAll(async () => {
    server = createServer((_, response) =>
      response.writeHead(status, { 'Content-Type': 'text/html' }).end('<h1>Welcome to the store</h1>'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('an address that is a web page is told', async () => {
    status = 200;
    await expect(queryEndpoint(address, 'ASK {}', {}, OPEN)).rejects.toThrow(/answered with text\/html/);
  });

  test('a refusal is told in the words of the server, without its markup', async () => {
    status = 403;
    await expect(queryEndpoint(address, 'ASK {}', {}, OPEN)).rejects.toThrow(/403 Forbidden: Welcome to the store/);
  });

  test('a faulty query and an update are not sent', async () => {
    await expect(queryEndpoint(address, 'SELEC', {}, OPEN)).rejects.toThrow(/cannot be answered/);
    await expect(queryEndpoint(address, 'CLEAR ALL', {}, OPEN)).rejects.toThrow(/not sent/);
  });
});
