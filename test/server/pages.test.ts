import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { DEFAULT_BASE } from '../../src/rdf/iris.ts';
import { SparqlStore } from '../../src/rdf/sparqlStore.ts';
import { readVocabulary, type Vocabulary } from '../../src/rdf/vocabularyTerms.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { explorerRoutes } from '../../src/server/explorerRoutes.ts';
import { GraphFile } from '../../src/server/graphFile.ts';
import type { QueryHelp } from '../../src/server/queryRoutes.ts';
import { VOCABULARY_POLICY, vocabularyPage } from '../../src/server/vocabularyPage.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-pages-'));
const graphPath = join(folder, 'graph.trig');
const page = '<!doctype html><title>explorer</title>';
const queryPage = '<!doctype html><style>p{}</style><script type="module">2 < 3</script>';
const base = 'https://example.org/talks/';
const routes = (ownBase?: string) =>
  explorerRoutes({ page, queryPage, file: new GraphFile(graphPath, ownBase), host: '127.0.0.1' });
const app = routes();

beforeAll(async () => writeFileSync(graphPath, await writeRdf(sampleGraph(), 'trig')));
afterAll(() => rmSync(folder, { recursive: true }));

const get = async (path: string, accept?: string, asked = app): Promise<Response> =>
  asked.request(`http://localhost${path}`, { headers: { host: 'localhost:4321', ...(accept ? { accept } : {}) } });
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each<[string, string | undefined, number, string]>([
  ['/query', undefined, 200, 'text/html'],
  ['/queries.json', undefined, 200, 'application/json'],
  ['/ns', undefined, 200, 'text/html'],
  ['/ns', 'text/html,application/xhtml+xml,*/*;q=0.8', 200, 'text/html'],
  ['/ns', '*/*', 200, 'text/html'],
  ['/ns', 'text/turtle', 200, 'text/turtle'],
  ['/ns', 'text/turtle, application/rdf+xml;q=0.9, */*;q=0.1', 200, 'text/turtle'],
  ['/ns', 'image/png', 200, 'text/html'],
  ['/ns/parley.ttl', undefined, 200, 'text/turtle'],
  ['/ns/shapes.ttl', undefined, 200, 'text/turtle'],
  ['/context.jsonld', undefined, 200, 'application/ld+json'],
  ['/ns/nothing.ttl', undefined, 404, 'text/plain'],
  ['/ns/', undefined, 301, ''],
  ['/query/', undefined, 301, ''],
])('%s for %s: %d %s', async (path, accept, status, type) => {
  const response = await get(path, accept);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type') ?? '').toContain(type);
});

test('the query page may run its own script only, and fetch from its own server only', async () => {
  const response = await get('/query');
  expect(await response.text()).toBe(queryPage);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`script-src ${sha('2 < 3')};`);
  expect(policy).toContain(`style-src ${sha('p{}')};`);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test('examples come with their questions, under the base of the graph', async () => {
  const help = (await (await get('/queries.json')).json()) as QueryHelp;
  expect(help.queries.find(({ name }) => name === 'who-opposes-a-demand')).toMatchObject({
    question: 'Who opposes NATO exclusion?',
    query: expect.stringContaining('SELECT'),
  });
  expect(help.prefixes).toMatchObject({ party: `${DEFAULT_BASE}party/`, parley: 'https://w3id.org/parley/ns#' });
  expect(help.terms).toContainEqual({ name: 'opposes', kind: 'property', comment: expect.stringMatching(/opposes/) });
  const elsewhere = (await (await get('/queries.json', undefined, routes(base))).json()) as QueryHelp;
  expect(elsewhere.prefixes.party).toBe(`${base}party/`);
  expect(elsewhere.queries[0].query).toContain(`${base}party/`);
});

test('what tools get from /ns is the vocabulary, and caches keep it apart from the page', async () => {
  const response = await get('/ns', 'text/turtle');
  expect(response.headers.get('vary')).toBe('Accept');
  const iris = new Parser().parse(await response.text()).map(({ subject }) => subject.value);
  expect(iris).toContain('https://w3id.org/parley/ns#Stance');
});

describe('the page of the vocabulary', () => {
  test('holds every term at the anchor of its IRI, and each inner link leads somewhere', async () => {
    const html = await (await get('/ns')).text();
    const { terms } = await readVocabulary();
    expect(terms.length).toBeGreaterThan(50);
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toEqual(expect.arrayContaining(terms.map(({ name }) => name)));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(target);
    for (const path of ['ns/parley.ttl', 'ns/shapes.ttl', 'context.jsonld', 'query'])
      expect(html).toContain(`href="${path}"`);
    expect(html).toContain('PREFIX parley: &lt;https://w3id.org/parley/ns#&gt;');
    expect(html).toMatch(/id="contrary"[\s\S]*?href="http:\/\/www\.w3\.org\/2004\/02\/skos\/core#related"/);
  });

  test('its policy allows its style sheet and nothing else', async () => {
    const response = await get('/ns');
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(await response.text())!;
    expect(response.headers.get('content-security-policy')).toBe(VOCABULARY_POLICY);
    expect(VOCABULARY_POLICY).toContain(`style-src ${sha(style)}`);
    expect(VOCABULARY_POLICY).not.toMatch(/script-src|unsafe/);
  });

  test('text of the vocabulary is text', async () => {
    const hostile = '</p><script>alert(1)</script>"&';
    const vocabulary = await readVocabulary();
    const [term] = vocabulary.terms;
    const spoilt: Vocabulary = {
      ...vocabulary,
      title: hostile,
      terms: [{ ...term, label: hostile, comment: hostile, name: '"><img src=x>' }],
    };
    const html = await vocabularyPage(spoilt);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;/p&gt;&lt;script&gt;');
  });

  test.each([
    ['dark', 'data-theme="dark"'],
    ['light', 'data-theme="light"'],
    ['"><script>', 'lang="en">'],
  ])('theme %s', async (theme, markup) => {
    expect(await (await get(`/ns?theme=${encodeURIComponent(theme)}`)).text()).toContain(`<html lang="en"`);
    expect(await (await get(`/ns?theme=${encodeURIComponent(theme)}`)).text()).toContain(markup);
  });
});

describe('the store behind the query page', () => {
  let store: SparqlStore;
  beforeAll(async () => {
    store = new SparqlStore(await writeRdf(sampleGraph(), 'trig'), 'trig');
  });
  afterAll(() => store.close());

  test('describes a node once, though several documents state the same', async () => {
    const { body } = await store.query('DESCRIBE party:ukraine');
    const triples = new Parser().parse(body).map((quad) => JSON.stringify([quad.predicate.value, quad.object.value]));
    expect(triples.length).toBeGreaterThan(10);
    expect(new Set(triples).size).toBe(triples.length);
  });

  test('a query that nobody waits for any more ends, and the next one is answered', async () => {
    const endless = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }';
    const controller = new AbortController();
    const stopped = store.query(endless, { signal: controller.signal });
    const waiting = store.query(endless, { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(stopped).rejects.toThrow('the query was stopped');
    await expect(waiting).rejects.toThrow('the query was stopped');
    await expect(store.query('ASK { ?s ?p ?o }')).resolves.toMatchObject({ body: expect.stringContaining('true') });
  });
});
