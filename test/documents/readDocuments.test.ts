import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/documents/document.ts';
import type { DocumentProblem } from '../../src/documents/documentProblem.ts';
import { type ReadOptions, readDocuments } from '../../src/documents/readDocuments.ts';
import { UserError } from '../../src/documents/userError.ts';
import { temporaryFolder } from './folder.ts';

const FRENCH =
  'Le président russe a déclaré mardi que les sanctions devaient être levées avant tout accord de paix. Le ministre ' +
  'ukrainien des Affaires étrangères a répondu que son pays ne céderait aucun territoire et qu’il attendait toujours ' +
  'des garanties de sécurité de la part de ses alliés européens.';
const UTF16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('“Peace”, he said.', 'utf16le')]);

const folder = temporaryFolder({
  'plain.txt': 'Norway rejects the quota.\n',
  'bom.txt': '\ufeffNorway rejects the quota.',
  'crlf.txt': '“We won’t”, she said.\r\n\r\nIceland agreed.\r\n',
  'utf16.txt': UTF16,
  'no-ending': 'Sweden demands a review.',
  'a.b.c.txt': 'Denmark agrees.',
  'notes.md':
    '---\ntitle: "Talks: day two"\ndate: 2025-03-18T09:00:00Z\npublisher: Wire # agency\nurl: https://example.org/a\n---\n# Ignored as title\n\nThe **EU** [rejects](http://example.org) the\nplan &amp; more.\n\n- one\n- two\n\n```\ncode\n```\n',
  'heading.md': 'Intro.\n\n# The *real* title\n\nText.',
  'deep/er/inside.txt': 'Finland proposes a pause.',
  'deep/er/manifest.json': JSON.stringify([
    { id: 'inside', title: 'From the manifest', date: '2025-03-17', publisher: '', language: 'en' },
    { id: 'french', language: 'fr' },
    { title: 'no id' },
  ]),
  'deep/er/french.txt': 'Short.',
  'news.jsonl':
    '{"text":"One.","title":"First","date":"2025-03-18","publisher":"P","url":"u","language":"en-GB","id":"first"}\n\n{"text":"Two.","date":"18.3.2025"}\n{"text":"Three.","id":7}',
  'bad/empty.txt': ' \n',
  'bad/binary.txt': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]),
  'latin1.txt': Buffer.from('\x93Caf\xe9s and more\x94, she said.', 'latin1'),
  'bad/french.txt': FRENCH,
  'bad/russian.txt': 'Россия требует отмены санкций до начала переговоров.',
  'bad/paper.pdf': '%PDF-1.4',
  'bad/empty.jsonl': '',
  'bad/lines.jsonl':
    '{"text":"Fine."}\n{"text": oops}\n["x"]\n{"title":"no text"}\n{"text":"Ok.","id":{}}\n{"text":""}\n',
  'bad/twice.jsonl': '{"text":"One.","id":"same"}\n{"text":"Two.","id":"same"}\n',
  'manifest/manifest.json': '{"not":"an array"}',
  'manifest/a.txt': 'Estonia supports it.',
  'nothing/picture.png': '',
});
mkdirSync(join(folder, 'loop'));
symlinkSync(folder, join(folder, 'loop', 'again'));

async function read(paths: string[], options: Partial<ReadOptions> = {}) {
  const documents: Document[] = [];
  const problems: DocumentProblem[] = [];
  for await (const document of readDocuments(
    paths.map((path) => (path === '-' ? path : join(folder, path))),
    { onError: (problem) => problems.push(problem), ...options },
  ))
    documents.push(document);
  return { documents, problems };
}

const NOTHING = { title: null, date: null, publisher: null, url: null, language: null };

test.each<[string, Document]>([
  ['plain.txt', { id: 'plain', text: 'Norway rejects the quota.\n', ...NOTHING }],
  ['bom.txt', { id: 'bom', text: 'Norway rejects the quota.', ...NOTHING }],
  ['crlf.txt', { id: 'crlf', text: '“We won’t”, she said.\r\n\r\nIceland agreed.\r\n', ...NOTHING }],
  ['utf16.txt', { id: 'utf16', text: '“Peace”, he said.', ...NOTHING }],
  ['latin1.txt', { id: 'latin1', text: '“Cafés and more”, she said.', ...NOTHING }],
  ['no-ending', { id: 'no-ending', text: 'Sweden demands a review.', ...NOTHING }],
  ['a.b.c.txt', { id: 'a.b.c', text: 'Denmark agrees.', ...NOTHING }],
  [
    'notes.md',
    {
      id: 'notes',
      text: 'Ignored as title\n\nThe EU rejects the plan & more.\n\n- one\n- two',
      title: 'Talks: day two',
      date: '2025-03-18',
      publisher: 'Wire',
      url: 'https://example.org/a',
      language: null,
    },
  ],
  ['heading.md', { id: 'heading', text: 'Intro.\n\nThe real title\n\nText.', ...NOTHING, title: 'The real title' }],
  [
    'deep/er/inside.txt',
    {
      id: 'inside',
      text: 'Finland proposes a pause.',
      ...NOTHING,
      title: 'From the manifest',
      date: '2025-03-17',
      language: 'en',
    },
  ],
])('reads %s', async (path, document) => {
  const { documents, problems } = await read([path]);
  expect(documents).toEqual([document]);
  expect(problems.filter(({ leftOut }) => leftOut)).toEqual([]);
});

