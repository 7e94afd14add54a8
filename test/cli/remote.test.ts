import { appendFileSync, chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { StoreProcess } from '../rdf/remote/storeProcess.ts';
import { parley, start } from './parley.ts';

const folder = temporaryFolder();
const graph = sampleGraph();
const half = Math.ceil(graph.documents.length / 2);
const run = (...args: string[]) => parley(args, { cwd: folder });

/** Those documents of the graph that one institute holds. */
function part(from: number, to: number): KnowledgeGraph {
  const documents = graph.documents.slice(from, to);
  const held = new Set(documents.map(({ id }) => id));
  return { ...graph, documents, stances: graph.stances.filter(({ doc }) => held.has(doc)) };
}

let stores: StoreProcess[];
beforeAll(async () => {
  stores = await Promise.all([StoreProcess.start(), StoreProcess.start()]);
  writeFileSync(join(folder, 'parley.trig'), await writeRdf(graph, 'trig'));
  writeFileSync(join(folder, 'first.trig'), await writeRdf(part(0, half), 'trig'));
  writeFileSync(join(folder, 'second.trig'), await writeRdf(part(half, graph.documents.length), 'trig'));
});
beforeEach(() => Promise.all(stores.map((store) => store.clear())));
afterAll(() => Promise.all(stores.map((store) => store.stop())));

const endpoint = (index: number): string => `${stores[index].url}/sparql`;
const lines = (csv: string): string[] => csv.replace(/\r/g, '').trim().split('\n').sort();

test('push, then the store is asked like the file', async () => {
  const pushed = await run('push', '--endpoint', endpoint(0));
  expect(pushed).toMatchObject({ code: 0, stderr: expect.stringContaining('named graphs with') });
  const query = ['sparql', '-n', 'who-opposes-a-demand', '--format', 'csv'];
  const [there, here] = [await run(...query, '--endpoint', endpoint(0)), await run(...query)];
  expect(there.code).toBe(0);
  expect(lines(there.stdout)).toEqual(lines(here.stdout));
});

test('a push that is refused half way says so, and goes on when it is run again', async () => {
  await stores[0].failAfter(3);
  const refused = await run('push', '--endpoint', endpoint(0));
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('the disk is full') });
  expect(existsSync(join(folder, 'parley.trig.push.jsonl'))).toBe(true);
  await stores[0].failAfter();
  const again = await run('push', '--endpoint', endpoint(0));
  expect(again.stderr).toMatch(/Going on after 3 graphs[\s\S]*3 were there already/);
  expect(existsSync(join(folder, 'parley.trig.push.jsonl'))).toBe(false);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a push stopped by %s says how to go on, and goes on, also after a note that was cut off',
  async (signal) => {
    await stores[0].hangAfter(3);
    const child = start(['push', '--endpoint', endpoint(0)], { cwd: folder });
    let stderr = '';
    child.stderr!.on('data', (text) => (stderr += text));
    const ended = new Promise((done) => child.once('close', (code, by) => done(by ?? code)));
    const journal = join(folder, 'parley.trig.push.jsonl');
    const notes = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0);
    while (notes() < 3 && child.exitCode === null) await wait(10);
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(stderr).toBe(`parley: stopped by ${signal}. The same command goes on where this one was stopped\n`);
    const part = await stores[0].sizes();
    expect(Object.keys(part)).toHaveLength(3);

    appendFileSync(journal, '{"endpoint":"http');
    await stores[0].hangAfter();
    await stores[0].failAfter(1);
    expect(await run('push', '--endpoint', endpoint(0))).toMatchObject({ code: 1 });
    await stores[0].failAfter();
    const again = await run('push', '--endpoint', endpoint(0));
    expect(again).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/Going on after 4 graphs[\s\S]*4 were there/),
    });
    expect(existsSync(journal)).toBe(false);
    expect(await stores[0].sizes()).toMatchObject(part);
    await run('push', '--endpoint', endpoint(1));
    expect(await stores[0].everything()).toEqual(await stores[1].everything());
  },
);

test('from a folder that may only be read a push goes on without its notes, and says so', async () => {
  const uid = process.getuid?.() === 0 ? 65534 : undefined;
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'closed'));
  copyFileSync(join(folder, 'parley.trig'), join(folder, 'closed', 'x.trig'));
  chmodSync(join(folder, 'closed'), 0o555);
  const { code, stderr } = await parley(['push', '-g', 'closed/x.trig', '--endpoint', endpoint(0)], {
    cwd: folder,
    uid,
  });
  chmodSync(join(folder, 'closed'), 0o755);
  expect(stderr.split('\n')).toEqual([
    'closed/x.trig.push.jsonl cannot be written (EACCES): a push that is interrupted would begin anew',
    expect.stringMatching(/named graphs with .* sent$/),
    '',
  ]);
  expect(code).toBe(0);
});

test('two endpoints are asked as one', async () => {
  await run('push', '-g', 'first.trig', '--endpoint', endpoint(0));
  await run('push', '-g', 'second.trig', '--endpoint', endpoint(1));
  const opponents =
    'SELECT DISTINCT ?party ?demand WHERE { ?p parley:opposes ?d ; rdfs:label ?party . ?d rdfs:label ?demand }';
  const query = ['sparql', opponents, '--format', 'csv'];
  const both = await run(...query, '--endpoint', endpoint(0), '--endpoint', endpoint(1));
  expect({ code: both.code, stderr: both.stderr }).toEqual({ code: 0, stderr: '' });
  expect(lines(both.stdout)).toEqual(lines((await run(...query)).stdout));
  expect(lines(both.stdout)).not.toEqual(lines((await run(...query, '-g', 'first.trig')).stdout));
}, 180_000);

test.each([
  [['--endpoint', 'http://127.0.0.1:9/sparql'], /cannot be reached/],
  [['--endpoint', 'nonsense'], /no address of an endpoint/],
])('sparql %j tells what is wrong', async (args, words) => {
  const { code, stderr, stdout } = await run('sparql', 'ASK { ?s ?p ?o }', ...args);
  expect({ failed: code !== 0, stdout }).toEqual({ failed: true, stdout: '' });
  expect(stderr).toMatch(words);
});
