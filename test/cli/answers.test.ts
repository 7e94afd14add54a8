import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { sampleGraph } from '../questions/sampleGraph.ts';
import { parley } from './parley.ts';

const folder = temporaryFolder();
const run = (...args: string[]) => parley(args, { cwd: folder });

beforeAll(async () => {
  writeFileSync(join(folder, 'parley.trig'), await writeRdf(sampleGraph(), 'trig'));
  writeFileSync(join(folder, 'other.nq'), await writeRdf(sampleGraph(), 'nquads', { base: 'https://example.org/' }));
});

test('who: a contrary answers too, by the statement it is about', async () => {
  const { code, stdout, stderr } = await run('who', 'opposes', 'NATO', 'exclusion', '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { demand, answers } = JSON.parse(stdout);
  expect(demand).toBe('nato-exclusion');
  expect(answers).toMatchObject([
    { party: 'Ukraine', stance: 'opposes', demand: 'nato-exclusion', contraryOf: null },
    { party: 'European Union', stance: 'supports', demand: 'nato-membership', contraryOf: 'nato-exclusion' },
  ]);
  expect(answers[1].statements[0].quote).toContain('european-union supports nato-membership');
});

test('who: the table shows party, stance and words, in plain text when piped', async () => {
  const { stdout } = await run('who', 'demands', 'nato-exclusion', '--all');
  expect(stdout).toMatch(/Russia.*\+ demands.*NATO exclusion of Ukraine/);
  expect(stdout).toContain('russia demands nato-exclusion');
  expect(stdout).not.toContain('\u001b');
});

test('who: nobody is an answer', async () => {
  const { code, stdout } = await run('who', 'opposes', 'prisoner-exchange');
  expect(code).toBe(0);
  expect(stdout).toContain('Nobody opposes');
});

test('who: CSV has a line for each statement', async () => {
  const { stdout } = await run('who', 'supports', 'nato-exclusion', '--format', 'csv');
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^party,stance,polarity,demand,/);
  expect(lines.slice(1).map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
    'Russia demands',
    'Russia demands',
    'United States supports',
  ]);
});

test('ask: says on standard error how it understood the question', async () => {
  const { code, stdout, stderr } = await run('ask', 'where do Russia and Kyiv disagree?');
  expect(code).toBe(0);
  expect(stderr).toBe('Understood as: where Russia and Ukraine disagree\n');
  expect(stdout).toContain('Foreign troops in Ukraine');
  expect((await run('ask', 'what is contested?', '--quiet')).stderr).toBe('');
});

test('matrix: an empty cell is not a neutral one', async () => {
  const { stdout } = await run('matrix', '--format', 'csv');
  const row = stdout.split('\n').find((line) => line.startsWith('prisoner-exchange'))!;
  expect(row.split(',').slice(3).sort()).toEqual(['', 'noncommittal 1', 'supports 1', 'supports 1']);
  const { cells } = JSON.parse((await run('matrix', '--format', 'json')).stdout);
  expect(cells).toHaveLength(sampleGraph().edges.length);
});

test('matrix: names the parties that do not fit', async () => {
  const { stdout, stderr } = await parley(['matrix'], { cwd: folder });
  expect(stdout).toContain('−');
  expect(stderr).toBe('');
});

test('conflicts: both sides, contraries folded', async () => {
  const { stdout } = await run('conflicts', '--format', 'json');
  const { conflicts } = JSON.parse(stdout);
  expect(conflicts.map(({ demand }: { demand: string }) => demand)).toEqual(['nato-exclusion', 'foreign-troops']);
  expect(conflicts[0].opponents.map(({ party }: { party: string }) => party).sort()).toEqual([
    'European Union',
    'Ukraine',
  ]);
  expect((await run('conflicts')).stdout).toContain('on “NATO membership of Ukraine”');
});

test('reads another graph with another base', async () => {
  const { code, stdout } = await run(
    'who',
    'demands',
    'foreign-troops',
    '-g',
    'other.nq',
    '--base',
    'https://example.org/',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('Ukraine');
});

test.each([
  [['who', 'opposes', 'nato-exclusoin'], /no demand is called[\s\S]*nato-exclusion/],
  [['who', 'likes', 'nato-exclusion'], /not a stance[\s\S]*demands, supports/],
  [['who', 'opposes'], /missing required argument 'demand'/],
  [['ask', 'how are you?'], /do not understand[\s\S]*who opposes NATO exclusion\?/],
  [['ask', 'what does Atlantis want?'], /no party/],
  [['who', 'opposes', 'x', '-g', 'missing.trig'], /no graph at missing\.trig[\s\S]*parley build/],
  [['matrix', '-g', 'graph.doc'], /graph\.doc/],
  [['matrix', '--format', 'xml'], /table, json, csv/],
  [['matrix', '--colour'], /unknown option '--colour'/],
  [['bild'], /unknown command 'bild'[\s\S]*build/],
  [['export', 'pdf'], /turtle, trig/],
  [['serve', '--port', 'x'], /0 to 65535/],
])('%j is wrong usage: exit code 2, a hint, no stack', async (args, message) => {
  const { code, stdout, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a broken graph is told with its line', async () => {
  writeFileSync(join(folder, 'broken.trig'), '@prefix a: <b> .\na:x a:y\n');
  const { code, stderr } = await run('matrix', '-g', 'broken.trig');
  expect(code).toBe(2);
  expect(stderr).toMatch(/broken\.trig, line \d/);
});

test.each([['--help'], ['build', '--help'], ['who', '--help']])('%s %s is help on standard output', async (...args) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Usage: parley');
  expect(stdout).toMatch(/parley (?:build|who) /);
});

test('every command has a summary and examples', async () => {
  const { stdout } = await run();
  const names = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(['build', 'extract', 'who', 'ask', 'matrix', 'conflicts', 'sparql', 'export']),
  );
  for (const name of names) expect((await run(name, '--help')).stdout).toContain(`\n  parley ${name}`);
});

test('--version is that of the package, also after a command', async () => {
  const { version } = jest.requireActual('../../package.json');
  expect((await run('--version')).stdout).toBe(`${version}\n`);
  expect((await run('build', '--version')).stdout).toBe(`${version}\n`);
});
