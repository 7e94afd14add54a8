import { SparqlStore } from '../../src/rdf/sparqlStore.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { negotiate } from '../../src/server/negotiate.ts';
import { sparqlRoutes } from '../../src/server/sparqlEndpoint.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

let store: SparqlStore;
beforeAll(async () => {
  store = new SparqlStore(await writeRdf(sampleGraph(), 'trig'), 'trig');
});
afterAll(() => store.close());
const app = sparqlRoutes(async () => store);
const query = 'SELECT ?party WHERE { ?party parley:opposes ?demand }';
const form = (values: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(values).toString(),
});

test.each<[string, string, RequestInit]>([
  ['GET', `/?query=${encodeURIComponent(query)}`, {}],
  ['a form', '/', form({ query })],
  ['the query as body', '/', { method: 'POST', headers: { 'Content-Type': 'application/sparql-query' }, body: query }],
])('answers %s', async (_, path, init) => {
  const response = await app.request(path, init);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/sparql-results+json');
  expect((await response.json()).results.bindings.length).toBeGreaterThan(0);
});

test.each([
  ['text/csv', 'text/csv'],
  ['application/sparql-results+xml', 'application/sparql-results+xml'],
  ['text/html, application/json;q=0.9, */*;q=0.1', 'application/sparql-results+json'],
  ['text/tab-separated-values;q=0.4, text/csv;q=0.8', 'text/csv'],
])('Accept: %s gives %s', async (accept, type) => {
  const response = await app.request(`/?query=${encodeURIComponent(query)}`, { headers: { Accept: accept } });
  expect(response.headers.get('content-type')).toContain(type);
});

test.each<[string, string, RequestInit, number]>([
  ['no query', '/', {}, 400],
  ['a malformed query', '/?query=SELEC', {}, 400],
  ['an update', '/', form({ update: 'CLEAR ALL' }), 403],
  ['an update as query', `/?query=${encodeURIComponent('DROP ALL')}`, {}, 403],
  ['another type of body', '/', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: query }, 415],
])('%s is status %#', async (_, path, init, status) => {
  const response = await app.request(path, init);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(/\w+/);
});

const graphQuery = `/?query=${encodeURIComponent('CONSTRUCT { ?p a parley:Party } WHERE { ?p parley:opposes ?d }')}`;

test.each([
  ['text/turtle', 'text/turtle', /Party/],
  ['application/n-triples', 'application/n-triples', /<https:\/\/w3id.org\/parley\/ns#Party> \./],
  ['application/ld+json', 'application/ld+json', /"@type"|"@id"/],
])('CONSTRUCT with Accept: %s', async (accept, type, content) => {
  const response = await app.request(graphQuery, { headers: { Accept: accept } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect(await response.text()).toMatch(content);
});

test('a type that cannot be given is 406 with those that can', async () => {
  const response = await app.request(graphQuery, { headers: { Accept: 'application/pdf' } });
  expect(response.status).toBe(406);
  expect(await response.text()).toContain('text/turtle');
});

test.each<[string, Parameters<typeof sparqlRoutes>[1], RegExp]>([
  ['takes too long', { timeoutMs: 300 }, /took longer/],
  ['answers too much', { longest: 100 }, /limit is 100/],
  ['comes while too many wait', { waiting: 0 }, /ask again later/],
])('a query that %s is 503', async (_, limits, words) => {
  const endless = 'SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?i && ?a != ?g) } LIMIT 5000';
  const limited = sparqlRoutes(async () => store, limits);
  const response = await limited.request(`/?query=${encodeURIComponent(endless)}`);
  expect(response.status).toBe(503);
  expect(await response.text()).toMatch(words);
});

test.each<[string, string[], string | null]>([
  ['', ['a/a', 'b/b'], 'a/a'],
  ['*/*', ['a/a', 'b/b'], 'a/a'],
  ['b/*', ['a/a', 'b/b'], 'b/b'],
  ['a/a;q=0.1, b/b', ['a/a', 'b/b'], 'b/b'],
  ['*/*, a/a;q=0', ['a/a', 'b/b'], 'b/b'],
  ['c/c', ['a/a', 'b/b'], null],
  ['text/xml', ['application/sparql-results+xml'], 'application/sparql-results+xml'],
])('Accept: %s among %j is %s', (accept, offered, type) => {
  expect(negotiate(accept, offered)).toBe(type);
});
