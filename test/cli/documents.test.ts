import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repeatFileOptions } from '../../src/cli/commonOptions.ts';
import { isOutdated } from '../../src/cli/outdated.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { MAIN, parley } from './parley.ts';

const SEEDS = resolve(__dirname, '..', '..', 'seeds');

const folder = temporaryFolder({
  'norway.txt': '\ufeffNorway rejects the fishing quota.\r\n\r\n“We demand a review”, said Iceland.\r\n',
  'talks.jsonl': '{"text":"Sweden supports the ceasefire.","id":"sweden","date":"2025-03-18"}\n{oops}\n',
  'empty.txt': '',
  'scheme.ttl':
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<a> a skos:ConceptScheme ; skos:prefLabel "x" ;;; oops\n',
});
const run = (...args: string[]) => parley(args, { cwd: folder });

const FIELDS = [
  'doc',
  'holder',
  'party',
  'stance',
  'polarity',
  'demand',
  'demandLabel',
  'demandText',
  'addressee',
  'attribution',
  'condition',
  'quote',
  'start',
  'end',
  'confidence',
  'date',
  'rule',
];

test('extract: one statement a line, its fields in order, its quote where it says', async () => {
  const { code, stdout, stderr } = await run('extract', SEEDS);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^5 documents, \d+ statements/);
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(FIELDS);
    const text = readFileSync(join(SEEDS, `${row.doc}.txt`), 'utf8');
    expect(text.slice(row.start, row.end)).toBe(row.quote);
  }
});

test('extract: offsets count from after a byte order mark, carriage returns included', async () => {
  const { stdout } = await run('extract', 'norway.txt', '--format', 'json', '--quiet');
  const text = readFileSync(join(folder, 'norway.txt'), 'utf8').slice(1);
  const rows = JSON.parse(stdout);
  expect(rows.map(({ party }: { party: string }) => party)).toContain('Norway');
  for (const { start, end, quote } of rows) expect(text.slice(start, end)).toBe(quote);
});

test('extract: standard input, and CSV with the same columns', async () => {
  const { code, stdout } = await parley(['extract', '-', '--format', 'csv', '-q'], {
    input: 'Norway rejects the fishing quota.',
  });
  expect(code).toBe(0);
  expect(stdout.split('\n')[0]).toBe(FIELDS.join(','));
  expect(stdout).toContain('stdin,Norway,Norway,opposes,con,');
});

test('extract: documents that cannot be read are named, the others done, exit code 1', async () => {
  const { code, stdout, stderr } = await run(
    'extract',
    'norway.txt',
    'talks.jsonl',
    'empty.txt',
    'missing.txt',
    '--quiet',
  );
  expect(code).toBe(1);
  expect(stdout).toContain('"doc":"norway"');
  expect(stdout).toContain('"doc":"sweden"');
  const lines = stderr.trimEnd().split('\n');
  expect(lines.map((line) => line.split(': ')[1]).sort()).toEqual(['empty.txt', 'missing.txt', 'talks.jsonl:2']);
});

