import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { projectParties } from '../../src/graph/projection.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { manyGraph } from '../viz/manyGraph.ts';
import { eventually } from './eventually.ts';
import { ExplorerFiles } from './explorerFile.ts';
import { launchBrowser } from './findBrowser.ts';
import { addressWith, onLine, openPage } from './openPage.ts';
import { violations } from './violations.ts';

const graph = sampleGraph();
const files = new ExplorerFiles();
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

const panel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const network = (page: Page) => page.getByRole('region', { name: 'Network', exact: true });
const button = (page: Page, name: string) => network(page).getByRole('button', { name, exact: true });
const at = (page: Page, key: string) => onLine(page, key, key, 0);
const zoomed = (page: Page) => page.evaluate(() => window.parleyNetwork?.zoomed() ?? 0);

describe('views', () => {
  test('parties alone: a click on a line shows what both say, and the address brings it back', async () => {
    const { page, problems, close } = await openPage(browser, file);
    await button(page, 'Parties').click();
    await network(page)
      .getByRole('group', { name: /^Network of \d+ parties and \d+ lines/ })
      .waitFor();
    const point = await onLine(page, 'party/russia', 'party/ukraine', 0.35);
    await page.mouse.click(point.x, point.y);
    await panel(page).getByRole('heading', { level: 2, name: 'Russia and Ukraine' }).waitFor();
    const [clash] = projectParties(graph, 'conflict').edges.filter(({ a, b }) => a === 'russia' && b === 'ukraine');
    await panel(page)
      .getByRole('heading', { name: `They clash on ${clash.weight} demands` })
      .waitFor();
    const said = await panel(page).locator('.card strong').allTextContents();
    expect(new Set(said)).toEqual(new Set(['Russia', 'Ukraine']));
    const address = await addressWith(page, 'other=ukraine');
    expect(new URL(address).hash).toBe('#party=russia&other=ukraine&network=parties');
    expect(problems).toEqual([]);
    await close();
    const again = await openPage(browser, address);
    await panel(again.page).getByRole('heading', { level: 2, name: 'Russia and Ukraine' }).waitFor();
    await eventually(() => button(again.page, 'Parties').getAttribute('aria-pressed')).toBe('true');
    const compare = panel(again.page).getByRole('button', { name: 'Compare them side by side' });
    await compare.click();
    await again.page.getByRole('heading', { name: 'Two parties side by side' }).waitFor();
    await eventually(() => again.page.getByRole('tabpanel').getByRole('combobox').first().inputValue()).toBe('Russia');
    await eventually(() => compare.count()).toBe(0);
    await again.close();
  });

  test('the width of the lines is a share where the reader asks for it, and the address keeps it', async () => {
    const { page, problems, close } = await openPage(browser, `${file}#network=parties`);
    await network(page).getByLabel('width').selectOption('jaccard');
    const address = await addressWith(page, 'norm=jaccard');
    await button(page, 'As a list').click();
    const [{ weight }] = projectParties(graph, 'congruence', 'jaccard').edges;
    await network(page).getByText(weight.toFixed(2), { exact: true }).first().waitFor();
    expect(problems).toEqual([]);
    await close();
    const again = await openPage(browser, address);
    await eventually(() => network(again.page).getByLabel('width').inputValue()).toBe('jaccard');
    await again.close();
  });

  test('the key of the lines filters them, by keyboard', async () => {
    const { page, close } = await openPage(browser, `${file}#network=parties`);
    const lines = async () =>
      Number((await network(page).getByRole('img').getAttribute('aria-label'))?.match(/(\d+) lines/)?.[1]);
    const agreement = projectParties(graph, 'congruence').edges.length;
    const conflict = projectParties(graph, 'conflict').edges.length;
    await eventually(lines).toBe(agreement + conflict);
    await network(page)
      .getByRole('button', { name: /^conflict/ })
      .focus();
    await page.keyboard.press('Enter');
    await eventually(lines).toBe(conflict);
    await addressWith(page, 'ties=conflict');
    await page.keyboard.press('Enter');
    await eventually(lines).toBe(agreement + conflict);
    await close();
  });

  test('by issue: issues stand for their demands, and their key filters', async () => {
    const { page, close } = await openPage(browser, `${file}#network=issues`);
    const point = await at(page, 'issue/security');
    await page.mouse.click(point.x, point.y);
    await panel(page).getByRole('heading', { level: 2, name: 'Security' }).waitFor();
    await panel(page)
      .getByRole('button', { name: /^NATO exclusion/ })
      .first()
      .waitFor();
    const line = await onLine(page, 'party/ukraine', 'issue/security', 0.3);
    await page.mouse.click(line.x, line.y);
    await panel(page).getByRole('heading', { level: 2, name: 'Ukraine on Security' }).waitFor();
    await network(page)
      .getByRole('button', { name: /^Security/ })
      .click();
    await addressWith(page, 'issues=security');
    await page
      .getByText(/\d+ of \d+ statements/)
      .first()
      .waitFor();
    await close();
  });

  test('the list follows the view', async () => {
    const { page, close } = await openPage(browser, `${file}#network=parties`, { webgl: false });
    const list = page.getByRole('region', { name: 'The network as a list' });
    await list
      .getByRole('button', { name: /^clash: Ukraine/ })
      .first()
      .click();
    await panel(page)
      .getByRole('heading', { level: 2, name: /Ukraine/ })
      .waitFor();
    await button(page, 'Issues').click();
    await list
      .getByRole('button', { name: /Security/ })
      .first()
      .click();
    await panel(page)
      .getByRole('heading', { level: 2, name: / on Security/ })
      .waitFor();
    await close();
  });

  test.each(['light', 'dark'] as const)('WCAG 2.2 AA in %s', async (theme) => {
    const state = `#network=parties&party=russia&other=ukraine&parties=russia,ukraine&issues=security&theme=${theme}`;
    const { page, close } = await openPage(browser, `${file}${state}`, { viewport: { width: 360, height: 800 } });
    expect(await violations(page)).toEqual([]);
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});

describe.each(['file', 'server'] as const)('arranging anew, from a %s', (kind) => {
  const address = () => (kind === 'file' ? file : server.url);

  test('the worker moves the nodes until it is stopped', async () => {
    const { page, problems, close } = await openPage(browser, address(), { reducedMotion: 'no-preference' });
    const before = await at(page, 'party/european-union');
    await button(page, 'Arrange').click();
    await button(page, 'Stop').waitFor();
    await page.waitForFunction((from) => {
      const now = window.parleyNetwork?.locate('party/european-union');
      const box = document.querySelector('.canvas')?.getBoundingClientRect();
      return now && box && Math.hypot(now.x + box.x - from.x, now.y + box.y - from.y) > 4;
    }, before);
    await button(page, 'Stop').or(button(page, 'Arrange')).first().click();
    await button(page, 'Arrange').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});

test('with less motion it is arranged at once', async () => {
  const { page, close } = await openPage(browser, `${file}#issues=security`);
  const before = await at(page, 'party/ukraine');
  await button(page, 'Arrange').click();
  await eventually(() => button(page, 'Stop').count()).toBe(0);
  await page.waitForFunction((from) => {
    const now = window.parleyNetwork?.locate('party/ukraine');
    const box = document.querySelector('.canvas')?.getBoundingClientRect();
    return now && box && Math.hypot(now.x + box.x - from.x, now.y + box.y - from.y) > 1;
  }, before);
  await close();
});

test('a node is dragged, stays where it was put, and the drag selects nothing', async () => {
  const { page, close } = await openPage(browser, `${file}#pane=network`);
  const from = await at(page, 'party/united-kingdom');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y - 60, { steps: 8 });
  await page.mouse.up();
  const near = async () => {
    const now = await at(page, 'party/united-kingdom');
    return Math.hypot(now.x - from.x - 90, now.y - from.y + 60);
  };
  await eventually(near).toBeLessThan(3);
  await eventually(() => page.url()).not.toContain('party=');
  await page.getByRole('button', { name: /^supports/ }).click();
  await page
    .getByText(/\d+ of \d+ statements/)
    .first()
    .waitFor();
  await page.waitForTimeout(300);
  await eventually(near).toBeLessThan(12);
  await close();
});

test('zoom by buttons, wheel and keys, and fit', async () => {
  const { page, close } = await openPage(browser, file);
  const russia = () => at(page, 'party/russia');
  const zoom = () => zoomed(page);
  const start = await russia();
  await button(page, 'Zoom in').click();
  await eventually(zoom).toBeGreaterThan(1.2);
  await button(page, 'Fit').click();
  await eventually(zoom).toBe(1);
  await network(page)
    .getByRole('group', { name: /^Network of/ })
    .focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await eventually(zoom).toBeGreaterThan(1.5);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await eventually(zoom).toBeLessThan(1);
  await page.keyboard.press('0');
  await page.keyboard.press('ArrowRight');
  await eventually(async () => (await russia()).x).toBeLessThan(start.x - 10);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await eventually(async () => (await russia()).y).toBeGreaterThan(start.y + 10);
  await page.keyboard.press('0');
  await page.mouse.move(start.x, start.y);
  await page.mouse.wheel(0, -240);
  await page.waitForFunction(() => (window.parleyNetwork?.zoomed() ?? 0) > 1.1);
  await close();
});

test('the dark button goes through the system’s colours, dark and light, and the drawing follows', async () => {
  const { page, close } = await openPage(browser, file, { colorScheme: 'light' });
  const colours = page.getByRole('button', { name: /colours, change/ });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await colours.click();
  await eventually(paper).not.toBe(light);
  await addressWith(page, 'theme=dark');
  await colours.click();
  await eventually(paper).toBe(light);
  await addressWith(page, 'theme=light');
  await colours.focus();
  await page.keyboard.press('Enter');
  await addressWith(page, '');
  await close();
});

test('a crowd of 2,000 nodes and 10,000 lines is drawn, named sparsely, and answers', async () => {
  const crowd = manyGraph(400, 1600, 14_000);
  const { page, problems, close } = await openPage(browser, `${await files.write('crowd', crowd)}#pane=network`);
  const said = await network(page).getByRole('img').getAttribute('aria-label');
  const [, parties, demands, lines] = said?.match(/(\d+) parties, (\d+) demands and (\d+) lines/)?.map(Number) ?? [];
  expect(parties + demands).toBeGreaterThan(1900);
  expect(lines).toBeGreaterThan(10_000);
  await page.keyboard.press('/');
  await page.keyboard.type('north 1');
  await page
    .getByRole('option', { name: /^Party of the North 1\b/ })
    .first()
    .click();
  await panel(page).getByRole('heading', { level: 2, name: 'Party of the North 1' }).waitFor();
  await page.getByRole('button', { name: /^opposes/ }).click();
  await page
    .getByText(/\d+ of \d+ statements/)
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await close();
}, 120_000);
