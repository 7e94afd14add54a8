import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { Parser } from 'n3';
import type { Browser, Page } from 'playwright-core';
import { readCsv } from '../exports/readCsv.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { manyGraph } from '../viz/manyGraph.ts';
import { eventually } from './eventually.ts';
import { ExplorerFiles } from './explorerFile.ts';
import { launchBrowser } from './findBrowser.ts';
import { onLine, openPage } from './openPage.ts';

const graph = sampleGraph();
const opposed = graph.stances.filter(({ stance }) => stance === 'opposes');
const files = new ExplorerFiles();
let browser: Browser;
let file: string;

beforeAll(async () => {
  [browser, file] = await Promise.all([launchBrowser(), files.write('seeds', graph)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  files.remove();
});

async function save(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Root and texts of an XML file, or what is wrong with it, as the browser reads it. */
function readXml(page: Page, bytes: Buffer): Promise<{ root: string; texts: string[]; error: string | null }> {
  return page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'image/svg+xml');
    const texts = [...document.querySelectorAll('text')].map((text) => text.textContent);
    const error = document.querySelector('parsererror')?.textContent ?? null;
    return { root: document.documentElement.localName, texts, error };
  }, bytes.toString());
}

/** The page with a filter set and the menu of files open. */
async function openMenu(hash: string) {
  const opened = await openPage(browser, `${file}#${hash}`);
  await opened.page.getByText('Share', { exact: true }).click();
  return opened;
}

test('statements shown as CSV, each field read back', async () => {
  const { page, problems, close } = await openMenu('stances=opposes');
  await page.getByText('Save what the filters show as').waitFor();
  const { name, bytes } = await save(page, 'Statements (CSV)');
  expect(name).toBe('parley.csv');
  const rows = readCsv(bytes.toString());
  expect(rows.map(({ quote }) => quote)).toEqual(opposed.map(({ quote }) => quote));
  expect(rows.map(({ party }) => party)).toEqual(opposed.map(({ party }) => party));
  expect(new Set(rows.map(({ stance }) => stance))).toEqual(new Set(['opposes']));
  expect(problems).toEqual([]);
  await close();
});

test('the network shown as GEXF, read back with graphology', async () => {
  const { page, problems, close } = await openMenu('stances=opposes');
  const { name, bytes } = await save(page, 'Network (GEXF');
  expect(name).toBe('parley.gexf');
  const network = parseGexf(DirectedGraph, bytes.toString(), { allowUndeclaredAttributes: true });
  const pairs = new Set(opposed.map(({ partyId, demand }) => `party:${partyId} demand:${demand}`));
  expect(new Set(network.mapEdges((_, __, source, target) => `${source} ${target}`))).toEqual(pairs);
  expect(network.getNodeAttribute('party:ukraine', 'label')).toBe('Ukraine');
  expect(new Set(network.mapEdges((_, { color }) => color))).toEqual(new Set(['rgb(213,94,0)']));
  expect(problems).toEqual([]);
  await close();
});

test('the graph shown as Turtle, read back with n3', async () => {
  const { page, problems, close } = await openMenu('stances=opposes');
  const { name, bytes } = await save(page, 'Graph (Turtle)');
  expect(name).toBe('parley.ttl');
  const quads = new Parser({ format: 'text/turtle' }).parse(bytes.toString());
  const exact = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#exact');
  expect(exact.map(({ object }) => object.value).sort()).toEqual(opposed.map(({ quote }) => quote).sort());
  expect(problems).toEqual([]);
  await close();
});

test('Turtle begins its IRIs where the page was told to', async () => {
  const address = await files.write('own', graph, { base: 'https://example.org/a&b/' });
  const { page, close } = await openPage(browser, address);
  await page.getByText('Share', { exact: true }).click();
  const { bytes } = await save(page, 'Graph (Turtle)');
  expect(bytes.toString()).toContain('@prefix party: <https://example.org/a&b/party/>');
  await close();
});

test('network and matrix as SVG, the network as PNG', async () => {
  const { page, problems, close } = await openPage(browser, file);
  await onLine(page, 'party/russia', 'party/russia', 0);
  await page.getByText('Share', { exact: true }).click();
  const network = await readXml(page, (await save(page, 'Network (SVG)')).bytes);
  expect(network).toMatchObject({ root: 'svg', error: null, texts: expect.arrayContaining(['Russia', 'Ukraine']) });
  const matrix = await readXml(page, (await save(page, 'Matrix (SVG)')).bytes);
  expect(matrix).toMatchObject({ root: 'svg', error: null, texts: expect.arrayContaining(['Russia', 'Ukraine']) });
  expect(matrix.texts.join()).toContain('NATO exclusion');
  const { name, bytes } = await save(page, 'Network (PNG)');
  expect(name).toBe('parley.png');
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(400);
  expect(problems).toEqual([]);
  await close();
});

test('the file that is passed on carries the licences of the libraries within', async () => {
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const library of ['preact', 'sigma', 'graphology'])
    expect(text).toMatch(
      new RegExp(`<!--[^]*## ${library} - [\\d.]+ \\(MIT\\)[^]*Permission is hereby granted[^]*-->`),
    );
});

test('what cannot be saved says why', async () => {
  const { page, close } = await openMenu('pane=matrix');
  await page.getByRole('button', { name: 'Network (SVG)' }).click();
  await page.getByText('parley.svg could not be made: the network is not drawn: show it first').waitFor();
  await close();
});

test('on paper stand matrix and evidence in light colours, and no control', async () => {
  const { page, problems, close } = await openPage(
    browser,
    `${file}#party=russia&demand=nato-exclusion&parties=russia,ukraine&theme=dark`,
  );
  await page.getByRole('grid').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.matrix table', '.panel .card', '.printed'])
    await eventually(() => page.locator(shown).first().isVisible()).toBe(true);
  for (const hidden of ['.search', '.tools', '.filters', '.time', '.pane-tools', '.back', '.network'])
    await eventually(async () => [hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
  await eventually(() => page.locator('.top .printed').textContent()).toBe('Shown with these filters: Party: 2 chosen');
  await eventually(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(251, 250, 247)',
  );
  const clipped = await page.locator('.matrix-scroll').evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(clipped).toBeLessThanOrEqual(1);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(problems).toEqual([]);
  await close();
});

test('a matrix too large to be drawn at once is whole on paper', async () => {
  const { page, close } = await openPage(browser, `${await files.write('many', manyGraph(30, 300, 1500))}#pane=matrix`);
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  await eventually(() => page.locator('.row-name').count()).toBeLessThan(rows);
  // Counted before any later task: the browser does not wait for one either.
  const onPaper = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('.row-name').length;
  });
  expect(onPaper).toBe(rows);
  await page.evaluate(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  await page.waitForFunction((all) => document.querySelectorAll('.row-name').length < all, rows);
  await close();
});

test('on paper every statement is there, not only the first', async () => {
  const [first] = graph.stances;
  const many = Array.from({ length: 75 }, (_, index) => ({ ...first, id: `copy-${index}` }));
  const address = await files.write('many', { ...graph, stances: many });
  const { page, close } = await openPage(browser, `${address}#party=${first.partyId}`);
  const cards = page.locator('.panel .card');
  await cards.first().waitFor();
  await eventually(() => cards.count()).toBe(60);
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
  await page.waitForFunction(() => document.querySelectorAll('.panel .card').length === 75);
  await close();
});
