import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRdf } from '../../src/rdf/readRdf.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { sampleGraph } from '../questions/sampleGraph.ts';
import { parley, start } from './parley.ts';

const folder = temporaryFolder();
const run = (...args: string[]) => parley(args, { cwd: folder });

beforeAll(async () => {
  writeFileSync(join(folder, 'parley.trig'), await writeRdf(sampleGraph(), 'trig'));
});

test.each(['turtle', 'trig', 'ntriples', 'nquads', 'jsonld'] as const)('export %s can be read back', async (format) => {
  const { code, stdout, stderr } = await run('export', format);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const before = await readRdf(readFileSync(join(folder, 'parley.trig'), 'utf8'), 'trig');
  expect(await readRdf(stdout, format)).toEqual(before);
});

test.each([
  ['gexf', /<gexf/],
  ['graphml', /<graphml/],
  ['csv', /^[^\n]*quote[^\n]*\n/],
])('export %s, to a file', async (format, content) => {
  const { code, stdout, stderr } = await run('export', format, '-o', `out.${format}`);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `out.${format} written\n` });
  expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toMatch(content);
});

const OPPOSED = 'SELECT ?party WHERE { ?party parley:opposes demand:nato-exclusion }';

test('sparql: the first query is one line', async () => {
  const { code, stdout } = await run('sparql', OPPOSED, '--format', 'csv');
  expect(code).toBe(0);
  expect(stdout.trim().split(/\r?\n/)).toEqual(['party', 'https://w3id.org/parley/party/ukraine']);
});

test('sparql: a query from a file, and from standard input', async () => {
  writeFileSync(join(folder, 'query.rq'), 'ASK { party:ukraine parley:opposes demand:nato-exclusion }');
  expect((await run('sparql', '-f', 'query.rq')).stdout).toBe('true\n');
  expect((await parley(['sparql', '-f', '-'], { cwd: folder, input: OPPOSED })).stdout).toContain('party/ukraine');
});

test.each([[['sparql', 'SELECT ?x WHERE {']], [['sparql']], [['sparql', '-f', 'none.rq']]])(
  '%j: exit code 2, no stack',
  async (args) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^parley: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  },
);

test('validate: a graph of Parley is sound; a moved quote is found', async () => {
  expect((await run('validate')).code).toBe(0);
  const moved = sampleGraph();
  moved.documents[0].text = `x${moved.documents[0].text}`;
  writeFileSync(join(folder, 'moved.trig'), await writeRdf(moved, 'trig'));
  const { code, stdout } = await run('validate', '-g', 'moved.trig');
  expect(code).toBe(1);
  expect(stdout).toMatch(/the quote of the stance .* does not stand in sample[\s\S]*1 fault/);
});

test('serve: prints its address, answers there, and ends at once when asked to', async () => {
  const child = start(['serve', '--port', '0'], { cwd: folder });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  try {
    const url = await new Promise<string>((done, fail) => {
      child.stdout!.setEncoding('utf8').once('data', (line: string) => done(line.trim()));
      child.once('close', (code) => fail(new Error(`serve ended with ${code}`)));
    });
    const graph = await (await fetch(new URL('/graph.json', url))).json();
    expect(graph.stances).toHaveLength(sampleGraph().stances.length);
    const query = new URL(`/sparql?query=${encodeURIComponent(OPPOSED)}`, url);
    expect(await (await fetch(query)).text()).toContain('party/ukraine');
    child.kill('SIGINT');
    expect(await closed).toBe(0);
  } finally {
    child.kill('SIGKILL');
  }
});

test('serve: without a graph it says how to make one', async () => {
  const { code, stderr } = await run('serve', '--port', '0', '-g', 'missing.trig');
  expect(code).toBe(2);
  expect(stderr).toContain('parley build');
});
