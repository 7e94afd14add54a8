import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from './documents/folder.ts';

/** What users get from the registry: packed, installed in an empty project, used as they would. */
const ROOT = resolve(__dirname, '..');
const folder = temporaryFolder();
const project = join(folder, 'project');
const MINUTES = 60_000;

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 4 * MINUTES });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? ''}\n${stdout}${stderr}`);
  return stdout;
}

/** The package as it would be published, with the code that these tests run. */
function stage(): string {
  const staged = join(folder, 'staged');
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  mkdirSync(staged);
  for (const name of ['package.json', ...manifest.files.filter((name: string) => name !== 'dist')])
    cpSync(join(ROOT, name), join(staged, name), { recursive: true });
  cpSync(process.env.PARLEY_TEST_DIST!, join(staged, 'dist'), {
    recursive: true,
    filter: (path) => !/[\\/]\.test-\d+$/.test(path) || path === process.env.PARLEY_TEST_DIST,
  });
  const browser = join(staged, 'dist', 'browser');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  // Compiled code alone, as these tests may have been given, lacks it.
  const flags = ['--config', join(ROOT, 'src', 'browser.bundle.ts'), '--outDir', browser, '--logLevel', 'error'];
  if (!existsSync(join(browser, 'extractor.js'))) run(process.execPath, [vite, 'build', ...flags], ROOT);
  return staged;
}

const staged = stage();

beforeAll(() => {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], staged);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }');
  // What `npm ci` fetched is in npm's cache; nothing but what is missing there is asked of the registry.
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', ['install', ...flags, join(folder, tarball)], project);
}, 5 * MINUTES);

const EXAMPLE = `
  const documents = [];
  const stances = [];
  const knowledge = await loadKnowledge();
  const extractor = await createExtractor({ knowledge });
  for await (const document of readDocuments(['note.txt'])) {
    documents.push(document);
    stances.push(...extractor.extract(document).stances);
  }
  const turtle = await toTurtle(buildGraph({ documents, stances, knowledge }));
  console.log(turtle.includes('party:norway') && stances.map(({ party, stance }) => party + ' ' + stance).join());`;
const NAMES = 'buildGraph, createExtractor, loadKnowledge, readDocuments, toTurtle';

test('an ES module, a CommonJS module and the command work from the installed package', () => {
  writeFileSync(join(project, 'note.txt'), 'Norway rejects a quota on herring.');
  writeFileSync(join(project, 'esm.mjs'), `import { ${NAMES} } from 'parley-graph';\n${EXAMPLE}`);
  writeFileSync(
    join(project, 'commonjs.cjs'),
    `const { ${NAMES} } = require('parley-graph');\n(async () => {${EXAMPLE}\n})();`,
  );
  expect(run('node', ['esm.mjs'], project)).toBe('Norway opposes\n');
  expect(run('node', ['--no-warnings', 'commonjs.cjs'], project)).toBe('Norway opposes\n');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(run(join(project, 'node_modules', '.bin', 'parley'), ['--version'], project)).toBe(`${version}\n`);
  expect(run(join(project, 'node_modules', '.bin', 'parley'), ['extract', 'note.txt', '--quiet'], project)).toContain(
    '"stance":"opposes"',
  );
});

test.each([
  ['nodenext', 'consumer.mts'],
  ['bundler', 'consumer.ts'],
])('a TypeScript project with module resolution %s sees the types', (moduleResolution, name) => {
  writeFileSync(
    join(project, name),
    `import { type Extraction, type KnowledgeGraph, type Stance, ${NAMES} } from 'parley-graph';
     import { createExtractor as createForPage, createParser } from 'parley-graph/browser';
     declare const graph: KnowledgeGraph;
     const turtle: Promise<string> = toTurtle(graph);
     const first = (extraction: Extraction): Stance => extraction.stances[0];
     const stance: 'demands' | 'supports' | 'conditional' | 'noncommittal' | 'opposes' = first(null as never).stance;
     // @ts-expect-error: a page must say where the model is
     createForPage({ knowledge: await loadKnowledge() });
     export const onPage = createForPage({ knowledge: await loadKnowledge(), parser: await createParser('/model/') });
     // @ts-expect-error: a graph is no text
     toTurtle('graph');
     export { buildGraph, createExtractor, loadKnowledge, readDocuments, stance, turtle };`,
  );
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
  const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', module, '--types', 'node'];
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  expect(run('node', [compiler, ...flags, '--moduleResolution', moduleResolution, name], project)).toBe('');
});

test('publint finds nothing to complain about', () => {
  const publint = join(ROOT, 'node_modules', 'publint', 'src', 'cli.js');
  expect(run('node', [publint, '--strict', '--pack', 'false', staged], folder)).toContain('All good!');
});
