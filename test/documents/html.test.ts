import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { proseOf } from '../../src/documents/html/prose.ts';
import { temporaryFolder } from './folder.ts';
import { readPaths } from './read.ts';

const PARAGRAPHS = [
  'Norway rejects the quota that the European Union has proposed, its fisheries minister said on Tuesday, and it will not move before the summer.',
  'The Commission, which opened the talks last week, demands a review of the agreement by the end of the year, according to two officials who were in the room.',
  '“We won’t sign,” she said — twice, and left the building without answering the questions of the reporters who were waiting for her there.',
];

const body = PARAGRAPHS.map((text) => `<p>${text.replace('—', '&mdash;')}</p>`).join('\n');

/** A page as news sites make them: the article between a menu, a banner, a teaser and a footer. */
const page = (
  head: string,
  article = `<h1>Talks resume in Oslo</h1><p class="byline">By A. Writer</p>${body}`,
) => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">${head}<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner">We value your privacy. Accept all cookies.</div>
<main><article>${article}
<figure><img src="x.jpg"><figcaption>Delegates arrive. Photo: Agency</figcaption></figure>
<div class="related"><h3>Read more</h3><ul><li><a href="/a">Ten best beaches</a></li></ul></div></article></main>
<footer>© 2025 The Example Post. Subscribe to our newsletter.</footer><script>document.write('evil')</script></body></html>`;

const JSON_LD = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebPage', name: 'A page', datePublished: '2001-01-01' },
    { '@type': 'Organization', '@id': '#org', name: 'Example Post Group' },
    {
      '@type': ['Thing', 'NewsArticle'],
      headline: 'Talks resume in Oslo',
      datePublished: '2025-03-18T22:00:00-05:00',
      publisher: { '@id': '#org' },
      url: 'https://example.org/json-ld',
    },
  ],
})}</script>`;
const OPEN_GRAPH =
  '<title>Talks resume in Oslo - The Example Post</title><meta property="og:site_name" content="The Example Post">' +
  '<meta property="og:title" content="Talks resume in Oslo"><meta property="og:url" content="https://example.org/og">' +
  '<meta property="article:published_time" content="2025-03-17T08:00:00Z">';

const LATIN = Buffer.from(
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Caf\xe9</title></head><body><p>The \x93caf\xe9\x94 owners in Malm\xf6 reject the tax that the city proposed.</p></body></html>`,
  'latin1',
);

const folder = temporaryFolder({
  'json-ld.html': page(JSON_LD + OPEN_GRAPH),
  'open-graph.html': page(OPEN_GRAPH),
  'plain.htm': page(
    '<title>Talks resume in Oslo | Post</title><link rel="canonical" href="https://example.org/plain">',
    `<h1>Talks resume in Oslo</h1><time datetime="2025-03-16T10:00"></time>${body}`,
  ),
  'bad-metadata.html': page(
    '<script type="application/ld+json">{"@type": "NewsArticle", oops</script><link rel="canonical" href="javascript:alert(1)">' +
      '<meta name="date" content="3/4/2025"><title></title>',
  ),
  'latin1.html': LATIN,
  'lies.txt': page(OPEN_GRAPH),
  'short.html': '<p>Norway rejects the quota.',
  'menu-only.html': '<script>let world = 1</script><style>p {}</style><img src="x.png" alt="World">',
  'french.html':
    '<html lang="fr"><p>Le président russe a déclaré mardi que les sanctions devaient être levées avant tout accord.</p></html>',
  'deep.html': `${'<div>'.repeat(9000)}Norway rejects the quota.`,
  'too-deep.html': `${'<div>'.repeat(100_000)}Norway rejects the quota.`,
  'many.html': `<body>${'<p>Norway rejects the quota.</p>'.repeat(30_000)}</body>`,
  'entities.html': `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">${'<!ENTITY b "&a;&a;&a;&a;&a;">'.repeat(20)}]><p>Norway &a;&b; rejects &amp;amp; the quota.</p>`,
});