test('reads each record of JSON Lines, and says which date it cannot use', async () => {
  const { documents, problems } = await read(['news.jsonl']);
  expect(documents.map(({ id, text, date, language }) => [id, text, date, language])).toEqual([
    ['first', 'One.', '2025-03-18', 'en-GB'],
    ['news-3', 'Two.', null, null],
    ['7', 'Three.', null, null],
  ]);
  expect(problems).toMatchObject([{ line: 3, leftOut: false }]);
  expect(problems[0].message).toContain('18.3.2025');
});

test('reads folders with all below them, patterns and files, each file once and in one order', async () => {
  const { documents } = await read(['*.txt', 'plain.txt', 'deep']);
  expect(documents.map(({ id }) => id)).toEqual(['a.b.c', 'bom', 'crlf', 'latin1', 'plain', 'utf16', 'inside']);
});

test('a folder that links back to itself ends', async () => {
  const { problems } = await read(['loop']);
  expect(problems.length).toBeLessThan(40);
});

test.each([
  ['Lithuania opposes it.', [['stdin', 'Lithuania opposes it.']]],
  [
    '{"text":"A."}\n{"text":"B.","id":"b"}\n',
    [
      ['stdin-1', 'A.'],
      ['b', 'B.'],
    ],
  ],
  ['{not json} but a text', [['stdin', '{not json} but a text']]],
])('reads standard input: %p', async (input, expected) => {
  const { documents } = await read(['-'], { input: chunks(Buffer.from(input)) });
  expect(documents.map(({ id, text }) => [id, text])).toEqual(expected);
});

test('a character cut in two between chunks of standard input is whole', async () => {
  const { documents } = await read(['-'], { input: chunks(Buffer.from('Zürich “talks” 🕊'), 1) });
  expect(documents[0].text).toBe('Zürich “talks” 🕊');
});

test.each<[string, RegExp, number | undefined]>([
  ['bad/empty.txt', /no text/, undefined],
  ['bad/binary.txt', /binary/, undefined],
  ['bad/french.txt', /French/, undefined],
  ['bad/russian.txt', /Russian|another language/, undefined],
  ['bad/paper.pdf', /not a PDF file that can be read/, undefined],
  ['bad/empty.jsonl', /empty/, undefined],
  ['bad/missing.txt', /no such file/, undefined],
  ['bad/*.nothing', /no file matches/, undefined],
  ['bad/lines.jsonl', /not JSON/, 2],
  ['bad/twice.jsonl', /id "same" is already/, 2],
  ['nothing', /holds no document/, undefined],
])('leaves %s out with a reason and a way out', async (path, reason, line) => {
  const { problems } = await read([path]);
  const first = problems.find(({ leftOut }) => leftOut)!;
  expect(first.source).toContain(path);
  expect(first.message).toMatch(reason);
  expect(first.line).toBe(line);
  expect(first.hint).toBeTruthy();
});

test('reads what is good in a collection with bad lines', async () => {
  const { documents, problems } = await read(['bad/lines.jsonl']);
  expect(documents.map(({ text }) => text)).toEqual(['Fine.']);
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
});

test('a document declared to be in another language is left out, however short', async () => {
  const { documents, problems } = await read(['deep']);
  expect(documents.map(({ id }) => id)).toEqual(['inside']);
  expect(problems.some(({ message, leftOut }) => leftOut && message.includes('French'))).toBe(true);
});

test('two files of one name: the second is left out and the first is named', async () => {
  const { documents, problems } = await read([
    'bad/french.txt',
    'plain.txt',
    'deep/../plain.txt',
    'deep/er/french.txt',
  ]);
  expect(documents.map(({ id }) => id)).toEqual(['plain']);
  expect(problems).toHaveLength(3);
});

test('a broken manifest is told and its folder read', async () => {
  const { documents, problems } = await read(['manifest']);
  expect(documents.map(({ id }) => id)).toEqual(['a']);
  expect(problems).toMatchObject([{ leftOut: false, source: expect.stringContaining('manifest.json') }]);
});

test('without onError the first document left out is thrown', async () => {
  await expect(async () => {
    for await (const _ of readDocuments([join(folder, 'bad/empty.txt')]));
  }).rejects.toThrow(UserError);
});

async function* chunks(bytes: Buffer, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
