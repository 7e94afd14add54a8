import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RDF_FORMATS } from '../../src/rdf/formats.ts';
import { readRdf } from '../../src/rdf/readRdf.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { MAIN, parley } from './parley.ts';

const graph = sampleGraph();
const folder = temporaryFolder({
  'prose.ttl': 'Norway rejects the fishing quota.\n',
  'page.trig': '<!doctype html><html><body>Moved</body></html>\n',
  'strange.ttl':
    '@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n<http://example.org/me> a foaf:Person ; foaf:name "Me" .\n',
  'empty.ttl': '',
  'data.json': '{"talks": [1, 2]}\n',
  'broken.jsonld': '{"@context": {},\n "@graph": [ {"@id": "x" \n',
  'remote.jsonld': '{"@context": "https://schema.org/", "@id": "x", "name": "y"}\n',
  'binary.ttl': new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7]),
  'graph.rdf': '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>\n',
});
const run = (...args: string[]) => parley(args, { cwd: folder });
const text: Record<string, string> = {};

beforeAll(async () => {
  for (const format of RDF_FORMATS) text[format] = await writeRdf(graph, format);
  writeFileSync(join(folder, 'whole.trig'), text.trig);
  for (const [ending, format] of [
    ['trig', 'trig'],
    ['ttl', 'turtle'],
    ['nq', 'nquads'],
    ['jsonld', 'jsonld'],
  ])
    writeFileSync(join(folder, `half.${ending}`), text[format].slice(0, text[format].length / 2));
  writeFileSync(join(folder, 'trig.nt'), text.trig);
  writeFileSync(join(folder, 'turtle.jsonld'), text.turtle);
});

test.each([
  ['prose.ttl', /prose\.ttl, line 1: not valid Turtle/],
  ['page.trig', /page\.trig, line 1: not valid TriG/],
  ['strange.ttl', /strange\.ttl: RDF, but without a Parley graph/],
  ['data.json', /data\.json: there is not one statement in it/],
  ['empty.ttl', /empty\.ttl: there is not one statement in it/],
  ['broken.jsonld', /broken\.jsonld, line 3: not valid JSON/],
  ['remote.jsonld', /remote\.jsonld: refers to the context https:\/\/schema\.org\/.*fetches nothing/],
  ['binary.ttl', /binary\.ttl cannot be read/],
  ['graph.rdf', /graph\.rdf: the file ending does not tell/],
  ['half.trig', /half\.trig, line \d+: not valid TriG/],
  ['half.ttl', /half\.ttl, line \d+: not valid Turtle/],
  ['half.nq', /half\.nq, line \d+: not valid N-Quads/],
  ['half.jsonld', /half\.jsonld, line \d+: not valid JSON/],
  ['trig.nt', /trig\.nt, line 1: not valid N-Triples/],
  ['turtle.jsonld', /turtle\.jsonld, line 1: not valid JSON/],
  ['none.ttl', /there is no graph at none\.ttl/],
])('import %s: refused in words, and nothing is written', async (file, message) => {
  writeFileSync(join(folder, 'kept.trig'), 'what was there');
  const before = readdirSync(folder);
  const { code, stdout, stderr } = await run('import', file, '-o', 'kept.trig');
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect([code, stdout]).toEqual([2, '']);
  expect(readFileSync(join(folder, 'kept.trig'), 'utf8')).toBe('what was there');
  expect(readdirSync(folder)).toEqual(before);
});

test.each([['export', 'turtle'], ['sparql', 'ASK { ?s ?p ?o }'], ['validate'], ['matrix']])(
  '%s of half a file is refused in words',
  async (...args) => {
    const { code, stdout, stderr } = await run(...args, '-g', 'half.trig');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^parley: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  },
);

test('import: --format reads a file whose ending tells nothing', async () => {
  writeFileSync(join(folder, 'dump.out'), text.nquads);
  expect((await run('import', 'dump.out', '-o', 'x.trig')).code).toBe(2);
  expect((await run('import', 'dump.out', '--format', 'nquads', '-o', 'x.trig', '-q')).code).toBe(0);
  expect(readFileSync(join(folder, 'x.trig'), 'utf8')).toBe(text.trig);
});

test('import: the documents of two files become one graph', async () => {
  const [first, second] = [0, 1].map((part) => {
    const documents = graph.documents.filter((_, at) => at % 2 === part);
    const stances = graph.stances.filter(({ doc }) => documents.some(({ id }) => id === doc));
    return { ...graph, documents, stances };
  });
  expect(first.stances.length).toBeGreaterThan(0);
  expect(second.stances.length).toBeGreaterThan(0);
  writeFileSync(join(folder, 'first.ttl'), await writeRdf(first, 'turtle'));
  writeFileSync(join(folder, 'second.jsonld'), await writeRdf(second, 'jsonld'));
  const { code, stderr } = await run('import', 'first.ttl', 'second.jsonld', '-o', 'both.trig');
  expect(stderr).toContain(`${graph.documents.length} documents, ${graph.stances.length} statements`);
  expect(code).toBe(0);
  expect(await readRdf(readFileSync(join(folder, 'both.trig'), 'utf8'), 'trig')).toEqual(graph);
  // The same again changes nothing.
  await run('import', 'both.trig', 'first.ttl', '-o', 'again.trig', '-q');
  expect(readFileSync(join(folder, 'again.trig'), 'utf8')).toBe(readFileSync(join(folder, 'both.trig'), 'utf8'));
});

test.each(RDF_FORMATS)('export %s: the same bytes into a file and through a pipe', async (format) => {
  expect((await run('export', format, '-g', 'whole.trig', '-o', 'out.rdf', '-q')).code).toBe(0);
  expect(readFileSync(join(folder, 'out.rdf'), 'utf8')).toBe(text[format]);
  expect((await run('export', format, '-g', 'whole.trig')).stdout).toBe(text[format]);
});

const shell = (command: string) =>
  new Promise<{ stdout: string; stderr: string }>((done) => {
    execFile('bash', ['-c', command], { cwd: folder }, (_, stdout, stderr) => done({ stdout, stderr }));
  });
const EXPORT = `"${process.execPath}" "${MAIN}" export nquads -g whole.trig`;

test('export: a reader that goes away is no error', async () => {
  const { stdout, stderr } = await shell(`${EXPORT} | head -n 1; echo "status \${PIPESTATUS[0]}"`);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^<[^\n]*\nstatus 0\n$/);
});

// A size limit of the shell stands for a full disk: a write that fails in the middle.
test('a write that fails half way leaves the old file, and no other', async () => {
  writeFileSync(join(folder, 'kept.nq'), 'what was there');
  const before = readdirSync(folder);
  const { stdout, stderr } = await shell(`trap '' XFSZ; ulimit -f 8; ${EXPORT} -o kept.nq; echo "status $?"`);
  expect(stdout).toMatch(/status [12]\n$/);
  expect(stderr).toMatch(/^parley: cannot write kept\.nq \(EFBIG\)/);
  expect(readFileSync(join(folder, 'kept.nq'), 'utf8')).toBe('what was there');
  expect(readdirSync(folder)).toEqual(before);
});
