import type { Browser, Page } from 'playwright-core';
import { makeModel } from '../../viz/state/model.ts';
import { makeScene } from '../../viz/state/pairs.ts';
import { LOOKS } from '../../viz/state/polarity.ts';
import { commonGround, stickingPoints } from '../../viz/state/rankings.ts';
import { allSources } from '../../viz/state/sources.ts';
import { turnsOf } from '../../viz/state/turns.ts';
import { twoParties } from '../../viz/state/versus.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { datedGraph } from '../viz/datedGraph.ts';
import { eventually } from './eventually.ts';
import { ExplorerFiles } from './explorerFile.ts';
import { launchBrowser } from './findBrowser.ts';
import { addressWith, openPage } from './openPage.ts';
import { violations } from './violations.ts';

const files = new ExplorerFiles();
const graph = datedGraph(sampleGraph(), '2025-02-24', 26);
const model = makeModel(graph);
const scene = makeScene(model, graph.stances, true);
let browser: Browser;
let file: string;

beforeAll(async () => {
  [browser, file] = await Promise.all([launchBrowser(), files.write('compare', graph)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  files.remove();
});

const open = (hash = '', options?: Parameters<typeof openPage>[2]) => openPage(browser, `${file}${hash}`, options);
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const view = (page: Page) => page.getByRole('tabpanel');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const picker = (page: Page, name: string) => view(page).getByRole('combobox', { name });
const counted = (left: string, right: string, relation: string) =>
  twoParties(model, scene, [left, right]).find((group) => group.relation === relation)?.contrasts.length ?? 0;

/** The quotes in the view open the document at the chosen words. */
async function openFirstQuote(page: Page, inside: string): Promise<void> {
  const quote = view(page)
    .locator(inside)
    .getByRole('button', { name: /^Open in the document/ })
    .first();
  const words = (await quote.getAttribute('aria-label'))?.replace('Open in the document: ', '') ?? '';
  await quote.click();
  await panel(page).locator('mark.chosen').first().waitFor();
  await eventually(async () => {
    const chosen = (await panel(page).locator('mark.chosen').allTextContents()).join('');
    return chosen.replace(/\d+$/, '').slice(0, 25);
  }).toBe(words.slice(0, 25));
}

test('the arrow keys go from tab to tab, and the address leads back to the view', async () => {
  const { page, problems, close } = await open();
  await tab(page, 'Overview').focus();
  for (const name of ['Network', 'Matrix', 'Two parties']) {
    await page.keyboard.press('ArrowRight');
    await eventually(() => tab(page, name).getAttribute('aria-selected')).toBe('true');
    await eventually(() => tab(page, name).evaluate((element) => element === document.activeElement)).toBe(true);
  }
  await view(page).getByRole('heading', { name: 'Two parties side by side' }).waitFor();
  await eventually(() => page.url()).toContain('pane=parties');
  await page.keyboard.press('End');
  await eventually(() => tab(page, 'Findings').getAttribute('aria-selected')).toBe('true');
  expect(problems).toEqual([]);
  await close();
});

test('two parties are picked by typing and by the mouse, swapped, and are selected everywhere', async () => {
  const { page, problems, close } = await open('#pane=parties');
  await view(page)
    .getByText(`${counted('russia', 'ukraine', 'clash')} clash`)
    .waitFor();
  await picker(page, 'Left').click();
  await page.keyboard.type('states');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { level: 2, name: 'United States and Ukraine' }).waitFor();
  await picker(page, 'Right').click();
  await view(page)
    .getByRole('option', { name: /^Russia/ })
    .click();
  await panel(page).getByRole('heading', { level: 2, name: 'United States and Russia' }).waitFor();
  // What the comparison tells is not told again beside it.
  await eventually(() =>
    panel(page)
      .getByRole('heading', { name: /^They clash on/ })
      .count(),
  ).toBe(0);
  const agreed = counted('united-states', 'russia', 'agree');
  await view(page)
    .getByRole('heading', { level: 3, name: `Common ground ${agreed}` })
    .waitFor();
  await view(page).getByRole('button', { name: 'Swap' }).click();
  await eventually(() => picker(page, 'Left').inputValue()).toBe('Russia');
  await eventually(() => page.url()).toContain('party=russia&other=united-states');
  await openFirstQuote(page, '.relation.agree');
  await eventually(() => picker(page, 'Right').inputValue()).toBe('United States');
  const address = await addressWith(page, 'stance=');
  await close();
  const again = await open(new URL(address).hash);
  await eventually(() => picker(again.page, 'Left').inputValue()).toBe('Russia');
  await again.page.locator('mark.chosen').first().waitFor();
  await again.close();
  expect(problems).toEqual([]);
});

test('filters and words narrow the comparison', async () => {
  const { page, close } = await open('#pane=parties&demands=nato-exclusion');
  await view(page)
    .getByText(/^1 clash$/)
    .waitFor();
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await view(page).getByRole('searchbox', { name: 'Find in demands' }).fill('kursk');
  await view(page).getByRole('button', { name: 'Kursk withdrawal' }).waitFor();
  await eventually(() => view(page).getByRole('listitem').count()).toBe(1);
  await eventually(() => page.url()).toContain('find=kursk');
  await view(page).getByRole('button', { name: 'Kursk withdrawal' }).click();
  await panel(page).getByRole('heading', { level: 2, name: 'Kursk withdrawal' }).waitFor();
  await close();
});

test('documents that disagree are marked, with the words of both, and two stand side by side', async () => {
  const { page, problems, close } = await open('#pane=sources');
  const all = allSources(model, scene, true);
  const disputed = all.filter(({ disagree }) => disagree);
  await eventually(() => view(page).locator('.coverage').count()).toBe(Math.min(20, all.length));
  await eventually(() => view(page).getByText('documents disagree').count()).toBe(disputed.length);
  await eventually(() => view(page).locator('.coverage').first().locator('.reports > li').count()).toBe(
    disputed[0].reports.length,
  );
  await openFirstQuote(page, '.coverage.disputed');
  await view(page).getByRole('button', { name: 'Two side by side' }).click();
  await view(page)
    .getByRole('heading', { level: 3, name: /^They disagree/ })
    .waitFor();
  const before = await picker(page, 'Left').inputValue();
  await view(page).getByRole('button', { name: 'Swap' }).click();
  await eventually(() => picker(page, 'Right').inputValue()).toBe(before);
  await picker(page, 'Left').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await eventually(() => page.url()).toMatch(/sources=[^&]+%2C/);
  await view(page).getByRole('button', { name: 'All documents' }).click();
  await eventually(() => page.url()).not.toContain('sources=');
  expect(problems).toEqual([]);
  await close();
});

test('the ranked lists are whole, with quotes and the reason for the rank', async () => {
  const { page, close } = await open();
  await panel(page)
    .getByRole('button', { name: /sticking points with quotes/ })
    .click();
  const clashes = stickingPoints(scene);
  await eventually(() => view(page).locator('.finding').count()).toBe(clashes.length);
  await eventually(() => view(page).locator('.reason').first().textContent()).toContain(
    `${clashes[0].con.length} against`,
  );
  await view(page)
    .getByRole('button', { name: /^Common ground/ })
    .click();
  await eventually(() => view(page).locator('.finding').count()).toBe(commonGround(scene).length);
  await view(page).getByRole('searchbox', { name: 'Find in common demands' }).fill('further');
  await view(page)
    .getByText(`1 of ${commonGround(scene).length}`)
    .waitFor();
  await openFirstQuote(page, '.finding');
  await close();
});

test('a changed position is marked in the cell, in the strip and in the evidence, with before and after', async () => {
  const [turn] = turnsOf(model, scene);
  const ofPair = turnsOf(model, scene).filter((one) => one.party === turn.party && one.demand === turn.demand);
  const words = `from ${LOOKS[turn.before].word} to ${LOOKS[turn.after].word}`;
  const [party, demand] = [model.parties.get(turn.party)?.label, scene.rowOf.get(turn.demand)?.label];
  const { page, problems, close } = await open('#pane=matrix');
  const cell = view(page).getByRole('gridcell', {
    name: new RegExp(`^${party}, ${demand}: .*changed ${words}`),
  });
  await eventually(() => cell.locator('.turned-over').count()).toBe(1);
  await cell.focus();
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('heading', { name: /^Changed position/ })
    .waitFor();
  for (const [half, stance] of [turn.old[0], turn.fresh[0]].entries())
    await eventually(() => panel(page).locator('.half').nth(half).locator('blockquote').textContent()).toBe(
      stance.quote,
    );
  await eventually(() => panel(page).locator('.turn-note').count()).toBe(ofPair.flatMap(({ fresh }) => fresh).length);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: new RegExp(`^${party} on ${demand}: ${words}`) }).click();
  await panel(page)
    .getByRole('heading', { level: 2, name: `${party} on ${demand}` })
    .waitFor();
  await eventually(() => page.url()).not.toContain('from=');
  await tab(page, 'Findings').click();
  await view(page)
    .getByRole('button', { name: /^Changed positions/ })
    .click();
  await eventually(() => view(page).locator('.turn').count()).toBe(turnsOf(model, scene).length);
  await openFirstQuote(page, '.turn');
  expect(problems).toEqual([]);
  await close();
});

/** Few statements, since axe weighs each element. */
const few = 'demands=lasting-peace,nato-exclusion,nato-membership';
const states = [
  ['two parties', 'pane=parties'],
  ['sources', 'pane=sources'],
  ['two sources', `pane=sources&sources=${graph.documents[0].id},${graph.documents[1].id}`],
  ['sticking points', 'pane=findings'],
  ['changes', 'pane=findings&findings=changes'],
  ['a change selected', 'pane=matrix&party=russia&demand=lasting-peace'],
] as const;
describe.each([
  ['light', 1200],
  ['dark', 320],
] as const)('WCAG 2.2 AA in %s at %i pixels', (theme, width) => {
  test.each(states)('%s', async (_, hash) => {
    const { page, close } = await open(`#${hash}&${few}&theme=${theme}`, { viewport: { width, height: 800 } });
    await view(page).locator('.pane').waitFor();
    if (hash === 'pane=parties') await picker(page, 'Left').click();
    expect(await violations(page)).toEqual([]);
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});
