import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Document } from '../../src/documents/document.ts';
import { type DocumentProblem, describeProblem } from '../../src/documents/documentProblem.ts';
import { LONGEST_TEXT } from '../../src/documents/limits.ts';
import { readSource } from '../../src/documents/readSource.ts';
import { bufferSource } from '../../src/documents/source.ts';
import { makePdf, makePdfOfStreams } from '../documents/makePdf.ts';
import { makeDocx, makeZip } from '../documents/makeZip.ts';
import { mutated } from './mutation.ts';
import { AT_LENGTH, RUNS, TIME_LIMIT } from './runs.ts';

/** Reads bytes under a name, through all that lies between a file and its documents. */
async function read(name: string, bytes: Buffer): Promise<{ documents: Document[]; problems: DocumentProblem[] }> {
  const documents: Document[] = [];
  const problems: DocumentProblem[] = [];
  const context = {
    report: (problem: DocumentProblem) => problems.push(problem),
    depth: 0,
    nested: { bytes: 0 },
    read: readSource,
  };
  for await (const { document } of readSource(bufferSource(name, name, bytes), context)) documents.push(document);
  return { documents, problems };
}

/** What must hold of whatever was read: documents that are whole, problems that say what and where and how to mend. */
async function expectHandled(name: string, bytes: Buffer): Promise<void> {
  const { documents, problems } = await read(name, bytes);
  for (const { id, text, title, date } of documents) {
    expect(typeof id).toBe('string');
    expect(typeof text).toBe('string');
    expect(Buffer.from(text).toString()).toBe(text);
    expect(title === null || title.length > 0).toBe(true);
    expect(date ?? '2025-03-18').toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  for (const problem of problems) {
    expect(problem.source.startsWith(name)).toBe(true);
    expect(problem.message).toBeTruthy();
    if (problem.leftOut) expect(problem.hint).toBeTruthy();
    expect(describeProblem(problem)).not.toMatch(/\n\s+at |node_modules|is not a function|Cannot read propert/);
  }
}

const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks | Post</title>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks","datePublished":"2025-03-18","publisher":{"name":"Post"}}]}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Talks</h1><p>Norway rejects the quota, its minister said &mdash; twice.</p><table><tr><td>a</td><td>b</td></tr></table>
<ul><li>Iceland agrees<li>Sweden waits</ul></article></body></html>`;
const MARKDOWN =
  '---\ntitle: "Talks: day two"\ndate: 2025-03-18\ntags: [a, &x b, *x]\n---\n# Talks\n\nThe **EU** [rejects](http://example.org) it.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n';
const TABLE = 'id,title,text\n1,"Talks, day two","Norway said ""no"".\nIceland agreed."\n2,Second,Sweden waits.\n';
const LINES =
  '{"text":"Norway rejects it.","title":"T","date":"2025-03-18"}\n{"text":"\\ud83d\\udd4a \\u00e9","id":7}\n';
const MAIL = `From: "Press" <press@example.org>\r\nSubject: =?utf-8?q?Quota_=E2=80=93?=\r\nDate: Tue, 18 Mar 2025 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nNorway =E2=80=9Crejects=E2=80=9D it.\r\n--x\r\nContent-Type: text/csv; name=a.csv\r\nContent-Disposition: attachment; filename=a.csv\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(TABLE).toString('base64')}\r\n--x--\r\n`;
const PAPER = makePdf(
  [
    [
      [72, 700, 12, 'Norway rejects the quota that the Union pro-'],
      [72, 686, 12, 'posed.'],
    ],
  ],
  '/Title (Talks)',
);
const OPEN_PAPER = makePdfOfStreams([
  { bytes: Buffer.from('BT /F1 12 Tf 72 700 Td (Norway rejects it.) Tj ET'), filter: '[]' },
]);
const DOCX = makeDocx([
  ['Heading1', 'Talks'],
  [null, 'Norway rejects it.'],
]);
const ZIP = makeZip({
  'a.txt': 'Norway rejects it.',
  'b/c.html': PAGE,
  'd.zip': makeZip({ 'e.md': MARKDOWN, 'manifest.json': '[{"id":"e","date":"2025-03-18"}]' }),
  'manifest.json': '[{"id":"a","title":"Talks","date":"18 March 2025"}]',
});

const MARKS = [
  '<',
  '>',
  '</',
  '&',
  '&#x110000;',
  '"',
  "'",
  '\0',
  '\r',
  '\n',
  '\ufffd',
  '<!--',
  ']]>',
  '{',
  '}',
  '[',
  ',',
  ';',
  '=',
  '--x',
  '\x80',
  '\xff\xfe',
];
const PDF_MARKS = [
  'obj',
  'endobj',
  '<<',
  '>>',
  'stream',
  '/FlateDecode',
  '/Length 99999999',
  '0 R',
  'xref',
  '(',
  ')',
  '%%EOF',
  '/Parent 5 0 R',
  '/Kids [2 0 R]',
];

/** Bytes as text, each byte a character, so that mutations of texts do for them. */
const asText = (bytes: Buffer | string) => (typeof bytes === 'string' ? Buffer.from(bytes) : bytes).toString('latin1');

test.each<[string, (Buffer | string)[], string[]]>([
  ['a.html', [PAGE], [...MARKS, '<table>', '<li>', '<p>', '</div>', '<template>', '<svg>', '<script>', '<plaintext>']],
  ['a.md', [MARKDOWN], ['---\n', '*', '[', '](', '`', '> ', '#', '|', '&a', '*a', '!!js/function ', ': ', '<<: ']],
  ['a.csv', [TABLE], [',', '"', '""', '\n', '\r', ';', '\t', '\ufeff']],
  ['a.tsv', [TABLE.replaceAll(',', '\t')], ['\t', '"', '\n']],
  ['a.jsonl', [LINES], MARKS],
  ['a.json', [`[${LINES.trim().replace('\n', ',')}]`], MARKS],
  ['a.eml', [MAIL], [...MARKS, '--x\r\n', '--x--', 'Content-Type: message/rfc822\r\n\r\n', 'boundary=y', '=?utf-8?b?']],
  ['a.pdf', [PAPER, OPEN_PAPER], PDF_MARKS],
  ['a.docx', [DOCX], ['PK\x01\x02', 'PK\x05\x06', '\xff\xff\xff\xff']],
  ['a.zip', [ZIP], ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', '\xff\xff\xff\xff', '../']],
  ['a.txt.gz', [gzipSync('Norway rejects it. '.repeat(50))], ['\x1f\x8b', '\0']],
  [
    'a.txt',
    ['Norway “rejects” it – twice.', Buffer.from('\ufeffNorway', 'utf16le')],
    ['\xff', '\xfe', '\0', '\xe2\x80', '%PDF-', 'PK\x03\x04'],
  ],
])(
  'mutated %s',
  async (name, originals, marks) => {
    await fc.assert(
      fc.asyncProperty(mutated(originals.map(asText), marks), (text) =>
        expectHandled(name, Buffer.from(text, 'latin1')),
      ),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);

test(
  'mutated XML of a DOCX file that is whole otherwise',
  async () => {
    const xml =
      '<w:r><w:t>Norway </w:t></w:r><w:hyperlink><w:r><w:t>rejects</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>it &amp; more.</w:t></w:r>';
    await fc.assert(
      fc.asyncProperty(
        mutated([xml], [...MARKS, '<w:p>', '<w:tbl>', '<w:tr>', '</w:p>', '<w:footnoteReference w:id="9"/>']),
        (body) => expectHandled('a.docx', makeDocx([[null, body]])),
      ),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);

test(
  'every file cut off anywhere, and under every name',
  async () => {
    const files = [PAGE, MARKDOWN, TABLE, LINES, MAIL, PAPER, DOCX, ZIP].map((file) =>
      Buffer.from(asText(file), 'latin1'),
    );
    const names = [
      'a',
      'a.txt',
      'a.html',
      'a.md',
      'a.csv',
      'a.jsonl',
      'a.json',
      'a.eml',
      'a.pdf',
      'a.docx',
      'a.zip',
      'a.gz',
      'a.doc',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (file, name, share) => expectHandled(name, file.subarray(0, Math.floor(share * file.length))),
      ),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);

/** Bytes of an input at full size; a fiftieth of it in `npm test`. */
const FULL = 100_000_000;
const SIZE = AT_LENGTH ? FULL : FULL / 50;

/** Each must be read or refused within bounds: none may hang, or take memory out of proportion. */
test.each<[string, string, () => string | Buffer]>([
  ['text in one line', 'a.txt', () => 'Norway rejects it. '.repeat(SIZE / 19)],
  ['a line of JSON without an end', 'a.jsonl', () => `{"text":"${'x'.repeat(SIZE)}`],
  ['a cell that is never closed', 'a.csv', () => `text\n"${'x, '.repeat(SIZE / 3)}`],
  ['columns', 'a.csv', () => `text${',x'.repeat(SIZE / 20)}\n`],
  ['nested JSON', 'a.json', () => '['.repeat(SIZE / 10)],
  ['nested HTML', 'a.html', () => '<div>'.repeat(100_000)],
  ['nested HTML of many kinds', 'a.html', () => '<b><i><p><ul><li><table><tr><td>x'.repeat(10_000)],
  ['attributes', 'a.html', () => `<p ${'a=b '.repeat(SIZE / 20)}>x</p>`],
  ['one attribute', 'a.html', () => `<p class="${'x'.repeat(SIZE)}">x</p>`],
  ['tags that never close', 'a.html', () => '<a '.repeat(SIZE / 20)],
  ['comments', 'a.html', () => '<!-- '.repeat(SIZE / 20)],
  ['breaks', 'a.html', () => `<p>${'x<br>'.repeat(SIZE / 100)}`],
  ['one paragraph', 'a.html', () => `<p>${'x '.repeat(SIZE / 2)}`],
  ['front matter', 'a.md', () => `---\n${'a: &a [*a]\n'.repeat(SIZE / 100)}---\nText.`],
  ['front matter without an end', 'a.md', () => '---\n'.repeat(SIZE / 20)],
  [
    'aliases',
    'a.md',
    () =>
      `---\na: &a [x,x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [${`*${index ? `b${index - 1}` : 'a'},`.repeat(9)}]`).join('\n')}\n---\nText.`,
  ],
  ['quotes in quotes', 'a.md', () => `${'> '.repeat(20_000)}x`],
  ['brackets', 'a.md', () => '['.repeat(20_000)],
  ['nested messages', 'a.eml', () => 'Content-Type: message/rfc822\r\n\r\n'.repeat(5_000)],
  [
    'nested parts',
    'a.eml',
    () =>
      Array.from(
        { length: 5_000 },
        (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
      ).join(''),
  ],
  ['headers', 'a.eml', () => `From: a\r\nTo: b\r\nSubject: c\r\n${'X: y\r\n'.repeat(SIZE / 50)}\r\nText.`],
  ['nested paragraphs', 'a.docx', () => makeDocx([[null, `${'<w:p>'.repeat(20_000)}${'</w:p>'.repeat(20_000)}`]])],
  ['pages within pages', 'a.pdf', () => asText(PAPER).replace('/Kids [5 0 R]', '/Kids [2 0 R]')],
  [
    'empty files',
    'a.zip',
    () => makeZip(Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`${index}.txt`, '']))),
  ],
])(
  'long: %s',
  async (_, name, content) => {
    const { documents, problems } = await read(name, Buffer.from(content() as string));
    expect(documents.length + problems.length).toBeGreaterThan(0);
    for (const { text } of documents) expect(text.length).toBeLessThanOrEqual(Math.max(LONGEST_TEXT, FULL));
    for (const problem of problems) expect(describeProblem(problem)).not.toMatch(/\n\s+at |node_modules/);
  },
  TIME_LIMIT,
);
