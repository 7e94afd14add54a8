import type { Browser, Page } from 'playwright-core';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { manyGraph } from '../viz/manyGraph.ts';
import { eventually } from './eventually.ts';
import { ExplorerFiles } from './explorerFile.ts';
import { launchBrowser } from './findBrowser.ts';
import { openPage } from './openPage.ts';

const graph = sampleGraph();
const total = graph.stances.length;
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

const menu = (page: Page, title: string) => page.locator('summary', { hasText: new RegExp(`^${title}`) });
const count = (of: (stance: (typeof graph.stances)[number]) => boolean) => graph.stances.filter(of).length;

test.each([
  ['Demand', 'NATO exclusion', count(({ demand }) => demand === 'nato-exclusion'), 'demands=nato-exclusion'],
  [
    'Said by',
    'somebody else',
    count(({ attribution }) => !['self', 'author'].includes(attribution)),
    'attributions=third',
  ],
  ['Confidence', /^very likely or surer/, count(({ confidence }) => confidence >= 0.8), 'confidence=0.8'],
])('%s: the choice says how many it leaves, and leaves them', async (title, choice, number, hash) => {
  const { page, problems, close } = await openPage(browser, file);
  await menu(page, title).click();
  const label = page.locator('.sheet label').filter({ hasText: choice }).first();
  await eventually(() => label.locator('output').textContent()).toBe(String(number));
  await label.locator('input').focus();
  await page.keyboard.press('Space');
  await page.getByText(number === total ? `${total} statements` : `${number} of ${total} statements`).waitFor();
  await eventually(() => page.url()).toContain(hash);
  await page.keyboard.press('Escape');
  await eventually(() => page.locator('details[open]').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('a long list of demands is searched by name', async () => {
  const { page, close } = await openPage(browser, file);
  await menu(page, 'Demand').click();
  const find = page.getByRole('searchbox', { name: 'Find in Demand' });
  await find.waitFor();
  const all = await page.locator('.sheet label').count();
  await find.fill('nato');
  await eventually(() => page.locator('.sheet label').count()).toBeLessThan(all);
  for (const name of await page.locator('.sheet label').allTextContents()) expect(name).toContain('NATO');
  await close();
});

test('where nothing matches, one click drops the filter that is to blame', async () => {
  const { page, problems, close } = await openPage(browser, `${file}#parties=ukraine`);
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
  const ukraine = count(({ partyId }) => partyId === 'ukraine');
  const remedy = page.getByRole('button', { name: `Drop Search: “zzzz” ${ukraine} statements` });
  await remedy.click();
  await page.getByText(`${ukraine} of ${total} statements`).waitFor();
  await eventually(() => new URL(page.url()).hash).toBe('#parties=ukraine');
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await page.getByRole('button', { name: 'Show everything again' }).click();
  await page.getByRole('grid').waitFor();
  await eventually(() => new URL(page.url()).hash).toBe('');
  expect(problems).toEqual([]);
  await close();
});

test('who reads far down the evidence keeps the place when a filter changes it', async () => {
  const many = manyGraph(2, 6, 600);
  const { page, problems, close } = await openPage(browser, `${await files.write('many', many)}#party=party-1`);
  await page.locator('.card').nth(50).waitFor();
  const said = await page.locator('.panel h3.count').textContent();
  const top = await page.evaluate(() => {
    document.querySelector('.panel')?.scrollTo({ top: 3000 });
    const cards = [...document.querySelectorAll('.card:has(.tone-demands)')];
    const read = cards.find((card) => card.getBoundingClientRect().top > 300);
    read?.setAttribute('id', 'read');
    return read?.getBoundingClientRect().top;
  });
  await page.locator('.chip', { hasText: 'demands' }).click();
  await page.waitForFunction((before) => document.querySelector('.panel h3.count')?.textContent !== before, said);
  const now = await page.locator('#read').evaluate((card) => card.getBoundingClientRect().top);
  expect(Math.abs(now - (top ?? 0))).toBeLessThan(50);
  expect(problems).toEqual([]);
  await close();
});
