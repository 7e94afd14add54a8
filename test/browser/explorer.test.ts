import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { manyGraph } from '../viz/manyGraph.ts';
import { eventually } from './eventually.ts';
import { ExplorerFiles } from './explorerFile.ts';
import { launchBrowser } from './findBrowser.ts';
import { addressWith, onLine, openPage } from './openPage.ts';
import { violations } from './violations.ts';

const files = new ExplorerFiles();
const graph = sampleGraph();
let browser: Browser;
let server: RunningServer;
let file: string;

beforeAll(async () => {
  file = await files.write('seeds', graph);
  const trig = files.path('graph.trig');
  writeFileSync(trig, await writeRdf(graph, 'trig'));
  [browser, server] = await Promise.all([launchBrowser(), startServer({ graphPath: trig, port: 0 })]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  files.remove();
});

const open = (address: string, options?: Parameters<typeof openPage>[2]) => openPage(browser, address, options);
const panel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const quotesOf = (party: string, demand: string) =>
  graph.stances.filter((stance) => stance.partyId === party && stance.demand === demand).map((stance) => stance.quote);

describe.each(['file', 'server'] as const)('from a %s', (kind) => {
  const address = () => (kind === 'file' ? file : server.url);

  test('a click on a line shows the words behind it, and a click on these the document', async () => {
    const { page, problems, close } = await open(`${address()}#pane=network`);
    const [quote] = quotesOf('european-union', 'military-aid');
    const point = await onLine(page, 'party/european-union', 'demand/military-aid', 0.45);
    await page.mouse.click(point.x, point.y);
    await panel(page).getByRole('heading', { name: 'European Union on Military aid' }).waitFor();
    await panel(page)
      .getByRole('button', { name: `Open in the document: ${quote}` })
      .click();
    const chosen = page.locator('mark.chosen');
    await eventually(async () => (await chosen.allTextContents()).join('').replace(/\d+$/, '')).toContain(
      quote.slice(0, 40),
    );
    await eventually(() =>
      chosen.first().evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }),
    ).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});

test('a click on a node, then on nothing', async () => {
  const { page, close } = await open(file);
  const point = await onLine(page, 'party/ukraine', 'party/ukraine', 0);
  await page.mouse.click(point.x, point.y);
  await panel(page).getByRole('heading', { level: 2, name: 'Ukraine' }).waitFor();
  await eventually(() => page.url()).toContain('#party=ukraine');
  await page.keyboard.press('Escape');
  await panel(page).getByRole('heading', { name: 'Findings' }).waitFor();
  await close();
});

test('the matrix by mouse and by keyboard', async () => {
  const { page, close } = await open(file);
  await page.getByRole('gridcell', { name: /^Russia, NATO exclusion: for, 3 statements/ }).click();
  await panel(page).getByRole('heading', { name: 'Russia on NATO exclusion' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: 'Ukraine on NATO exclusion' }).waitFor();
  await eventually(() => panel(page).locator('.verdict').textContent()).toContain('against');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { level: 2, name: 'NATO exclusion', exact: true }).waitFor();
  await eventually(() => page.locator('[role=grid] [tabindex="0"]').count()).toBe(1);
  await close();
});

test('from a marked sentence back to the graph', async () => {
  const { page, close } = await open(file);
  await panel(page)
    .getByRole('button', { name: /^A high call/ })
    .click();
  await page.locator('mark [role=button]').first().click();
  await page.locator('mark.chosen').first().waitFor();
  await eventually(() => page.url()).toMatch(/party=.*&demand=.*&doc=.*&stance=/);
  await eventually(() => page.locator('[role=gridcell][aria-selected=true]').count()).toBe(1);
  await close();
});

test('search leads to a demand by another of its names', async () => {
  const { page, close } = await open(file);
  await page.keyboard.press('/');
  await page.keyboard.type('outside nato');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { level: 2, name: 'NATO exclusion' }).waitFor();
  await close();
});

