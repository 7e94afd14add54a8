import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { temporaryFolder } from './folder.ts';
import { makeDocx, makeZip } from './makeZip.ts';
import { readBytes, readPaths } from './read.ts';

const NEWS = makeZip({
  'b.txt': 'Norway rejects the quota.',
  'a/page.html': '<p>Iceland supports the review.</p>',
  'a/lines.jsonl': '{"text":"Sweden agrees.","id":"s"}\n{"text":\n',
  'paper.docx': makeDocx([[null, 'Denmark waits.']]),
  'inner.zip': makeZip({ 'deep.md': '# Deep\n\nFinland proposes a pause.' }),
  'packed.txt.gz': gzipSync('Estonia demands a vote.'),
  '__MACOSX/._b.txt': 'resource',
  'a/picture.png': 'no',
  'folder/': '',
});
const nest = (depth: number): Buffer =>
  depth ? makeZip({ 'x.zip': nest(depth - 1) }) : makeZip({ 'x.txt': 'Deep down.' });

const folder = temporaryFolder({
  'news.zip': NEWS,
  'lies.txt': NEWS,
  'three.zip': nest(2),
  'four.zip': nest(3),
  'bomb.zip': makeZip({ 'a.txt': Buffer.alloc(20_000_000, 'a'), 'b.txt': 'Norway rejects it.' }),
  'liar.zip': makeZip({ 'a.txt': Buffer.alloc(100_000, 'Norway rejects it. ') }, { size: 100 }),
  'encrypted.zip': makeZip({ 'a.txt': 'Secret.' }, { encrypted: true }),
  'empty.zip': makeZip({}),
  'nothing.zip': makeZip({ 'a.png': 'x' }),
  'up.zip': makeZip({ '../../up.txt': 'Out of it.' }),
  'root.zip': makeZip({ '/etc/passwd.txt': 'Out of it.' }),
  'broken.zip': NEWS.subarray(0, NEWS.length / 2),
});

const IDS = ['s', 'page', 'b', 'deep', 'packed', 'paper'];

test.each(['news.zip', 'lies.txt'])('reads the documents in %s by name, and tells what it cannot', async (path) => {
  const { documents, problems } = await readPaths([join(folder, path)]);
  expect(documents.map(({ id }) => id)).toEqual(['s', 'page', 'b', 'deep', 'packed', 'paper']);
  expect(documents.map(({ text }) => text)).toContain('Iceland supports the review.');
  expect(problems).toMatchObject([{ source: join(folder, path, 'a/lines.jsonl'), line: 2, leftOut: true }]);
});

test('reads an archive from standard input', async () => {
  expect((await readBytes(NEWS)).documents.map(({ id }) => id)).toEqual(IDS);
});

test('a path that begins here is one without that beginning', async () => {
  const manifest = '[{"id":"a","title":"A"}]';
  const { documents, problems } = await readBytes(
    makeZip({ './': '', './x/a.txt': 'Norway waits.', 'x/manifest.json': manifest, './.hidden.txt': 'No.' }),
  );
  expect(documents).toMatchObject([{ id: 'a', title: 'A' }]);
  expect(problems).toEqual([]);
});

test('reads archives in archives, to a depth', async () => {
  expect((await readPaths([join(folder, 'three.zip')])).documents.map(({ text }) => text)).toEqual(['Deep down.']);
});

test.each([
  ['four.zip', /more than 3 deep/],
  ['bomb.zip', /more than 200 times/],
  ['liar.zip', /cannot be unpacked/],
  ['encrypted.zip', /encrypted/],
  ['empty.zip', /no document/],
  ['nothing.zip', /no document/],
  ['up.zip', /relative path/],
  ['root.zip', /absolute path/],
  ['broken.zip', /ZIP/],
])('leaves %s out with a reason and a way out', async (path, reason) => {
  const { documents, problems } = await readPaths([join(folder, path)]);
  expect(documents).toEqual([]);
  expect(problems[0].source).toContain(path);
  expect(problems[0].message).toMatch(reason);
  expect(problems[0].hint).toBeTruthy();
});
