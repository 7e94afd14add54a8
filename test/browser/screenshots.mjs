/**
 * Pictures of the explorer in its states, to look at: node test/browser/screenshots.mjs [folder] [name…]
 * Needs "npm run build" before. Two of them stand in the README.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('../..', import.meta.url).pathname;
const load = async (path) => (await runnerImport(join(root, path), { configFile: false })).module;
const work = mkdtempSync(join(tmpdir(), 'parley-pictures-'));
const { sampleGraph } = await load('test/graph/sampleGraph.ts');
const { manyGraph, emptyGraph, oneDocument } = await load('test/viz/manyGraph.ts');
const { datedGraph } = await load('test/viz/datedGraph.ts');
const { placeNodes } = await load('src/graph/layout.ts');
const { launchBrowser, withoutWebGl } = await load('test/browser/findBrowser.ts');
const { toHtml } = await load('src/exports/html.ts');

const seeds = sampleGraph();
/** What `parley build` makes of the seeds: the pictures of the README show the tool's own work. */
async function built() {
  const { readRdf } = await load('src/rdf/readRdf.ts');
  const path = join(work, 'seeds.trig');
  execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'build', '--quiet', '-o', path]);
  return readRdf(readFileSync(path, 'utf8'), 'trig');
}

const graphs = {
  seeds,
  one: oneDocument(seeds, seeds.documents[0].id),
  empty: emptyGraph(),
  dated: datedGraph(seeds, '2025-02-24', 26),
  many: placeNodes(manyGraph(40, 260, 900)),
  get crowd() {
    return placeNodes(manyGraph(400, 1600, 14_000));
  },
};
const wide = { width: 1400, height: 900 };
const edge = { party: 'russia', demand: 'ceasefire-30-day' };
const hash = (parts) => `#${new URLSearchParams(parts)}`;
const quote = seeds.stances.find((stance) => stance.partyId === edge.party && stance.demand === edge.demand);
const states = {
  'explorer-light': { graph: 'built' },
  'explorer-dark': { graph: 'built', hash: hash({ ...edge, theme: 'dark' }) },
  light: {},
  dark: { hash: hash({ theme: 'dark' }) },
  narrow: { size: { width: 360, height: 800 }, full: true },
  tablet: { size: { width: 900, height: 1100 } },
  'narrow-320': { size: { width: 320, height: 700 }, full: true },
  'narrow-390': { hash: hash({ ...edge, theme: 'dark' }), size: { width: 390, height: 844 }, full: true },
  laptop: { size: { width: 1200, height: 760 } },
  '4k': { size: { width: 3840, height: 2160 } },
  filtered: { hash: hash({ stances: 'opposes' }) },
  nothing: { hash: hash({ q: 'zzz' }) },
  selected: { hash: hash(edge) },
  party: { hash: hash({ party: 'ukraine', theme: 'dark' }) },
  document: { hash: hash({ ...edge, doc: quote?.doc ?? '', stance: quote?.id ?? '' }) },
  'by-issue': { hash: hash({ layout: 'issue' }) },
  network: { hash: hash({ pane: 'network' }) },
  parties: { hash: hash({ network: 'parties', pane: 'network' }) },
  tie: { hash: hash({ network: 'parties', party: 'russia', other: 'ukraine', theme: 'dark' }) },
  issues: { hash: hash({ network: 'issues', pane: 'network' }) },
  'issues-by-issue': { hash: hash({ network: 'issues', layout: 'issue' }) },
  'parties-narrow': { hash: hash({ network: 'parties' }), size: { width: 360, height: 800 }, full: true },
  'two-parties': { hash: hash({ pane: 'parties' }) },
  'two-parties-narrow': {
    hash: hash({ pane: 'parties', issues: 'security', theme: 'dark' }),
    size: { width: 360, height: 800 },
    full: true,
  },
  sources: { hash: hash({ pane: 'sources', theme: 'dark' }) },
  'two-sources': { hash: hash({ pane: 'sources', sources: `${seeds.documents[0].id},${seeds.documents[1].id}` }) },
  findings: { hash: hash({ pane: 'findings' }) },
  changes: { graph: 'dated', hash: hash({ pane: 'findings', findings: 'changes' }) },
  'changed-cell': { graph: 'dated', hash: hash({ party: 'russia', demand: 'lasting-peace' }) },
  empty: { graph: 'empty' },
  'first-visit': { size: { width: 1200, height: 760 } },
  'first-visit-narrow': { size: { width: 390, height: 844 } },
  compare: { hash: hash({ party: 'russia', other: 'ukraine', pane: 'parties' }) },
  time: { graph: 'dated', hash: hash({ from: '2025-03-10', to: '2025-06-20' }) },
  one: { graph: 'one' },
  many: { graph: 'many', size: { width: 1600, height: 1000 } },
  'many-by-issue': {
    graph: 'many',
    hash: hash({ layout: 'issue', pane: 'network' }),
    size: { width: 1600, height: 1000 },
  },
  'many-parties': { graph: 'many', hash: hash({ network: 'parties', pane: 'network' }) },
  crowd: { graph: 'crowd', hash: hash({ pane: 'network' }) },
  'no-webgl': { webgl: false },
};

const [folder = join(root, 'viz/pictures'), ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
for (const [name, state] of Object.entries(states)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const file = join(work, `${name}.html`);
  writeFileSync(file, await toHtml(state.graph === 'built' ? await built() : graphs[state.graph ?? 'seeds']));
  const page = await browser.newPage({ viewport: state.size ?? wide });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${name}: ${message.text()}`);
  });
  // The hint of the first visit has a picture of its own.
  if (!name.startsWith('first-visit')) await page.addInitScript(() => localStorage.setItem('parley-seen', 'yes'));
  if (state.webgl === false) await withoutWebGl(page);
  await page.goto(pathToFileURL(file).href + (state.hash ?? ''));
  const drawn = page.locator('.network-overlay[data-frames]');
  // Without WebGL nothing is drawn there, which the page learns a moment after it has opened.
  const draws = state.webgl !== false && (await page.locator('.canvas-frame:not([hidden])').count()) > 0;
  if (draws) await drawn.waitFor({ state: 'attached' });
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: state.full ?? false });
  await page.close();
}
await browser.close();
rmSync(work, { recursive: true });
