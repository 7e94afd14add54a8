import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { eventually } from './eventually.ts';
import { launchBrowser } from './findBrowser.ts';
import { addressWith, openPage } from './openPage.ts';
import { violations } from './violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-query-'));
const graph = sampleGraph();
const HOSTILE = '<img src=x onerror="document.title=1"><b>no</b>';
let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  const [first, ...others] = graph.stances;
  const trig = join(folder, 'graph.trig');
  writeFileSync(trig, await writeRdf({ ...graph, stances: [{ ...first, rule: HOSTILE }, ...others] }, 'trig'));
  [browser, server] = await Promise.all([launchBrowser(), startServer({ graphPath: trig, port: 0 })]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

const open = (query?: string, options?: Parameters<typeof openPage>[2], more = '') =>
  openPage(browser, `${server.url}query${query ? `#query=${encodeURIComponent(query)}${more}` : ''}`, options);
const editor = (page: Page) => page.getByRole('textbox', { name: 'SPARQL query' });
const cells = (page: Page) => page.getByRole('table').getByRole('cell').allTextContents();

test('an example is a click away, and its rows are the answer', async () => {
  const { page, problems, close } = await openPage(browser, server.url);
  await page.getByRole('link', { name: 'SPARQL' }).click();
  await page.getByRole('button', { name: 'Who opposes NATO exclusion?' }).click();
  await page.getByRole('table').waitFor();
  await eventually(() => page.getByRole('columnheader').allTextContents()).toEqual([
    'Row',
    'party',
    'holder',
    'quote',
    'document',
  ]);
  await eventually(() => cells(page)).toContain('Ukraine');
  await eventually(() => page.locator('.controls [role=status]').textContent()).toMatch(/^\d+ rows? in /);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^party,holder,quote,document\r\nUkraine,/);
  await page.getByRole('link', { name: 'Explorer' }).click();
  await page.getByRole('grid').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a query is typed, run by keys, shared by its address; prefixes need no declaration', async () => {
  const { page, close } = await open();
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('ASK { party:ukraine parley:opposes demand:nato-exclusion }');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByText('Yes', { exact: true }).waitFor();
  const again = await openPage(browser, await addressWith(page, 'ASK'));
  await again.page.getByText('Yes', { exact: true }).waitFor();
  await eventually(() => editor(again.page).textContent()).toContain('ASK { party:ukraine');
  await again.close();
  await close();
});

test('a malformed query is told with its line marked, until it is mended', async () => {
  const { page, close } = await open('SELECT ?x\nWHERE {\n  ?x a ;\n}');
  await page.getByRole('alert').filter({ hasText: 'Parse error on line 3' }).waitFor();
  await eventually(() => page.locator('.cm-fault').textContent()).toBe('  ?x a ;');
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('SELECT ?x { ?x a parley:Party }');
  await eventually(() => page.locator('.cm-fault').count()).toBe(0);
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByRole('table').waitFor();
  await eventually(() => page.getByRole('alert').count()).toBe(0);
  await close();
});

test('a name leads to all that is known of it, and back', async () => {
  const { page, problems, close } = await open('SELECT ?x { ?x a parley:Party } ORDER BY ?x');
  await page.getByRole('link', { name: 'party:ukraine' }).click();
  const turtle = page.getByRole('region', { name: 'Result as Turtle' });
  await turtle.waitFor();
  await eventually(() => turtle.textContent()).toContain('parley:partyKind "state"');
  await page.goBack();
  await page.getByRole('table').waitFor();
  await eventually(() => editor(page).textContent()).toContain('SELECT ?x');
  await page.getByRole('link', { name: 'party:ukraine' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a query that takes long is stopped, and the next one is answered', async () => {
  const { page, close } = await open('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped').waitFor();
  await page.getByRole('button', { name: 'Which positions changed?' }).click();
  await page.getByText(/^\d+ rows? in/).waitFor();
  await close();
});

test('text of a result is text', async () => {
  const { page, problems, close } = await open('SELECT ?rule { ?s parley:rule ?rule FILTER CONTAINS(?rule, "<img") }');
  await page.getByRole('table').waitFor();
  await eventually(() => cells(page)).toEqual([HOSTILE]);
  await eventually(() => page.locator('table img, table b').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

const ROWS = 'SELECT ?stance ?quote ?c { ?stance parley:quote ?quote ; parley:confidence ?c } LIMIT 5';
const TELEPHONE = { viewport: { width: 360, height: 800 } };
describe.each(['light', 'dark'] as const)('WCAG 2.2 AA in %s', (theme) => {
  const check = async (page: Page) => {
    expect(await violations(page)).toEqual([]);
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  };

  test.each([
    ['rows', ROWS, '.rows', {}],
    ['rows on a telephone', ROWS, '.rows', TELEPHONE],
    ['Turtle', 'DESCRIBE demand:nato-exclusion', '.turtle', {}],
    ['a problem', 'SELECT ?x WHERE {\n ?x a ;\n}', '.problem', TELEPHONE],
  ])('%s', async (_, query, place, options) => {
    const { page, close } = await open(query, options, `&theme=${theme}`);
    await page.locator(place).waitFor();
    await page.getByText('Known prefixes').click();
    await check(page);
    await close();
  });

  test('the vocabulary', async () => {
    const { page, problems, close } = await openPage(browser, `${server.url}ns?theme=${theme}#Stance`, TELEPHONE);
    // Few terms of all looks: axe weighs each element against all that lies under it, which takes its time.
    await page.evaluate(() => {
      for (const term of document.querySelectorAll('.term:not(:target)')) if (term.id.length > 6) term.remove();
      for (const link of document.querySelectorAll('.terms li:nth-child(n + 4)')) link.remove();
    });
    await check(page);
    await page.getByRole('link', { name: 'SPARQL' }).click();
    await page.getByRole('button', { name: 'Run' }).waitFor();
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(problems).toEqual([]);
    await close();
  });
});
