import type { Browser, Page } from 'playwright-core';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { datedGraph } from '../viz/datedGraph.ts';
import { eventually } from './eventually.ts';
import { ExplorerFiles } from './explorerFile.ts';
import { launchBrowser } from './findBrowser.ts';
import { addressWith, openPage } from './openPage.ts';
import { violations } from './violations.ts';

const files = new ExplorerFiles();
const graph = datedGraph(sampleGraph(), '2025-02-24', 26);
let browser: Browser;
let file: string;

beforeAll(async () => {
  [browser, file] = await Promise.all([launchBrowser(), files.write('dated', graph)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  files.remove();
});

const open = (address: string, options?: Parameters<typeof openPage>[2]) => openPage(browser, address, options);
const strip = (page: Page) => page.getByRole('region', { name: 'Time' });
const slider = (page: Page, name: string) => strip(page).getByRole('slider', { name });
const within = (from: string, to: string) =>
  graph.stances.filter(({ date }) => date !== null && date >= from && date <= to).length;
const told = (page: Page, shown: number) => page.getByText(`${shown} of ${graph.stances.length} statements`).waitFor();

/** The middle of the bar of the `index`th of the 26 days, on the screen. */
async function barAt(page: Page, index: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.time-bars > line').boundingBox();
  if (!box) throw new Error('no bars are drawn');
  return { x: box.x + ((index + 0.5) / 26) * box.width, y: box.y - 10 };
}

test('a window drawn over the bars filters by its days, and is moved and resized by the mouse', async () => {
  const { page, problems, close } = await open(file);
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, to.y);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
  };
  await drag(await barAt(page, 5), await barAt(page, 9));
  await told(page, within('2025-03-01', '2025-03-05'));
  await eventually(() => page.url()).toMatch(/#from=2025-03-01&to=2025-03-05$/);
  await drag(await barAt(page, 6), await barAt(page, 10));
  await told(page, within('2025-03-05', '2025-03-09'));
  // The handles glide to their place.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const handle = await slider(page, 'Last day shown').boundingBox();
  if (!handle) throw new Error('no handle');
  await drag({ x: handle.x + 5, y: handle.y + 20 }, await barAt(page, 20));
  await told(page, within('2025-03-05', '2025-03-16'));
  await strip(page).getByRole('button', { name: 'All days' }).click();
  await eventually(() => new URL(page.url()).hash).toBe('');
  expect(problems).toEqual([]);
  await close();
});

test('a click takes one day, and a second click all again', async () => {
  const { page, close } = await open(file);
  const { x, y } = await barAt(page, 12);
  await page.mouse.click(x, y);
  await told(page, within('2025-03-08', '2025-03-08'));
  await eventually(() => strip(page).locator('.time-said').textContent()).toMatch(/^8 March 2025 \d+ statements/);
  await page.mouse.click(x, y);
  await page.getByText(`${graph.stances.length} statements`).first().waitFor();
  await close();
});

test('a finger draws a window, too', async () => {
  const { page, close } = await open(file, { viewport: { width: 360, height: 800 }, hasTouch: true });
  const [from, to] = [await barAt(page, 4), await barAt(page, 11)];
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points });
  await touch('touchStart', [from]);
  await touch('touchMove', [{ x: (from.x + to.x) / 2, y: from.y }]);
  await touch('touchMove', [to]);
  await touch('touchEnd', []);
  await told(page, within('2025-02-28', '2025-03-07'));
  await close();
});

test('both ends are sliders for the keyboard, and Shift moves the whole period', async () => {
  const { page, close } = await open(file);
  const [first, last] = [slider(page, 'First day shown'), slider(page, 'Last day shown')];
  await first.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await last.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await told(page, within('2025-02-28', '2025-03-01'));
  await eventually(() => first.getAttribute('aria-valuetext')).toMatch(
    /^28 February 2025, \d+ statements in the period$/,
  );
  await page.keyboard.press('Shift+ArrowRight');
  await told(page, within('2025-03-01', '2025-03-02'));
  await eventually(() => last.getAttribute('aria-valuenow')).toBe('6');
  await close();
});

