import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryFolder } from '../documents/folder.ts';
import { makeZip } from '../documents/makeZip.ts';
import { parley, start } from './parley.ts';

const folder = temporaryFolder();
const run = (...args: string[]) => parley(args, { cwd: folder });
const at = (name: string) => join(folder, name);
const bytes = (name: string) => readFileSync(at(name), 'utf8');

const STATES = ['Norway', 'Brazil', 'Kenya', 'Japan', 'Canada', 'Egypt'];
/** Long enough, together, that threads are used. */
const note = (number: number, demand = 'a ceasefire') =>
  Array.from(
    { length: 8 },
    (_, line) =>
      `${STATES[(number + line) % 6]} demanded ${demand} of ${number + line} days, while ${STATES[(number + line + 1) % 6]} rejected a tariff of ${line + 2} per cent.`,
  ).join(' ');
const corpus = (numbers: readonly number[]) =>
  numbers.map((number) => JSON.stringify({ id: `note-${number}`, text: note(number) })).join('\n');
const NUMBERS = Array.from({ length: 180 }, (_, number) => number);

beforeAll(() => writeFileSync(at('notes.jsonl'), corpus(NUMBERS)));

test('the number of threads does not change a byte, of statements or graph', async () => {
  const [one, three] = [
    await run('extract', 'notes.jsonl', '--workers', '1'),
    await run('extract', 'notes.jsonl', '--workers', '3'),
  ];
  expect(one.code).toBe(0);
  expect(one.stdout.split('\n').length).toBeGreaterThan(1000);
  expect(three.stdout).toBe(one.stdout);
});

test('a build that is killed in the middle goes on, and ends in the same bytes as one that was not', async () => {
  await run('build', 'notes.jsonl', '-o', 'whole.trig', '--no-cache');
  expect(existsSync(at('.whole.trig.cache'))).toBe(false);

  const killed = start(['build', 'notes.jsonl', '-o', 'cut.trig', '--workers', '2'], { cwd: folder });
  const results = () => (existsSync(at('.cut.trig.cache')) ? bytes('.cut.trig.cache').split('\n').length - 2 : 0);
  while (results() < 40 && killed.exitCode === null) await wait(10);
  killed.kill('SIGKILL');
  await new Promise((ended) => killed.once('close', ended));
  expect(existsSync(at('cut.trig'))).toBe(false);
  const done = results();
  expect(done).toBeGreaterThanOrEqual(40);
  expect(done).toBeLessThan(NUMBERS.length);

  const { code, stderr } = await run('build', 'notes.jsonl', '-o', 'cut.trig', '--workers', '2');
  expect(code).toBe(0);
  expect(Number(/\((\d+) unchanged\)/.exec(stderr)?.[1])).toBeGreaterThanOrEqual(40);
  expect(bytes('cut.trig')).toBe(bytes('whole.trig'));
});

test('a rebuild reads what changed; what was removed leaves the graph and the cache', async () => {
  const numbers = NUMBERS.slice(0, 12);
  writeFileSync(at('few.jsonl'), corpus(numbers));
  await run('build', 'few.jsonl', '-o', 'few.trig');
  const changed = [
    ...numbers.slice(1).map((number) => JSON.stringify({ id: `note-${number}`, text: note(number) })),
    JSON.stringify({ id: 'note-5x', text: note(5, 'a truce') }),
  ];
  writeFileSync(at('few.jsonl'), changed.join('\n'));
  const { stderr } = await run('build', 'few.jsonl', '-o', 'few.trig');
  expect(stderr).toContain('12 documents (11 unchanged)');
  expect(bytes('few.trig')).not.toContain('document/note-0>');
  expect(bytes('.few.trig.cache').split('\n').length).toBe(1 + 12 + 1);
  await run('build', 'few.jsonl', '-o', 'anew.trig', '--no-cache');
  expect(bytes('few.trig')).toBe(bytes('anew.trig'));
});

test('a manifest that changes within an archive, and nothing else, is another result', async () => {
  const archive = (date: string) => {
    const manifest = (id: string) => JSON.stringify([{ id, title: `Note ${id}`, date }]);
    const inner = makeZip({ 'b.txt': note(2), 'manifest.json': manifest('b') });
    return makeZip({ 'x/a.txt': note(1), 'x/manifest.json': manifest('a'), 'in.zip': inner, 'c.txt': note(3) });
  };
  const day = (name: string) => [...new Set(bytes(name).match(/2025-03-\d\d/g))];
  writeFileSync(at('news.zip'), archive('2025-03-17'));
  expect((await run('build', 'news.zip', '-o', 'news.trig')).code).toBe(0);
  expect(day('news.trig')).toEqual(['2025-03-17']);
  expect(bytes('news.trig')).toMatch(/"Note a"[\s\S]*"Note b"/);

  writeFileSync(at('news.zip'), archive('2025-03-18'));
  const { stderr } = await run('build', 'news.zip', '-o', 'news.trig', '--workers', '1');
  expect(stderr).toContain('3 documents (1 unchanged)');
  expect(day('news.trig')).toEqual(['2025-03-18']);
  await run('build', 'news.zip', '-o', 'news-anew.trig', '--no-cache', '--workers', '3');
  expect(bytes('news.trig')).toBe(bytes('news-anew.trig'));
});

test('another codebook or registry is another result', async () => {
  writeFileSync(at('one.txt'), 'The Harbour League demanded a toll of two crowns.');
  writeFileSync(
    at('league.ttl'),
    `@prefix parley: <https://w3id.org/parley/ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
     <https://w3id.org/parley/party/harbour-league> a parley:Party ; skos:prefLabel "League of Harbours"@en ; skos:altLabel "Harbour League"@en .`,
  );
  await run('build', 'one.txt', '-o', 'one.trig');
  const { stderr, code } = await run('build', 'one.txt', '-o', 'one.trig', '--parties', 'league.ttl');
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('unchanged') });
  expect(bytes('one.trig')).toContain('League of Harbours');
});

test('without a place for the cache the graph is built all the same', async () => {
  writeFileSync(at('two.txt'), 'Norway rejects the quota.');
  await run('build', 'two.txt', '-o', 'two.trig');
  rmSync(at('.two.trig.cache'));
  mkdirSync(at('.two.trig.cache'));
  const { code, stderr } = await run('build', 'two.txt', '-o', 'two.trig');
  expect(code).toBe(0);
  expect(stderr).toContain('everything is read anew');
});

test.each(['0', '-1', 'two', '1e9'])('--workers %s is refused', async (workers) => {
  const { code, stderr } = await run('build', 'one.txt', '--workers', workers);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('from 1 to 256') });
});

test('a build tells which documents kept from the page it drops, once', async () => {
  writeFileSync(at('three.txt'), 'Norway rejects the quota.');
  writeFileSync(at('.three.trig.kept.json'), '["dropped","three"]');
  const { code, stderr } = await run('build', 'three.txt', '-o', 'three.trig', '--quiet');
  expect(code).toBe(0);
  expect(stderr).toContain('three.trig: the document "dropped", which was kept from the page, is no longer in it');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect((await run('build', 'three.txt', '-o', 'three.trig', '--quiet')).stderr).toBe('');
});
