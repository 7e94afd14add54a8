import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { sparqlRoutes } from '../../src/server/sparqlEndpoint.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const app = sparqlRoutes(async () => ({ text: await writeRdf(sampleGraph(), 'trig'), format: 'trig' }));
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
