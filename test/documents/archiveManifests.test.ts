import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { Document } from '../../src/documents/document.ts';
import { temporaryFolder } from './folder.ts';
import { makeZip } from './makeZip.ts';
import { type Read, readBytes, readPaths } from './read.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const TEXT = 'Norway rejects the quota.';
const list = (...records: unknown[]): string => JSON.stringify(records);
const beside = temporaryFolder({
  'news.zip': makeZip({
    'a.md': `---\npublisher: Own\n---\n${TEXT}`,
    'manifest.json': list({ id: 'a', title: 'Inner', publisher: 'no' }),
  }),
  'manifest.json': list({ id: 'a', title: 'no', publisher: 'no', date: '2025-03-18' }),
});
const root = temporaryFolder();
const titles = ({ documents }: Read) => documents.map(({ id, title }) => [id, title]);

test('a manifest gives the files of its folder what it says of them', async () => {
  const record = { date: '18 March 2025', publisher: 'Wire', url: 'https://example.org/a', language: 'en-GB' };
  const zip = makeZip({ 'a.txt': TEXT, 'b.txt': TEXT, 'manifest.json': list({ id: 'a', title: 'Talks', ...record }) });
  const nothing = { title: null, date: null, publisher: null, url: null, language: null };
  expect(await readBytes(zip)).toEqual({
    problems: [],
    documents: [
      { id: 'a', text: TEXT, title: 'Talks', ...record, date: '2025-03-18' },
      { id: 'b', text: TEXT, ...nothing },
    ],
  });
});

test.each<[string, Files, (string | null)[]]>([
  ['that comes first', { 'manifest.json': list({ id: 'a', title: 'A' }), 'a.txt': TEXT }, ['A']],
  ['that comes last', { 'a.txt': TEXT, 'manifest.json': list({ id: 'a', title: 'A' }) }, ['A']],
  [
    'is that of the folder, and of no other',
    {
      'a.txt': TEXT,
      'x/b.txt': TEXT,
      'x/y/c.txt': TEXT,
      'x/z.txt': TEXT,
      'x-y/d.txt': TEXT,
      'manifest.json': list({ id: 'a', title: 'A' }, { id: 'b', title: 'no' }, { id: 'c', title: 'no' }),
      'x/manifest.json': list({ id: 'b', title: 'B' }, { id: 'c', title: 'no' }, { id: 'z', title: 'Z' }),
      'x/y/manifest.json': list({ id: 'c', title: 'C' }, { id: 'z', title: 'no' }, { id: 'd', title: 'no' }),
    },
    ['A', null, 'B', 'C', 'Z'],
  ],
  [
    'comes after what the document says itself, and before what a program guessed',
    {
      'a.md': `# Own\n\n${TEXT}`,
      'lines.jsonl': `{"id":"l1","text":"${TEXT}","title":"Own"}\n{"id":"l2","text":"${TEXT}"}`,
      'manifest.json': list({ id: 'a', title: 'no' }, { id: 'l1', title: 'no' }, { id: 'l2', title: 'L' }),
    },
    ['Own', 'Own', 'L'],
  ],
  [
    'in an inner archive comes before that of the outer one',
    {
      'x/in.zip': makeZip({ 'a.txt': TEXT, 'b.txt': TEXT, 'manifest.json': list({ id: 'a', title: 'Inner' }) }),
      'x/manifest.json': list({ id: 'a', title: 'Outer' }, { id: 'b', title: 'Outer' }),
      'manifest.json': list({ id: 'a', title: 'no' }, { id: 'b', title: 'no' }),
    },
    ['Inner', 'Outer'],
  ],
  [
    'has a byte order mark, or is UTF-16',
    {
      'x/a.txt': TEXT,
      'x/manifest.json': `\ufeff${list({ id: 'a', title: 'Ä' })}`,
      'y/b.txt': TEXT,
      'y/manifest.json': Buffer.from(`\ufeff${list({ id: 'b', title: 'Ö' })}`, 'utf16le'),
    },
    ['Ä', 'Ö'],
  ],
  [
    'of another case or a hidden folder is none',
    { 'a.txt': TEXT, 'Manifest.json': list({ id: 'a', title: 'no' }), '__MACOSX/manifest.json': '{' },
    [null],
  ],
])('a manifest %s', async (_, files, expected) => {
  const read = await readBytes(makeZip(files));
  expect(titles(read).map(([, title]) => title)).toEqual(expected);
  expect(read.problems).toEqual([]);
});