test('statements without a date are counted apart and can be shown beside a period', async () => {
  const undated = graph.stances.filter(({ date }) => date === null).length;
  const { page, close } = await open(`${file}#from=2025-03-01&to=2025-03-05`);
  const button = strip(page).getByRole('button', { name: `${undated} undated` });
  await eventually(() => button.getAttribute('aria-pressed')).toBe('false');
  await button.click();
  await told(page, within('2025-03-01', '2025-03-05') + undated);
  await eventually(() => page.url()).toContain('undated=shown');
  await close();
});

test('with less motion there are steps and no play, otherwise play moves the window until it is paused', async () => {
  const calm = await open(file);
  await eventually(() => strip(calm.page).getByRole('button', { name: 'Play' }).count()).toBe(0);
  await strip(calm.page).getByRole('button', { name: 'Later' }).click();
  await told(calm.page, within('2025-02-24', '2025-02-27'));
  await strip(calm.page).getByRole('button', { name: 'Later' }).click();
  await told(calm.page, within('2025-02-25', '2025-02-28'));
  await strip(calm.page).getByRole('button', { name: 'Earlier' }).click();
  await told(calm.page, within('2025-02-24', '2025-02-27'));
  await calm.close();
  const { page, close } = await open(file, { reducedMotion: 'no-preference' });
  await strip(page).getByRole('button', { name: 'Play' }).click();
  await page.waitForURL(/from=2025-02-26/);
  await strip(page).getByRole('button', { name: 'Pause' }).click();
  await strip(page).getByRole('button', { name: 'Play' }).waitFor();
  await close();
});

test('the strip is folded away and stays so in the address', async () => {
  const { page, close } = await open(file);
  await strip(page).getByRole('button', { name: 'Time' }).click();
  await page.locator('.time-plot').waitFor({ state: 'detached' });
  const address = await addressWith(page, 'time=');
  await close();
  const again = await open(address);
  const button = strip(again.page).getByRole('button', { name: 'Time' });
  await eventually(() => button.getAttribute('aria-expanded')).toBe('false');
  await again.close();
});

test('one day is told without bars, and no day at all not at all', async () => {
  const on = (date: string | null) => ({
    ...graph,
    stances: graph.stances.map((stance, index) => ({ ...stance, date: index === 0 ? date : null })),
  });
  const one = await open(await files.write('one', on('2025-03-18')));
  await eventually(() => strip(one.page).textContent()).toMatch(/18 March 2025 1 statement /);
  await eventually(() => one.page.locator('.time-bars').count()).toBe(0);
  await one.close();
  const none = await open(await files.write('none', on(null)));
  await none.page.getByRole('heading', { name: 'Findings' }).waitFor();
  await eventually(() => strip(none.page).count()).toBe(0);
  await none.close();
});

/** Few cells, since axe weighs each against all that lies under it. */
const few = 'parties=russia&demands=nato-exclusion,nato-membership';
describe.each(['light', 'dark'] as const)('WCAG 2.2 AA in %s', (theme) => {
  test.each([
    ['all days', '', 1200],
    ['a period on a telephone', '&from=2025-03-01&to=2025-03-01', 320],
  ])('%s', async (_, hash, width) => {
    const { page, close } = await open(`${file}#${few}${hash}&theme=${theme}`, { viewport: { width, height: 800 } });
    await page.locator('.time-bars').waitFor();
    expect(await violations(page)).toEqual([]);
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});

test('a changed position is marked in the network, in its key and in the lines of the evidence', async () => {
  const { page, problems, close } = await open(`${file}#party=russia`);
  const network = page.getByRole('region', { name: 'Network', exact: true });
  await network.getByText('↻ changed position').waitFor();
  await network.getByRole('button', { name: 'As a list' }).click();
  await network
    .getByRole('button', { name: /changed position/ })
    .first()
    .waitFor();
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await eventually(() => panel.locator('.line', { hasText: ', changed position' }).count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});

test('of few days the bars wait until they are asked for', async () => {
  const { page, close } = await open(await files.write('seeds', sampleGraph()));
  const button = strip(page).getByRole('button', { name: 'Time' });
  await eventually(() => button.getAttribute('aria-expanded')).toBe('false');
  await button.click();
  await page.locator('.time-plot').waitFor();
  await eventually(() => page.url()).toContain('time=open');
  await close();
});