test('build: the same bytes each time, no file beside it, and a failed build leaves the old graph', async () => {
  expect((await run('build', 'norway.txt', '-o', 'first.trig')).code).toBe(0);
  expect((await run('build', 'norway.txt', '-o', 'second.trig', '--quiet')).stderr).toBe('');
  const first = readFileSync(join(folder, 'first.trig'));
  expect(readFileSync(join(folder, 'second.trig')).equals(first)).toBe(true);
  const failed = await run('build', 'empty.txt', '-o', 'first.trig');
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('no graph was written');
  expect(readFileSync(join(folder, 'first.trig')).equals(first)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('build: the ending tells the format, and every command reads it', async () => {
  for (const ending of ['ttl', 'nq', 'nt', 'jsonld']) {
    expect((await run('build', 'norway.txt', '-o', `g.${ending}`, '-q')).code).toBe(0);
    const { stdout } = await run('matrix', '-g', `g.${ending}`);
    expect(stdout).toContain('Norway');
  }
});

test.each([
  [['build', 'norway.txt', '-o', 'nowhere/g.trig'], /no such folder/],
  [['build', 'norway.txt', '-o', 'graph.doc'], /graph\.doc/],
  [['build', 'norway.txt', '--base', 'not an iri'], /base/],
  [['build', 'norway.txt', '--scheme', 'scheme.ttl'], /scheme\.ttl.*2/],
  [['build', 'norway.txt', '--scheme', 'none.ttl'], /none\.ttl/],
  [['extract'], /missing required argument 'path'/],
  [['evaluate'], /--gold/],
  [['evaluate', '--gold', 'none'], /no folder none/],
])('%j: exit code 2, told in words, nothing written', async (args, message) => {
  const before = readdirSync(folder).sort();
  const { code, stdout, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(readdirSync(folder).sort()).toEqual(before);
});

test('a reader that closes the pipe early is no error', async () => {
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((done) => {
    const command = `"${process.execPath}" "${MAIN}" extract "${SEEDS}" --quiet | head -n 1; echo "status \${PIPESTATUS[0]}"`;
    execFile('bash', ['-c', command], (_, stdout, stderr) => done({ stdout, stderr }));
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\{.*\}\nstatus 0\n$/);
});

test('explain: tree, statement and rule', async () => {
  const { code, stdout } = await run('explain', 'Norway rejects the fishing quota.');
  expect(code).toBe(0);
  expect(stdout).toMatch(/rejects +│ reject +│ VERB/);
  expect(stdout).toMatch(/− Norway opposes/);
  expect(stdout).toMatch(/rule +\S/);
  const { stdout: ofFile } = await run('explain', 'norway.txt', '--no-tree');
  expect(ofFile).toMatch(/− Norway opposes/);
  expect(ofFile).not.toContain('VERB');
});

test('scheme: the draft is a scheme that build takes', async () => {
  await run('build', 'norway.txt', '-o', 'open.trig', '-q');
  expect((await run('scheme', '-g', 'open.trig', '-o', 'draft.ttl', '--name', 'Fish "talks"')).code).toBe(0);
  expect(readFileSync(join(folder, 'draft.ttl'), 'utf8')).toContain('parley:wording');
  const { code, stdout } = await run('extract', 'norway.txt', '--scheme', 'draft.ttl', '--format', 'json', '-q');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).some(({ demand }: { demand: string }) => !demand.startsWith('open:'))).toBe(true);
});

test.each([
  [
    ['build', '--scheme', 'a.ttl', 'b.ttl', 'docs'],
    ['build', '--scheme', 'a.ttl', '--scheme', 'b.ttl', 'docs'],
  ],
  [
    ['--parties', 'a.ttl', '-q', 'b.ttl'],
    ['--parties', 'a.ttl', '-q', 'b.ttl'],
  ],
  [
    ['extract', '--', '--scheme', 'a.ttl', 'b.ttl'],
    ['extract', '--', '--scheme', 'a.ttl', 'b.ttl'],
  ],
  [
    ['build', '--scheme'],
    ['build', '--scheme'],
  ],
])('file options: %j', (args, expanded) => {
  expect(repeatFileOptions(args)).toEqual(expanded);
});

test('a graph is out of date if it is missing or older than what it was made from', async () => {
  const graph = join(folder, 'age.trig');
  const mine = join(folder, 'norway.txt');
  expect(await isOutdated(graph)).toBe(true);
  writeFileSync(graph, '');
  const future = new Date(Date.now() + 3600_000);
  utimesSync(graph, future, future);
  expect(await isOutdated(graph, [mine])).toBe(false);
  utimesSync(mine, new Date(future.getTime() + 1000), new Date(future.getTime() + 1000));
  expect(await isOutdated(graph, [mine])).toBe(true);
  utimesSync(graph, 0, 0);
  expect(await isOutdated(graph)).toBe(true);
});

test('nothing is left in the working directory by help and questions', async () => {
  mkdirSync(join(folder, 'clean'));
  await parley(['--help'], { cwd: join(folder, 'clean') });
  await parley(['matrix'], { cwd: join(folder, 'clean') });
  expect(readdirSync(join(folder, 'clean'))).toEqual([]);
  expect(existsSync(join(folder, 'clean'))).toBe(true);
  expect(statSync(MAIN).isFile()).toBe(true);
});
