import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../documents/folder.ts';
import { makeDocx } from '../documents/makeZip.ts';
import { readPaths } from '../documents/read.ts';

const SENTENCE = 'Norway rejects the quota, and Chad demands a ceasefire of 30 days. ';
/** Longer than what is read without a thread. */
const LONG = SENTENCE.repeat(400);
/** The library for Markdown takes time with the square of its length: minutes for so much. */
const ENDLESS = '_a_'.repeat(200_000);
const GOOD = {
  'long.md': `---\ntitle: Talks\n---\n# Day two\n\n${LONG}`,
  'long.html': `<html><head><title>Talks</title></head><body><h1>Talks</h1><p>${LONG}</p></body></html>`,
  'long.docx': makeDocx([
    ['Heading1', 'Talks'],
    [null, LONG],
  ]),
  'long.eml': `From: a@example.org\r\nSubject: Talks\r\nContent-Type: text/html\r\n\r\n<p>${LONG}</p>`,
};
const folder = temporaryFolder({ ...GOOD, 'a.txt': SENTENCE, 'b.md': ENDLESS, 'c.md': SENTENCE });
const at = (name: string) => join(folder, name);

/** Runs a module with the compiled library, in a process of its own: threads run compiled code only. */
function withLibrary<T>(body: string): Promise<T> {
  const library = pathToFileURL(join(process.env.PARLEY_TEST_DIST!, 'index.js')).href;
  const script = `const parley = await import(${JSON.stringify(library)});
    const problems = [], onError = ({ source, message, hint }) => problems.push([source, message, hint]);
    ${body}`;
  return new Promise((done, fail) =>
    execFile(process.execPath, ['--input-type=module', '-e', script], (error, stdout) =>
      error ? fail(error) : done(JSON.parse(stdout)),
    ),
  );
}

test('what is read in a thread is what is read without', async () => {
  const paths = Object.keys(GOOD).map(at);
  const threaded = await withLibrary<{ documents: unknown[]; problems: unknown[] }>(`
    const documents = [];
    for await (const document of parley.readDocuments(${JSON.stringify(paths)}, { onError })) documents.push(document);
    console.log(JSON.stringify({ documents, problems }));`);
  const here = await readPaths(paths);
  expect(here.documents).toHaveLength(1);
  expect(threaded.documents).toEqual(here.documents);
  expect(threaded.problems).toHaveLength(here.problems.length);
});

test('a file that takes too long to read is named, and the others are read', async () => {
  const paths = ['a.txt', 'b.md', 'c.md'].map(at);
  const { ids, problems } = await withLibrary<{ ids: string[]; problems: unknown[] }>(`
    const ids = [];
    for await (const { id } of parley.readDocuments(${JSON.stringify(paths)}, { onError, timeoutMs: 300 })) ids.push(id);
    console.log(JSON.stringify({ ids, problems }));`);
  expect(ids).toEqual(['a', 'c']);
  expect(problems).toEqual([[at('b.md'), 'it takes too long to read', 'Split it, or leave it out']]);
});

test.each([1, 2])(
  'a document that takes too long to extract is named, and the others go on, with %i workers',
  async (workers) => {
    // Each is longer than what is worked on without a thread that can be ended; the second has no time at all.
    const { found, problems } = await withLibrary<{ found: [string, number][]; problems: string[][] }>(`
      const found = [], sentence = ${JSON.stringify(SENTENCE)};
      const texts = [300_000, 160_000, 300_000].map((length) => sentence + '\\n'.repeat(length - sentence.length));
      async function* documents() {
        for (const [at, text] of texts.entries())
          yield { id: 'd' + at, text, title: null, date: null, publisher: null, url: null, language: 'en' };
      }
      const knowledge = await parley.loadKnowledge();
      for await (const { document, extraction } of parley.extractCorpus(documents(), { knowledge, workers: ${workers}, timeoutMs: -160_000, onError }))
        found.push([document.id, extraction.stances.length]);
      console.log(JSON.stringify({ found, problems }));`);
    expect(found.map(([id]) => id)).toEqual(['d0', 'd2']);
    expect(found.every(([, stances]) => stances > 0)).toBe(true);
    expect(problems).toEqual([['d1', 'it cannot be processed (it takes too long)', 'Split it, or leave it out']]);
  },
);
