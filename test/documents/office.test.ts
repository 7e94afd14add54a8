import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { temporaryFolder } from './folder.ts';
import { makePdf, makePdfOfStreams, type PrintedLine } from './makePdf.ts';
import { makeDocx, makeZip } from './makeZip.ts';
import { readPaths } from './read.ts';

/** Lines of a column from `top` down, 14 points apart. */
const column = (x: number, top: number, lines: readonly string[]): PrintedLine[] =>
  lines.map((text, index) => [x, top - 14 * index, 12, text] as const);

const head = (page: number): PrintedLine[] => [
  [72, 760, 9, `Report of the chair, 18 March 2025`],
  [300, 30, 9, `Page ${page} of 3`],
];

const PAPER = makePdf(
  [
    [
      ...head(1),
      [72, 720, 18, 'Talks on the quota'],
      ...column(72, 690, [
        'Norway rejects the quota that the European Union has pro-',
        'posed. Its minister will not move before the summer, offi-',
        'cials said.',
      ]),
      ...column(72, 628, [
        'Iceland wants a long-term plan. It demands that all parties of the long-',
        'term talks stop fishing while the negotiations are under way and that',
      ]),
    ],
    [...head(2), ...column(72, 720, ['they start again in May.', '\x95 Sweden agrees.', '\x95 Denmark does not.'])],
    [...head(3), ...column(72, 720, ['The end came early.'])],
  ],
  "/Title (Microsoft Word - draft.doc) /CreationDate (D:20250319101500+01'00')",
);

const PAPER_TEXT = [
  'Talks on the quota',
  'Norway rejects the quota that the European Union has proposed. Its minister will not move before the summer, officials said.',
  'Iceland wants a long-term plan. It demands that all parties of the long-term talks stop fishing while the negotiations are under way and that they start again in May.',
  '• Sweden agrees.',
  '• Denmark does not.',
  'The end came early.',
].join('\n\n');

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&a${index ? index - 1 : ''};`.repeat(10)}">`).join('')}]>`;

const MAIL = (headers: string, content: string) =>
  `${headers}\r\nMIME-Version: 1.0\r\n${content.replace(/\r?\n/g, '\r\n')}`;
const HEADERS =
  'From: Press Office <press@example.org>\r\nSubject: =?utf-8?q?Quota_=E2=80=93_statement?=\r\nDate: Tue, 18 Mar 2025 09:00:00 +0100';

const folder = temporaryFolder({
  'paper.pdf': PAPER,
  'lies.html': PAPER,
  'columns.pdf': makePdf([
    [
      ...column(72, 700, ['Norway rejects the quota that the', 'Union proposed and will not move']),
      ...column(320, 700, ['before the summer, its minister', 'said on Tuesday.']),
    ],
  ]),
  'broken.pdf': PAPER.subarray(0, 400),
  'no-text.pdf': makePdf([[]]),
  'bomb.pdf': makePdfOfStreams([
    { bytes: deflateSync(deflateSync(Buffer.alloc(400_000_000, ' '))), filter: '[/FlateDecode /FlateDecode]' },
  ]),
  'statement.docx': makeDocx([
    ['Heading1', 'Statement of the delegation'],
    [null, 'Norway rejects the quota.'],
    [
      null,
      '<w:r><w:t>It </w:t></w:r><w:del><w:r><w:delText>supports</w:delText></w:r></w:del><w:ins><w:r><w:t>opposes</w:t></w:r></w:ins><w:r><w:t> the review.</w:t></w:r>',
    ],
  ]),
  'untitled.docx': makeDocx([[null, 'Iceland agrees.']]),
  'entities.docx': makeDocx([[null, 'Norway &a8; rejects it.']], ENTITIES),
  'broken.docx': makeDocx([[null, 'Norway rejects it.']]).subarray(0, 500),
  'sheet.xlsx': makeZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
  'plain.eml': MAIL(
    HEADERS,
    'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=93We reject the quota=94, she said.\n',
  ),
  'pages.eml': MAIL(
    HEADERS,
    'Content-Type: text/html; charset=utf-8\n\n<html><body><table><tr><td><p>Norway rejects the quota.</p><p>Iceland agrees.</p></td></tr></table></body></html>',
  ),
  'attached.eml': MAIL(
    HEADERS,
    `Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee the paper.\n--x\nContent-Type: application/pdf; name=paper2.pdf\nContent-Disposition: attachment; filename=paper2.pdf\nContent-Transfer-Encoding: base64\n\n${PAPER.toString('base64')}\n--x--\n`,
  ),
  'saved.mhtml': MAIL(
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: Talks\r\nDate: Wed, 26 Nov 2025 09:00:00 +0100',
    'Content-Type: multipart/related; boundary=x; type="text/html"\n\n--x\nContent-Type: text/html; charset=utf-8\n\n<title>Talks</title><time datetime="2025-03-17"></time><p>Norway rejects the quota.</p>\n--x--\n',
  ),
});

const read = (path: string) => readPaths([join(folder, path)]);

test.each<[string, object[]]>([
  ['paper.pdf', [{ id: 'paper', text: PAPER_TEXT, title: null, date: '2025-03-19' }]],
  ['lies.html', [{ id: 'lies', text: PAPER_TEXT }]],
  [
    'columns.pdf',
    [
      {
        text: 'Norway rejects the quota that the Union proposed and will not move before the summer, its minister said on Tuesday.',
      },
    ],
  ],
  [
    'statement.docx',
    [
      {
        text: 'Statement of the delegation\n\nNorway rejects the quota.\n\nIt opposes the review.',
        title: 'Statement of the delegation',
        date: '2025-03-18',
      },
    ],
  ],
  ['untitled.docx', [{ text: 'Iceland agrees.', title: 'Noted & kept' }]],
  [
    'plain.eml',
    [
      {
        text: '“We reject the quota”, she said.\n',
        title: 'Quota – statement',
        date: '2025-03-18',
        publisher: 'Press Office',
      },
    ],
  ],
  ['pages.eml', [{ text: 'Norway rejects the quota.\n\nIceland agrees.', publisher: 'Press Office' }]],
  [
    'attached.eml',
    [
      { id: 'attached', text: 'See the paper.\n' },
      { id: 'paper2', text: PAPER_TEXT },
    ],
  ],
  [
    'saved.mhtml',
    [
      {
        text: 'Norway rejects the quota.',
        title: 'Talks',
        date: '2025-03-17',
        url: 'https://example.org/a',
        publisher: null,
      },
    ],
  ],
])('reads %s', async (path, documents) => {
  const found = await read(path);
  expect(found.problems).toEqual([]);
  expect(found.documents).toMatchObject(documents);
  expect(found.documents).toHaveLength(documents.length);
});

test.each([
  ['broken.pdf', /PDF/],
  ['no-text.pdf', /no text in it/],
  ['bomb.pdf', /too much memory|too long|cannot be read|no text/],
  ['broken.docx', /ZIP/],
  ['sheet.xlsx', /xlsx, which is not read/],
])('leaves %s out with a reason and a way out', async (path, reason) => {
  const { documents, problems } = await read(path);
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([
    { source: join(folder, path), message: expect.stringMatching(reason), leftOut: true },
  ]);
  expect(problems[0].hint).toBeTruthy();
});

test('entities that multiply are not expanded', async () => {
  const { documents, problems } = await read('entities.docx');
  expect(documents.every(({ text }) => text.length < 1000)).toBe(true);
  expect(documents.length + problems.length).toBe(1);
});
