import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createExtractor } from '../../src/stances/extractor.ts';
import { launchBrowser } from './findBrowser.ts';

const ROOT = resolve(__dirname, '..', '..');
const bundle = mkdtempSync(join(tmpdir(), 'parley-browser-bundle-'));
const PAGE = `<!doctype html><title>A page</title><script type="module">
  import * as parley from '/extractor.js';
  window.parley = parley;
</script>`;
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

const articles = readdirSync(join(ROOT, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((id) => ({
    id,
    text: readFileSync(join(ROOT, 'seeds', id), 'utf8'),
    title: null,
    date: null,
    publisher: null,
    url: null,
    language: 'en',
  }));

let server: Server;
let browser: Browser;
let page: Page;
let knowledge: Awaited<ReturnType<typeof loadKnowledge>>;

/** Serves the package's folders as a page's host would, with one damaged copy of the model. */
function content(path: string): Buffer | string {
  if (path === '/') return PAGE;
  if (path === '/knowledge.json') return JSON.stringify(knowledge);
  if (path === '/damaged/model.bin') return 'no weights';
  const model = /^\/(?:model|damaged)\/([\w.]+)$/.exec(path);
  return readFileSync(model ? join(ROOT, 'src', 'language', 'model', model[1]) : join(bundle, path));
}

beforeAll(async () => {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(ROOT, 'src', 'browser.bundle.ts');
  const flags = ['--config', config, '--outDir', bundle, '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, 'build', ...flags], { cwd: ROOT, stdio: 'pipe' });
  knowledge = await loadKnowledge();
  server = createServer(({ url = '/' }, response) => {
    try {
      response.setHeader('Content-Type', TYPES[extname(url)] ?? 'text/html');
      response.end(content(url));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'parley' in window);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(bundle, { recursive: true });
});

/** What the page finds with the files at these addresses. */
function extractInPage(model: string, knowledgeUrl = '/knowledge.json'): Promise<unknown> {
  return page.evaluate(
    async ([documents, model, knowledgeUrl]) => {
      const { parley } = window as unknown as { parley: typeof import('../../src/browser.ts') };
      const extractor = await parley.createExtractor({
        knowledge: await parley.loadKnowledge(knowledgeUrl),
        parser: await parley.createParser(model),
      });
      return documents.map((document) => extractor.extract(document));
    },
    [articles, model, knowledgeUrl] as const,
  );
}

test('a web page finds what Node finds', async () => {
  const extractor = await createExtractor({ knowledge });
  const expected = articles.map((article) => extractor.extract(article));
  expect(expected.flatMap(({ stances }) => stances).length).toBeGreaterThan(20);
  expect(await extractInPage('/model/')).toEqual(JSON.parse(JSON.stringify(expected)));
});

test.each([
  ['the model is not there', '/elsewhere', undefined, /\/elsewhere\/model\.\w+ cannot be read \(404/],
  ['the weights are damaged', '/damaged/', undefined, /\/damaged\/model\.bin is damaged/],
  ['the knowledge is not there', '/model/', '/nowhere.json', /\/nowhere\.json cannot be read \(404/],
])('it says so where %s', async (_, model, knowledgeUrl, message) => {
  await expect(extractInPage(model, knowledgeUrl)).rejects.toThrow(message);
});
