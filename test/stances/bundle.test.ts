import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createExtractor } from '../../src/stances/extractor.ts';

const ROOT = resolve(__dirname, '..', '..');
// Below the package, whose files and dependencies the bundle looks for.
const folder = join(ROOT, 'dist', `.bundle-test-${process.pid}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOTHING_ELSE = { title: null, date: null, publisher: null, url: null, language: 'en' };
const articles = readdirSync(join(ROOT, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((id) => ({ id, text: readFileSync(join(ROOT, 'seeds', id), 'utf8'), ...NOTHING_ELSE }));

/** Extracts in a process of its own, as the command does. */
const SCRIPT = `import { readFileSync } from 'node:fs';
  import { createExtractor } from './stances/extractor.js';
  const { knowledge, articles } = JSON.parse(readFileSync(0, 'utf8'));
  // The first is made to see that it leaves the second all that it needs.
  await createExtractor({ knowledge });
  const extractor = await createExtractor({ knowledge });
  console.log(JSON.stringify(articles.map((article) => extractor.extract(article))));`;

test('the bundle, with the part of the tokeniser that it carries, finds what the modules find', async () => {
  mkdirSync(folder, { recursive: true });
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(ROOT, 'src', 'extractor.bundle.ts');
  const flags = ['--config', config, '--outDir', join(folder, 'stances'), '--logLevel', 'warn'];
  execFileSync(process.execPath, [vite, 'build', ...flags], { cwd: ROOT, stdio: 'pipe' });
  cpSync(join(process.env.PARLEY_TEST_DIST!, 'bundledCode.js'), join(folder, 'bundledCode.js'));
  writeFileSync(join(folder, 'extract.mjs'), SCRIPT);

  const knowledge = await loadKnowledge();
  const extractor = await createExtractor({ knowledge });
  const found = execFileSync(process.execPath, [join(folder, 'extract.mjs')], {
    input: JSON.stringify({ knowledge, articles }),
    maxBuffer: 1e8,
    encoding: 'utf8',
  });
  const expected = articles.map((article) => extractor.extract(article));
  expect(expected.flatMap(({ stances }) => stances).length).toBeGreaterThan(20);
  expect(JSON.parse(found)).toEqual(JSON.parse(JSON.stringify(expected)));
});
