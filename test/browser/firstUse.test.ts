import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { emptyGraph, oneDocument } from '../viz/manyGraph.ts';
import { eventually } from './eventually.ts';
import { ExplorerFiles } from './explorerFile.ts';
import { launchBrowser } from './findBrowser.ts';
import { openPage } from './openPage.ts';

const graph = sampleGraph();
const files = new ExplorerFiles();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  files.remove();
});

/** One statement, with the two nodes that it needs. */
function oneStatement(): KnowledgeGraph {
  const [stance] = graph.stances;
  const part = oneDocument(graph, stance.doc);
  return {
    ...part,
    parties: part.parties.filter(({ id }) => id === stance.partyId),
    demands: part.demands.filter(({ id }) => id === stance.demand).map((demand) => ({ ...demand, contrary: null })),
    stances: [stance],
  };
}

test('the hint of the first visit is put away once, for good', async () => {
  const address = await files.write('seeds', graph);
  const { page, problems, close } = await openPage(browser, address);
  const hint = page.getByRole('region', { name: 'How to read this page' });
  await hint.getByRole('button', { name: 'Got it' }).focus();
  await page.keyboard.press('Enter');
  await hint.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('grid').waitFor();
  await eventually(() => hint.count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('a browser that stores nothing shows the hint, and puts it away all the same', async () => {
  const { page, problems, close } = await openPage(browser, await files.write('kept', graph));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('storage is switched off', 'SecurityError');
      },
    }),
  );
  await page.reload();
  const hint = page.getByRole('region', { name: 'How to read this page' });
  await hint.getByRole('button', { name: 'Got it' }).click();
  await hint.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await close();
});

test.each<[string, () => KnowledgeGraph, string[]]>([
  ['without a document', emptyGraph, ['No document yet', 'npx parley build']],
  [
    'of one document without a statement',
    () => ({ ...emptyGraph(), documents: graph.documents.slice(0, 1) }),
    ['No statement was found', 'One document was read'],
  ],
  ['of one statement', oneStatement, ['1 party · 1 demand · 1 statement']],
  ['of one document', () => oneDocument(graph, graph.documents[0].id), ['1 document']],
])('a graph %s is a useful page', async (name, make, words) => {
  const { page, problems, close } = await openPage(browser, await files.write(name.replaceAll(' ', '-'), make()));
  for (const word of words) await page.getByText(word).first().waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('the text in which nothing was found can be read', async () => {
  const part = { ...emptyGraph(), documents: graph.documents.slice(0, 1) };
  const { page, close } = await openPage(browser, await files.write('silent', part));
  await page.getByRole('complementary', { name: 'Evidence' }).getByRole('button').first().click();
  await eventually(() => page.locator('.text').textContent()).toBe(graph.documents[0].text);
  await close();
});