test('what archive and manifest beside it say is joined, the inner before the outer, field by field', async () => {
  expect((await readPaths([beside])).documents).toMatchObject([
    { title: 'Inner', publisher: 'Own', date: '2025-03-18' },
  ]);
});

test('a language that the manifest states decides', async () => {
  const zip = makeZip({
    'a.txt': TEXT,
    'b.txt': 'Oui.',
    'manifest.json': list({ id: 'a', language: 'fr' }, { id: 'b', language: 'en' }),
  });
  const { documents, problems } = await readBytes(zip);
  expect(documents.map(({ id }) => id)).toEqual(['b']);
  expect(problems).toMatchObject([
    { source: 'standard input/a.txt', leftOut: true, message: expect.stringMatching(/French/) },
  ]);
});

/** What does not pack: the rest of an archive that is no bomb by its sizes. */
function noise(bytes: number): Buffer {
  const values = new Uint8Array(bytes);
  let state = 1;
  for (let at = 0; at < bytes; at++) values[at] = (state = (state * 48_271) % 0x7fffffff) >> 8;
  return Buffer.from(values);
}

/** A manifest of so many bytes, which unpack to no more than a hundred times what they are packed to. */
function large(id: string, bytes: number): Buffer {
  const [start, end] = [`[{"id":"${id}","title":"${id.toUpperCase()}","note":"`, '"}]'];
  const all = Buffer.alloc(bytes, noise(6_000).toString('base64'));
  all.write(start);
  all.write(end, bytes - end.length);
  return all;
}

const MB = 1024 * 1024;

describe('a manifest that cannot be used is told, and its files are read', () => {
  const MISSING = /^the manifest cannot be used, so titles and dates are missing: /;

  test.each<[string, string | Uint8Array, RegExp, RegExp]>([
    ['no JSON', '[{"id":"a",}]', /it is not JSON \(.+\)$/, /"id"/],
    ['empty', '', /it is not JSON/, /"id"/],
    ['no array', '{"id":"a"}', /it is not a JSON array/, /"id"/],
    ['not UTF-8', Buffer.from('[{"id":"\xe9"}]', 'latin1'), /not UTF-8/, /UTF-8/],
    ['binary', '\0\0', /binary/, /text/],
    ['a bomb', Buffer.alloc(5_000_000, ' '), /more than 200 times/, /Leave it out/],
    ['larger than a text may be', large('a', 65 * MB), /larger than 64 MB/, /folders/],
    [
      'of too many records',
      `[${'{},'.repeat(4_000_001)}"${noise(90_000).toString('base64')}"]`,
      /more than 4,000,000/,
      /folders/,
    ],
  ])('%s', async (_, manifest, reason, hint) => {
    const filler = noise(400_000);
    const { documents, problems } = await readBytes(
      makeZip({ 'x/a.txt': TEXT, 'x/b.txt': TEXT, 'x/manifest.json': manifest, filler }),
    );
    expect(documents.map(({ id, title }) => [id, title])).toEqual([
      ['a', null],
      ['b', null],
    ]);
    expect(problems).toEqual([
      {
        source: 'standard input/x/manifest.json',
        message: expect.stringMatching(MISSING),
        hint: expect.stringMatching(hint),
        leftOut: false,
      },
    ]);
    expect(problems[0].message).toMatch(reason);
  });

  test('damaged', async () => {
    const zip = makeZip({ 'a.txt': TEXT, 'manifest.json': list({ id: 'a', title: 'A' }) });
    zip[zip.indexOf('manifest.json') + 'manifest.json'.length] ^= 0xff;
    const { documents, problems } = await readBytes(zip);
    expect(documents).toMatchObject([{ id: 'a', title: null }]);
    expect(problems).toMatchObject([{ leftOut: false, message: expect.stringMatching(/cannot be unpacked/) }]);
  });

  test('in part: the rest of it is used, and thousands of faults are not told one by one', async () => {
    const records = [{ id: 'a', title: 'A', date: 'soon' }, { title: 'of nothing' }, ...Array(5_000).fill(7)];
    const { documents, problems } = await readBytes(makeZip({ 'a.txt': TEXT, 'manifest.json': list(...records) }));
    expect(documents).toMatchObject([{ title: 'A', date: null }]);
    expect(problems.every(({ leftOut, source }) => !leftOut && source === 'standard input/manifest.json')).toBe(true);
    expect(problems).toHaveLength(101);
    expect(problems[0].message).toMatch(/^a: the date "soon"/);
    expect(problems[1].message).toBe('record 2 of the manifest has no "id"');
    expect(problems[100].message).toMatch(/^the manifest has 4902 more/);
  });
});

