import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { EndableThreads } from '../endableThreads.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { packagePath } from '../packagePath.ts';
import { Unreadable } from '../unreadable.ts';

/** A run of characters on a page: its text, where it begins (from the left and from below), how wide and how high it is. */
export type TextRun = [text: string, x: number, y: number, width: number, height: number];

export interface PdfContent {
  pages: { height: number; runs: TextRun[] }[];
  info: { Title?: unknown; CreationDate?: unknown };
}

type Reply = PdfContent | { error: string } | { tooLong: true };

/** A PDF may take this long, and this much more per megabyte: many times what an ordinary one takes. */
const BASE_MS = 60_000;
const MS_PER_MB = 2_000;
/** What reading one may add to the memory of the process: streams in a PDF can be packed a thousandfold, and in layers. */
const MOST_MEMORY = 1536 * 1024 * 1024;
const MOST_PAGES = 10_000;

/**
 * pdf.js works in a thread: a PDF that never ends or unpacks without end is stopped by ending the thread. No font, map or other file is
 * loaded, no script of the document runs.
 */
const BODY = `
const { parentPort, workerData } = require('node:worker_threads');
const { getDocumentProxy } = require(workerData.unpdf);
// What pdf.js has to say of damaged fonts is nothing to the user.
console.log = console.warn = console.error = () => {};
parentPort.on('message', async (bytes) => {
  let pdf;
  try {
    pdf = await getDocumentProxy(bytes, { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0 });
    const pages = [];
    let length = 0;
    if (pdf.numPages > workerData.mostPages) return parentPort.postMessage({ tooLong: true });
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const runs = [];
      for (const { str, transform, width, height } of items) {
        if (typeof str !== 'string' || !str) continue;
        length += str.length;
        if (length > workerData.longest) return parentPort.postMessage({ tooLong: true });
        runs.push([str, transform[4], transform[5], width, height || Math.abs(transform[3])]);
      }
      pages.push({ height: page.view[3] - page.view[1], runs });
      page.cleanup();
    }
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const text = (value) => (typeof value === 'string' ? value : undefined);
    parentPort.postMessage({ pages, info: { Title: text(info?.Title), CreationDate: text(info?.CreationDate) } });
  } catch (error) {
    parentPort.postMessage({ error: String((error && error.message) || error) });
  } finally {
    if (pdf) await pdf.loadingTask?.destroy?.().catch(() => {});
  }
});
`;

const threads = new EndableThreads<Uint8Array, Reply>(() => {
  const root = createRequire(packagePath('package.json'));
  const workerData = { unpdf: root.resolve('unpdf'), longest: LONGEST_TEXT, mostPages: MOST_PAGES };
  return new Worker(BODY, {
    eval: true,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    stdout: true,
    stderr: true,
  });
});

const SAVE_ANEW = 'Open it in its own program and save it anew, without a password';

/**
 * The text of a PDF, page by page, as runs of characters in the order in which they are drawn.
 *
 * @throws Unreadable if it is damaged, encrypted, or takes too much time or memory
 */
export async function readPdfContent(bytes: Buffer): Promise<PdfContent> {
  // A copy, since the thread takes it over.
  const copy = new Uint8Array(bytes);
  const reply = await threads.ask(copy, {
    limitMs: BASE_MS + (MS_PER_MB * bytes.length) / 1024 / 1024,
    mostMemory: MOST_MEMORY,
    transfer: [copy.buffer],
    failed: (error) => new Unreadable(`its text cannot be read${error ? ` (${error.message})` : ''}`, SAVE_ANEW),
  });
  if ('error' in reply)
    throw new Unreadable(`this is not a PDF file that can be read (${reply.error.slice(0, 120)})`, SAVE_ANEW);
  if ('tooLong' in reply)
    throw new Unreadable(
      `its text has more than ${LONGEST_TEXT.toLocaleString('en')} characters, or ${MOST_PAGES} pages`,
      'Split it',
    );
  return reply;
}