const read = (path: string) => readPaths([join(folder, path)]);
const TEXT = ['Talks resume in Oslo', ...PARAGRAPHS].join('\n\n');

test.each<[string, object]>([
  ['json-ld.html', { date: '2025-03-18', publisher: 'Example Post Group', url: 'https://example.org/og' }],
  ['open-graph.html', { date: '2025-03-17', publisher: 'The Example Post', url: 'https://example.org/og' }],
  ['plain.htm', { date: '2025-03-16', publisher: null, url: 'https://example.org/plain' }],
  ['lies.txt', { date: '2025-03-17', publisher: 'The Example Post' }],
  ['bad-metadata.html', { date: null, publisher: null, url: null }],
])('reads the article of %s and what the page says of it', async (path, metadata) => {
  const { documents, problems } = await read(path);
  expect(problems).toEqual([]);
  expect(documents).toMatchObject([{ title: 'Talks resume in Oslo', language: 'en-GB', ...metadata }]);
  expect(documents[0].text.replace(/\n\nBy A\. Writer/, '')).toBe(TEXT);
});

test.each([
  ['latin1.html', 'The “café” owners in Malmö reject the tax that the city proposed.'],
  ['short.html', 'Norway rejects the quota.'],
  ['deep.html', 'Norway rejects the quota.'],
])('reads %s', async (path, text) => {
  expect((await read(path)).documents.map((document) => document.text)).toEqual([text]);
});

test.each([
  ['menu-only.html', /no text/],
  ['french.html', /French/],
  ['too-deep.html', /nested more than/],
])('leaves %s out with a reason and a way out', async (path, reason) => {
  const { documents, problems } = await read(path);
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([
    { source: join(folder, path), message: expect.stringMatching(reason), leftOut: true },
  ]);
  expect(problems[0].hint).toBeTruthy();
});

test('a page that is larger than any article is read whole', async () => {
  const { documents } = await read('many.html');
  expect(documents[0].text.split('\n\n')).toHaveLength(30_000);
});

test('entities of a document type are not expanded', async () => {
  const { documents } = await read('entities.html');
  expect(documents[0].text.length).toBeLessThan(2000);
  expect(documents[0].text).toContain('rejects &amp; the quota.');
});

test('nothing that a page names is fetched', async () => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { join: joined } = await import('node:path');
  const { writeFile } = await import('node:fs/promises');
  const path = joined(folder, 'remote.html');
  const links = `<base href="${origin}/"><link rel="stylesheet" href="a.css"><script src="b.js"></script><meta http-equiv="refresh" content="0;url=${origin}/c">`;
  await writeFile(path, page(links, `<img src="d.png" onerror="fetch('e')"><iframe src="f"></iframe>${body}`));
  expect((await readPaths([path])).documents).toHaveLength(1);
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => server.close(resolve));
  expect(requests).toEqual([]);
});

test.each([
  ['<ul><li>one</li><li>two <b>bold</b></li></ul>', '- one\n- two bold'],
  ['a<br>b', 'a\nb'],
  [
    '<table><tr><th>Party</th><th>Vote</th></tr><tr><td>Norway</td><td>no</td></tr></table>',
    'Party | Vote\nNorway | no',
  ],
  ['<table><tr><td><p>Laid out.</p><p>By a table.</p></td></tr></table>', 'Laid out.\n\nBy a table.'],
  ['<p>one\n  two</p>three<div>four</div>', 'one two\n\nthree\n\nfour'],
  ['10&nbsp;000 <span hidden>not seen</span><button>Share</button>', '10\u00a0000'],
])('%s is shown as %p', async (html, text) => {
  const { parseHTML } = await import('linkedom');
  expect(proseOf(parseHTML(`<html><body>${html}</body></html>`).document.body as never)).toBe(text);
});
