import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { findColumns } from '../../src/documents/fields.ts';
import type { ReadOptions } from '../../src/documents/readDocuments.ts';
import { linesOf } from '../../src/documents/readers/lines.ts';
import { temporaryFolder } from './folder.ts';
import { readBytes, readPaths } from './read.ts';

const RECORDS = '{"text":"One.","id":"a"}\n{"text":"Two.","id":"b"}\n';
const folder = temporaryFolder({
  'database.csv':
    '\ufeffHeadline,Publication Date,Publication,Full Text,URL\n' +
    '"Talks, day two","March 18, 2025",Wire,"Norway rejects the quota.\nIceland agrees, ""for now"".",https://example.org/a\n' +
    '\nSecond,3/4/2025,Wire,Sweden demands a review.,\n',
  'excel.csv': Buffer.from('id;Title;Text\r\n7;A;\x93No\x94, said the caf\xe9 owners.\r\n', 'latin1'),
  'own.csv': 'when,what,words\n2025-03-18,A title,Estonia supports it.\n',
  'table.tsv': 'id\ttext\n1\tHe said "never" and left.\n2\tYes.\textra\n',
  'empty.csv': '',
  'no-row.csv': 'id,text\n',
  'none.json': '[]',
  'no-text.csv': 'a,b\n1,2\n',
  'open-quote.csv': 'id,text\n1,Fine.\n2,"never closed\n3,x\n',
  'records.json': '[{"text":"One."},{"text":"Two.","id":"two"},{"no":1}]',
  'one.json': '{"text":"Alone.","title":"T"}',
  'really-lines.json': RECORDS,
  'bad.json': '[{"text":',
  'lines.jsonl.gz': gzipSync(RECORDS),
  'no-ending-but-gzip': gzipSync('Latvia agrees.'),
  'lies.txt': gzipSync('Malta refuses.'),
  'broken.txt.gz': gzipSync(Buffer.alloc(100_000, 'Some text. ')).subarray(0, 150),
  'bomb.txt.gz': gzipSync(Buffer.alloc(50_000_000)),
  'twice.txt.gz.gz': gzipSync(gzipSync('Cyprus waits.')),
  'deep.gz': gzipSync(gzipSync(gzipSync(gzipSync('Too deep.')))),
  'damaged.jsonl': Buffer.concat([Buffer.from('{"text":"Zürich '), Buffer.from([0xff]), Buffer.from(' x."}\n')]),
  'cyrillic.txt': Buffer.from(
    [...'Россия требует отмены санкций до начала переговоров.'].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  ),
  'utf16-unmarked.txt': Buffer.from('Austria hosts the talks.', 'utf16le'),
});

const read = (path: string, options?: Partial<ReadOptions>) => readPaths([join(folder, path)], options);

test('reads the export of a news database by the usual names of its columns', async () => {
  const { documents, problems } = await read('database.csv');
  expect(documents).toEqual([
    {
      id: 'database-2',
      text: 'Norway rejects the quota.\nIceland agrees, "for now".',
      title: 'Talks, day two',
      date: '2025-03-18',
      publisher: 'Wire',
      url: 'https://example.org/a',
      language: null,
    },
    {
      id: 'database-4',
      text: 'Sweden demands a review.',
      title: 'Second',
      date: null,
      publisher: 'Wire',
      url: null,
      language: null,
    },
  ]);
  expect(problems).toMatchObject([{ line: 4, leftOut: false, message: expect.stringContaining('3/4/2025') }]);
});

test.each<[string, Partial<ReadOptions>, [string, string][]]>([
  ['excel.csv', {}, [['7', '“No”, said the café owners.']]],
  ['own.csv', { columns: { text: 'Words', title: 'what' } }, [['own-2', 'Estonia supports it.']]],
  [
    'table.tsv',
    {},
    [
      ['1', 'He said "never" and left.'],
      ['2', 'Yes.'],
    ],
  ],
  [
    'records.json',
    {},
    [
      ['records-1', 'One.'],
      ['two', 'Two.'],
    ],
  ],
  ['one.json', {}, [['one', 'Alone.']]],
  [
    'really-lines.json',
    {},
    [
      ['a', 'One.'],
      ['b', 'Two.'],
    ],
  ],
  [
    'lines.jsonl.gz',
    {},
    [
      ['a', 'One.'],
      ['b', 'Two.'],
    ],
  ],
  ['no-ending-but-gzip', {}, [['no-ending-but-gzip', 'Latvia agrees.']]],
  ['lies.txt', {}, [['lies', 'Malta refuses.']]],
  ['twice.txt.gz.gz', {}, [['twice', 'Cyprus waits.']]],
  ['utf16-unmarked.txt', {}, [['utf16-unmarked', 'Austria hosts the talks.']]],
])('reads %s', async (path, options, expected) => {
  const { documents } = await read(path, options);
  expect(documents.map(({ id, text }) => [id, text])).toEqual(expected);
});