test('only the manifests of the folders around a file are held, and those to a bound', async () => {
  const zip = makeZip({
    'x/a.txt': TEXT,
    'x/manifest.json': large('a', 40 * MB),
    'x/y/b.txt': TEXT,
    'x/y/manifest.json': large('b', 40 * MB),
    'z/c.txt': TEXT,
    'z/manifest.json': large('c', 40 * MB),
  });
  const read = await readBytes(zip);
  expect(titles(read)).toEqual([
    ['a', 'A'],
    ['b', null],
    ['c', 'C'],
  ]);
  expect(read.problems).toMatchObject([{ source: 'standard input/x/y/manifest.json', leftOut: false }]);
});

/** Names that files may have on every disk, few enough that manifests often name what is there. */
const word = fc.constantFrom('a', 'b', 'c', 'a-b', 'a.b', 'é', 'manifest');
const path = fc.tuple(fc.array(word, { maxLength: 2 }), word, fc.constantFrom('txt', 'md', 'jsonl'));
const field = fc.option(fc.constantFrom('2025-03-18', 'soon', '', 'en', 7), { nil: undefined });
const record = fc.record(
  { id: fc.oneof(word, fc.constant(7)), title: field, date: field, language: field },
  { requiredKeys: [] },
);
const manifest = fc.tuple(
  fc.array(word, { maxLength: 2 }),
  fc.oneof(
    { weight: 9, arbitrary: fc.array(record, { maxLength: 6 }).map((records) => JSON.stringify(records)) },
    fc.constantFrom('{', '{}', ''),
  ),
);
const content: Readonly<Record<string, string>> = {
  txt: TEXT,
  md: `# Heading\n\n${TEXT}`,
  jsonl: `{"text":"${TEXT}","id":"a"}\n{"text":"${TEXT}"}`,
};

test('a folder gives the same documents and complaints as its files do in an archive, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(path, { minLength: 1, maxLength: 8 }),
      fc.array(manifest, { maxLength: 4 }),
      fc.infiniteStream(fc.nat(1000)),
      async (paths, manifests, order) => {
        const files: Record<string, string> = Object.fromEntries([
          ...paths.map(([folders, name, ending]) => [[...folders, `${name}.${ending}`].join('/'), content[ending]]),
          ...manifests.map(([folders, json]) => [[...folders, 'manifest.json'].join('/'), json]),
        ]);
        const shuffled = Object.entries(files)
          .map((file) => ({ file, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ file }) => file);
        const folder = mkdtempSync(join(root, 'folder-'));
        for (const [name, text] of shuffled) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), text);
        }
        const plain = await readPaths([folder]);
        rmSync(folder, { recursive: true });
        const packed = await readBytes(makeZip(Object.fromEntries(shuffled)));
        const named = (words: string) => words.replaceAll('standard input/', `${folder}/`);
        expect(packed.documents).toEqual<Document[]>(plain.documents);
        expect(
          packed.problems.map((one) => ({ ...one, source: named(one.source), message: named(one.message) })),
        ).toEqual(plain.problems);
      },
    ),
    { numRuns: 60 },
  );
});