test('the legend filters, and a new page with the same address shows the same', async () => {
  const { page, close } = await open(file);
  await page.getByRole('button', { name: /^opposes/ }).click();
  await page
    .getByText(/^Party/)
    .first()
    .click();
  await page.getByRole('checkbox', { name: 'Ukraine' }).check();
  const opposed = graph.stances.filter(({ stance, partyId }) => stance === 'opposes' && partyId === 'ukraine').length;
  const status = `${opposed} of ${graph.stances.length} statements`;
  await page.getByText(status).waitFor();
  const address = await addressWith(page, 'parties=ukraine');
  await close();
  const again = await open(address);
  await again.page.getByText(status).waitFor();
  await eventually(() => again.page.getByRole('button', { name: /^opposes/ }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await again.page.getByRole('button', { name: 'Clear 2 filters' }).click();
  await eventually(() => new URL(again.page.url()).hash).toBe('');
  await again.close();
});

test.each([360, 780, 820, 1024, 1180, 1200, 1480])(
  'at %i pixels the facts stand in one or two lines, clear of the search',
  async (width) => {
    const { page, close } = await open(server.url, { viewport: { width, height: 800 } });
    const facts = await page.getByRole('status').filter({ hasText: 'documents' }).first().boundingBox();
    const search = await page.getByRole('combobox').first().boundingBox();
    expect(facts!.height).toBeLessThan(42);
    const apart = facts!.y + facts!.height <= search!.y || facts!.x + facts!.width <= search!.x;
    expect(apart).toBe(true);
    await close();
  },
);

test('without WebGL the network is a list, and everything else works', async () => {
  const { page, close } = await open(file, { webgl: false });
  await page.getByText('This browser has no WebGL').waitFor();
  await page
    .getByRole('region', { name: 'The network as a list' })
    .getByRole('button', { name: /NATO rollback/ })
    .click();
  await panel(page).getByRole('heading', { name: 'Russia on NATO rollback' }).waitFor();
  await page.getByRole('gridcell', { name: /^Ukraine, Military aid/ }).click();
  await panel(page).getByRole('heading', { name: 'Ukraine on Military aid' }).waitFor();
  await close();
});

const { doc, id } = graph.stances[0];
/** Cells of all looks, but few: axe weighs each element against all that lies under it, which takes its time. */
const few =
  'parties=russia,ukraine&demands=ceasefire-30-day,settlement-before-ceasefire,nato-exclusion,nato-membership,further-talks';
describe.each(['light', 'dark'] as const)('WCAG 2.2 AA in %s', (theme) => {
  test.each([
    ['matrix and findings', few, {}],
    ['evidence', `party=russia&demand=ceasefire-30-day&${few}`, {}],
    ['document', `doc=${doc}&stance=${id}&${few}`, {}],
    ['nothing found', 'q=zzzz', {}],
    ['telephone', `demand=nato-exclusion&${few}`, { viewport: { width: 360, height: 800 } }],
  ])('%s', async (_, hash, options) => {
    const { page, close } = await open(`${file}#${hash}&theme=${theme}`, options);
    await page.waitForTimeout(200);
    expect(await violations(page)).toEqual([]);
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});

test('a matrix of thousands of cells renders the rows in view and is walked by keys to its end', async () => {
  const { page, problems, close } = await open(`${await files.write('many', manyGraph(30, 300, 1500))}#pane=matrix`);
  // On a slow machine a key overtakes what the press before it left to do after the frame.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  const grid = page.getByRole('grid');
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(250);
  await eventually(() => page.locator('.row-name').count()).toBeLessThan(80);
  await page.locator('[data-at="1 1"]').focus();
  await page.keyboard.press('Control+End');
  await page.locator(`[data-at="${rows - 1} 30"]:focus`).waitFor();
  expect(problems).toEqual([]);
  await close();
});