test.each<[string, Partial<ReadOptions>, RegExp, RegExp]>([
  ['empty.csv', {}, /empty/, /first row/],
  ['no-text.csv', {}, /no column is known for the text \(there are: a, b\)/, /--columns text=NAME/],
  [
    'own.csv',
    { columns: { text: 'Body' } },
    /no column "Body" \(there are: when, what, words\)/,
    /--columns text=NAME/,
  ],
  ['open-quote.csv', {}, /from line 3 on is never closed/, /[Cc]lose/],
  ['no-row.csv', {}, /no row/, /fill/],
  ['none.json', {}, /no record/, /fill/],
  ['bad.json', {}, /not JSON/, /jsonl/],
  ['broken.txt.gz', {}, /breaks off|not a gzip/, /anew/],
  ['bomb.txt.gz', {}, /more than 200 times its size/, /bomb|unpack/],
  ['deep.gz', {}, /more than 3 deep/, /[Uu]npack/],
  ['cyrillic.txt', {}, /Bulgarian|Russian|another language/, /English only/],
])('leaves %s out, or what cannot be read of it', async (path, options, message, hint) => {
  const { problems } = await read(path, options);
  const first = problems.find(({ leftOut }) => leftOut);
  expect(first?.source).toContain(path);
  expect(first?.message).toMatch(message);
  expect(first?.hint).toMatch(hint);
});

test('reads the rows before a quotation mark that is never closed', async () => {
  const { documents } = await read('open-quote.csv');
  expect(documents.map(({ id }) => id)).toEqual(['1']);
});

test('tells bytes that were damaged, and reads the rest', async () => {
  const { documents, problems } = await read('damaged.jsonl');
  expect(documents.map(({ text }) => text)).toEqual(['Zürich \ufffd x.']);
  expect(problems).toMatchObject([{ leftOut: false, message: expect.stringContaining('U+FFFD') }]);
});

test('tells how many files have been read', async () => {
  const seen: [number, number][] = [];
  await readPaths([join(folder, 'one.json'), join(folder, 'table.tsv')], {
    onFiles: (done, total) => seen.push([done, total]),
  });
  expect(seen).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
});

test('knows a table and a collection on standard input', async () => {
  const table = await readBytes(Buffer.from('Date,Headline,Body\n2025-03-18,T,Norway rejects it.\n'));
  expect(table.documents).toMatchObject([
    { id: 'stdin-2', title: 'T', text: 'Norway rejects it.', date: '2025-03-18' },
  ]);
  const prose = await readBytes(Buffer.from('Peace, at last, he said.\nText follows.'));
  expect(prose.documents.map(({ id }) => id)).toEqual(['stdin']);
});

test('a source in the middle of being read is closed when nobody reads on', async () => {
  const stream = createReadStream(join(folder, 'table.tsv'), { highWaterMark: 4 });
  for await (const _ of (await import('../../src/documents/readDocuments.ts')).readDocuments(['-'], { input: stream }))
    break;
  expect(stream.destroyed).toBe(true);
});

test('what a CSV writer writes comes back, whatever the cells hold', async () => {
  const cell = fc
    .array(fc.constantFrom('a', 'Ü', '“', '"', ',', ';', '\n', '\r\n', ' ', '\t', '🕊', "'"))
    .map((parts) => `x${parts.join('')}`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
      const csv = stringify([['title', 'text', 'language'], ...rows.map(([title, text]) => [title, text, 'en'])]);
      const { documents, problems } = await readPaths(['-'], {
        input: (async function* () {
          yield Buffer.from(csv);
        })(),
      });
      expect(problems).toEqual([]);
      expect(documents.map(({ title, text }) => [title, text])).toEqual(
        rows.map(([title, text]) => [title.trim(), text]),
      );
    }),
  );
});

test('lines are the same however the stream is cut, and a line too long is passed over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'b'), maxLength: 9 })), async (portions) => {
      async function* stream() {
        yield* portions;
      }
      const lines: (string | null)[] = [];
      for await (const { text } of linesOf(stream(), 4)) lines.push(text);
      const whole = portions.join('').split('\n');
      if (whole.at(-1) === '') whole.pop();
      expect(lines).toEqual(whole.map((line) => (line.length > 4 ? null : line)));
    }),
  );
});

test.each([
  [['HD', 'TD', 'PD', 'SN', 'AN'], { id: 'AN', text: 'TD', title: 'HD', date: 'PD', publisher: 'SN' }],
  [
    ['Title', 'Full text', 'Pub date', 'Publication title'],
    { text: 'Full text', title: 'Title', date: 'Pub date', publisher: 'Publication title' },
  ],
  [
    ['stories_id', 'publish_date', 'title', 'url', 'language', 'media_name', 'text'],
    {
      id: 'stories_id',
      date: 'publish_date',
      title: 'title',
      url: 'url',
      language: 'language',
      publisher: 'media_name',
      text: 'text',
    },
  ],
])('knows the columns %p', (names, expected) => {
  expect(findColumns(names)).toEqual(expected);
});
