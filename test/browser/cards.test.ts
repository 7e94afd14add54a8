import type { Browser, Page } from 'playwright-core';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
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

const panel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });

/** One statement on which everything is known. */
function fullyKnown(): KnowledgeGraph {
  const [first] = graph.stances;
  const stance = {
    ...first,
    holder: 'Vladimir Putin',
    party: 'Russia',
    partyId: 'russia',
    attribution: 'Marco Rubio',
    addressee: 'Ukraine',
    condition: 'if the sanctions end',
    confidence: 0.87,
    resolutions: [{ text: 'it', start: first.start, end: first.start + 2, refersTo: 'Russia' }],
  };
  const documents = graph.documents.map((document) => ({ ...document, title: 'The call', publisher: 'Reuters' }));
  return { ...graph, documents, stances: [stance] };
}

test('a card tells through whom a position reaches the reader, and all that qualifies it', async () => {
  const known = fullyKnown();
  const [{ demand, quote }] = known.stances;
  const address = `${await files.write('known', known)}#party=russia&demand=${demand}`;
  const { page, problems, close } = await openPage(browser, address);
  const card = panel(page).locator('.card');
  await eventually(() => card.locator('.chain').textContent()).toBe(
    'outlet Reuters → speaker Marco Rubio → holder Vladimir Putin → for Russia (reported)',
  );
  await eventually(() => card.getByRole('term').allTextContents()).toEqual(['Condition', 'To be done by', 'Read as']);
  await eventually(() => card.getByRole('definition').allTextContents()).toEqual([
    'if the sanctions end',
    'Ukraine',
    '“it” → Russia',
  ]);
  await eventually(() => card.locator('.sure').textContent()).toContain('very likely (0.87)');
  await card.getByRole('button', { name: 'Read the words in The call' }).focus();
  await page.keyboard.press('Enter');
  const mark = page.locator('mark.chosen').first();
  await eventually(() => mark.textContent()).toContain(quote.slice(0, 30));
  await eventually(() =>
    mark.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    }),
  ).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

const RIGHT_TO_LEFT = '\u202e';
const HOSTILE = [
  '</script><script>document.title=1</script>',
  '<img src=x onerror="document.title=2">',
  `<b>We reject it.</b> ${RIGHT_TO_LEFT}evil \u2066`,
].join(' ');

test.each(['', '&pane=matrix', '&doc'])('text of a hostile document is text (%s)', async (extra) => {
  const [first] = graph.stances;
  const named = <T extends { label: string }>(nodes: T[]) =>
    nodes.map((node) => ({ ...node, label: `${node.label} ${HOSTILE}` }));
  const hostile: KnowledgeGraph = {
    ...graph,
    parties: named(graph.parties),
    demands: named(graph.demands),
    issues: named(graph.issues),
    documents: graph.documents.map((document) => ({
      ...document,
      title: HOSTILE,
      publisher: HOSTILE,
      text: HOSTILE,
      url: 'javascript:alert(1)',
    })),
    stances: [
      {
        ...first,
        quote: HOSTILE,
        start: 0,
        end: HOSTILE.length,
        holder: HOSTILE,
        attribution: HOSTILE,
        addressee: HOSTILE,
        condition: HOSTILE,
        rule: HOSTILE,
        resolutions: [{ text: HOSTILE, start: 0, end: 3, refersTo: HOSTILE }],
      },
    ],
  };
  const address = await files.write('hostile', hostile);
  const reading = extra === '&doc' ? `&doc=${first.doc}&stance=${first.id}` : extra;
  const { page, problems, close } = await openPage(
    browser,
    `${address}#party=${first.partyId}&demand=${first.demand}${reading}`,
  );
  const quote = extra === '&doc' ? page.locator('.text') : panel(page).locator('blockquote').first();
  await eventually(() => quote.textContent()).toBe(HOSTILE);
  await eventually(() =>
    page.locator('#parley img, #parley script, #parley b b, .text b, a[href^=javascript]').count(),
  ).toBe(0);
  await eventually(() => page.title()).toBe('Parley explorer');
  for (const summary of await page.locator('.menus summary').all()) {
    await summary.click();
    await eventually(() => page.locator('.sheet img, .sheet script').count()).toBe(0);
  }
  // The mark that turns the writing direction ends with the name it stands in.
  const badge = panel(page).locator('.card .on').first();
  await eventually(() => badge.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
  expect(problems).toEqual([]);
  await close();
});
