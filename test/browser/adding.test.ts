import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { readRdf } from '../../src/rdf/readRdf.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { MAIN } from '../cli/parley.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { eventually } from './eventually.ts';
import { ExplorerFiles } from './explorerFile.ts';
import { launchBrowser } from './findBrowser.ts';
import { openPage } from './openPage.ts';

const graph = sampleGraph();
const files = new ExplorerFiles();
const NOTES =
  'Norway demands an independent inspection of the pipelines. Iceland rejects the inspection of the pipelines.';
const servers: ChildProcess[] = [];
let browser: Browser;

/** The command line as users start it, over a graph file of this test's own. */
async function serve(name: string): Promise<{ url: string; path: string }> {
  const path = files.path(`${name}.trig`);
  writeFileSync(path, await writeRdf(graph, 'trig'));
  const child = spawn(process.execPath, [MAIN, 'serve', '--quiet', '--port', '0', '-g', path]);
  servers.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', (code) => reject(new Error(`parley serve ended with ${code}`)));
  });
  return { url, path };
}

/** Drops files on the page as a file manager does. */
async function drop(page: Page, dropped: { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text } of list) data.items.add(new File([text], name));
    return data;
  }, dropped);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.locator('.drop-here').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.kill();
  files.remove();
});

test('dropped documents are read by the local server, the graph grows, and the view stays', async () => {
  const { url, path } = await serve('dropped');
  const before = readFileSync(path, 'utf8');
  const { page, problems, close } = await openPage(browser, `${url}#party=russia&pane=matrix`);
  await page.getByText(`${graph.stances.length} statements`).first().waitFor();
  await drop(page, [
    { name: 'notes.txt', text: NOTES },
    { name: 'table.csv', text: 'a,b' },
  ]);
  await page.locator('.so-far', { hasText: /^Added 1 document with 2 statements; 1 problem/ }).waitFor();
  await eventually(() => page.locator('.added .alarm').textContent()).toMatch(/^table\.csv: /);
  await page
    .getByText(`${graph.stances.length + 2} statements`)
    .first()
    .waitFor();
  await eventually(() => new URL(page.url()).hash).toBe('#party=russia&pane=matrix');
  await page.getByRole('columnheader', { name: 'Norway' }).waitFor();
  expect(readFileSync(path, 'utf8')).toBe(before);

  await page.getByText('1 added document is in memory until the server ends.').waitFor();
  await page.getByRole('button', { name: 'Keep in dropped.trig' }).click();
  await page.getByText('in memory until').waitFor({ state: 'detached' });
  const kept = await readRdf(readFileSync(path, 'utf8'), 'trig');
  expect(kept.documents.map(({ id }) => id)).toContain('notes');
  expect(kept.stances).toHaveLength(graph.stances.length + 2);
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('the button is reached by keys, what is chosen is added, and taken out again', async () => {
  const { url } = await serve('chosen');
  const { page, problems, close } = await openPage(browser, url);
  await page.locator('summary', { hasText: 'Add documents' }).focus();
  await page.keyboard.press('Enter');
  const chooser = page.getByLabel('Choose documents');
  await chooser.waitFor();
  await page.keyboard.press('Tab');
  await eventually(() => chooser.evaluate((input) => input === document.activeElement)).toBe(true);
  const chosen = page.waitForEvent('filechooser');
  // Keys overtake the browser's order to hand the chooser over to the test; a round trip to the page lets it arrive first.
  await page.evaluate(() => undefined);
  await page.keyboard.press('Enter');
  await (await chosen).setFiles([{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTES) }]);
  await page.locator('.so-far', { hasText: /^Added 1 document with 2 statements/ }).waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  const sheet = await page.locator('.adding .sheet').boundingBox();
  expect(sheet?.x).toBeGreaterThanOrEqual(0);
  await eventually(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const { violations } = await new AxeBuilder({ page }).include('.adding').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Take out again' }).click();
  await page.getByText(`${graph.stances.length} statements`).first().waitFor();
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('of a dropped folder all documents are read, however deep, and nothing else', async () => {
  const { url } = await serve('folder');
  const dossier = files.path('dossier');
  mkdirSync(join(dossier, 'deep'), { recursive: true });
  writeFileSync(join(dossier, 'notes.txt'), NOTES);
  writeFileSync(join(dossier, 'deep', 'more.md'), `# More\n\n${NOTES} It was said in Oslo.`);
  writeFileSync(join(dossier, '.DS_Store'), 'x');
  writeFileSync(join(dossier, 'manifest.json'), JSON.stringify([{ id: 'notes', title: 'Notes of the inspectors' }]));
  const { page, problems, close } = await openPage(browser, url);
  await page.locator('summary', { hasText: 'Add documents' }).click();
  await page.getByLabel('Choose documents').waitFor();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [dossier], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data });
  await page.locator('.so-far', { hasText: /^Added 2 documents with 4 statements$/ }).waitFor();
  const served = await (await page.request.get(new URL('graph.json', url).href)).json();
  expect(served.documents.find(({ id }: { id: string }) => id === 'notes')?.title).toBe('Notes of the inspectors');
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('what is dropped before the server has said what it takes is read all the same', async () => {
  const { url } = await serve('early');
  const context = await browser.newContext();
  const page = await context.newPage();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(new URL('documents', url).href, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(url);
  await page.locator('summary', { hasText: 'Add documents' }).waitFor();
  await drop(page, [{ name: 'notes.txt', text: NOTES }]);
  answer();
  await page.locator('.so-far', { hasText: /^Added 1 document with 2 statements/ }).waitFor();
  expect(await page.getByText('Nothing was added').count()).toBe(0);
  await context.close();
}, 120_000);

test('a page of its own file says what it needs', async () => {
  const { page, problems, close } = await openPage(browser, await files.write('alone', graph));
  await drop(page, [{ name: 'notes.txt', text: NOTES }]);
  await page.getByText('Nothing was added.').waitFor();
  await page.getByText('This page is a file of its own').waitFor();
  await eventually(() => page.getByText('npx parley serve', { exact: true }).isVisible()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('where there is no server any more, that is told', async () => {
  const { url } = await serve('gone');
  const { page, close } = await openPage(browser, url);
  await page.locator('summary', { hasText: 'Add documents' }).click();
  await page.getByLabel('Choose documents').waitFor();
  const server = servers[servers.length - 1];
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  await page
    .getByLabel('Choose documents')
    .setInputFiles([{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTES) }]);
  await page.locator('.added .alarm', { hasText: 'notes.txt: the server does not answer' }).waitFor();
  await close();
});
