import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RDF_FORMATS } from '../../src/rdf/formats.ts';
import { parseRdf } from '../../src/rdf/parseRdf.ts';
import { validateRdf } from '../../src/rdf/validate.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

/** A server that is named everywhere and must never be asked. */
let asked = 0;
const elsewhere = createServer((_, response) => {
  asked++;
  response.end('{}');
});
const folder = temporaryFolder({});
let address: string;
let server: RunningServer;
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  const graphPath = join(folder, 'graph.trig');
  const imports = `\n<${address}/o> a <http://www.w3.org/2002/07/owl#Ontology> ; <http://www.w3.org/2002/07/owl#imports> <${address}/i> .\n`;
  writeFileSync(graphPath, (await writeRdf(sampleGraph(), 'trig')) + imports);
  server = await startServer({ graphPath, port: 0 });
});
afterAll(async () => {
  await server.close();
  await new Promise((resolve) => elsewhere.close(resolve));
});
afterEach(() => expect(asked).toBe(0));

test('the server that counts does count', async () => {
  await fetch(address);
  expect(asked).toBe(1);
  asked = 0;
});

test.each<[string, number, (address: string) => string]>([
  ['SERVICE', 400, (at) => `SELECT * { SERVICE <${at}/sparql> { ?s ?p ?o } }`],
  ['SERVICE SILENT', 200, (at) => `SELECT * { SERVICE SILENT <${at}/sparql> { ?s ?p ?o } }`],
  ['FROM', 200, (at) => `SELECT * FROM <${at}/graph> { ?s ?p ?o }`],
  ['FROM NAMED', 200, (at) => `SELECT * FROM NAMED <${at}/graph> { GRAPH ?g { ?s ?p ?o } }`],
  ['DESCRIBE', 200, (at) => `DESCRIBE <${at}/i>`],
  ['LOAD', 403, (at) => `LOAD <${at}/graph>`],
])('%s of a query fetches nothing', async (_, status, query) => {
  const url = new URL(`sparql?query=${encodeURIComponent(query(address))}`, server.url);
  expect((await fetch(url)).status).toBe(status);
});

test.each<[string, (address: string) => string]>([
  [
    'page.html',
    (at) =>
      `<html><head><link rel="stylesheet" href="${at}/a.css"><meta property="og:image" content="${at}/b.png"><script src="${at}/c.js"></script></head><body><img src="${at}/d.png"><p>Russia rejects the ceasefire that Ukraine has accepted.</p></body></html>`,
  ],
  [
    'notes.md',
    (at) =>
      `---\ntitle: Talks\nurl: ${at}/e\n---\n![a map](${at}/f.png) Russia rejects the ceasefire that Ukraine has accepted.\n`,
  ],
  [
    'rows.json',
    (at) => JSON.stringify([{ text: 'Russia rejects the ceasefire that Ukraine has accepted.', url: `${at}/g` }]),
  ],
])('%s that names addresses is read without asking them', async (name, text) => {
  const response = await fetch(new URL(`documents?name=${name}`, server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: text(address),
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/"end"/);
});

test('a graph that imports another is served as it is', async () => {
  expect((await fetch(new URL('graph.json', server.url))).status).toBe(200);
});

test.each<[string, (address: string) => unknown]>([
  ['a context', (at) => ({ '@context': `${at}/context.jsonld`, '@id': `${at}/x`, name: 'y' })],
  ['a list of contexts', (at) => ({ '@context': [{}, `${at}/context.jsonld`], '@id': `${at}/x` })],
  ['an imported context', (at) => ({ '@context': { '@version': 1.1, '@import': `${at}/c.jsonld` }, '@id': `${at}/x` })],
  ['a context of a term', (at) => ({ '@context': { p: { '@id': `${at}/p`, '@context': `${at}/c` } }, p: { q: 1 } })],
])('JSON-LD: %s elsewhere is refused in words', async (_, document) => {
  await expect(parseRdf(JSON.stringify(document(address)), 'jsonld', { source: 'it' })).rejects.toThrow(
    /^it: (?:refers to the context .*fetches nothing from the network|not valid JSON-LD \(.*invalid scoped context\.\))$/,
  );
});

test.each(RDF_FORMATS)('%s is validated without asking what it imports', async (format) => {
  await validateRdf(await writeRdf(sampleGraph(), format), format, 'it');
  const triple = `<${address}/o> <http://www.w3.org/2002/07/owl#imports> <${address}/i> .`;
  await validateRdf(triple, 'ntriples', 'it');
});
