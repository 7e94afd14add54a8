import { basename } from 'node:path';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import { UnprocessableDocument } from '../corpus/unprocessableDocument.ts';
import { type DocumentProblem, describeProblem } from '../documents/documentProblem.ts';
import { FORMAT_BY_ENDING } from '../documents/formats.ts';
import { type AddingEvent, type AddingStatus, LONGEST_TEXT, MOST_BYTES, MOST_DOCUMENTS } from './adding.ts';
import type { BackgroundExtractor } from './backgroundExtractor.ts';
import type { GrowingGraph } from './growingGraph.ts';
import { MOST_UPLOADS } from './limits.ts';
import { readUpload } from './readUpload.ts';
import { UploadSlots } from './uploadSlots.ts';
import { createWordsFor } from './wordsFor.ts';

interface Options {
  graph: GrowingGraph;
  extractor: BackgroundExtractor;
  /** What the server listens on. */
  host: string;
  /** Words for an error; see `createWordsFor`. */
  wordsFor?: (error: unknown) => string;
}

const REFUSAL =
  'Documents can be added only where the server listens to this machine alone: start it without --host, or with --host 127.0.0.1.';

/** Whether only this machine reaches a server that listens there. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
}

/**
 * Documents added from the page: `POST /documents?name=` reads one file and tells its progress, line by line, as JSON; `&record=` gives
 * what a manifest says of it.
 */
export function documentRoutes({ graph, extractor, host, wordsFor = createWordsFor([]) }: Options): Hono {
  const app = new Hono();
  let turn: Promise<unknown> = Promise.resolve();
  const slots = new UploadSlots(MOST_UPLOADS);
  /** One file after the other: they share a thread, and each must see the ids of those before it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const status = (context: Context) => {
    const answer: AddingStatus = {
      refusal: isLoopback(host) ? null : REFUSAL,
      unkept: graph.unkept,
      graphFile: basename(graph.file.path),
      endings: Object.keys(FORMAT_BY_ENDING),
      mostBytes: MOST_BYTES,
      mostDocuments: MOST_DOCUMENTS,
    };
    context.header('Cache-Control', 'no-store');
    return context.json(answer);
  };

  app.get('/documents', status);
  app.use('/documents/*', async (context, next) => {
    if (context.req.method !== 'GET' && !isLoopback(host)) return context.text(`${REFUSAL}\n`, 403);
    return next();
  });
  app.delete('/documents', async (context) => {
    await inTurn(async () => graph.forget());
    return status(context);
  });
  app.post('/documents/keep', async (context) => {
    await inTurn(() => graph.keep());
    return status(context);
  });
  app.post(
    '/documents',
    slots.take,
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (context) =>
        context.text(
          `This file is larger than ${MOST_BYTES / 1024 / 1024} MB: split it, or use "parley build".\n`,
          413,
        ),
    }),
    async (context) => {
      // A page of another site can send forms and plain text without being asked first, but not this.
      if (context.req.header('content-type') !== 'application/octet-stream')
        return context.text('Send the bytes of one file as application/octet-stream.\n', 415);
      const name = context.req.query('name') ?? '';
      if (name.trim() === '') return context.text('Give the name of the file: /documents?name=report.txt\n', 400);
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      slots.hold(context);
      context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
      context.header('Cache-Control', 'no-store');
      return stream(context, async (lines) => {
        const tell = async (event: AddingEvent) => void (await lines.write(`${JSON.stringify(event)}\n`));
        try {
          await inTurn(() => addFile({ name, bytes, record: context.req.query('record') }, tell, () => lines.aborted));
        } catch (error) {
          await tell({ kind: 'problem', message: `${name}: ${wordsFor(error)}`, leftOut: true });
        } finally {
          slots.release(context);
        }
        await tell({ kind: 'end' });
      });
    },
  );

  async function addFile(
    { name, bytes, record }: { name: string; bytes: Uint8Array; record?: string },
    tell: (event: AddingEvent) => Promise<void>,
    isAborted: () => boolean,
  ): Promise<void> {
    const problems: DocumentProblem[] = [];
    const tellProblems = async () => {
      for (const problem of problems.splice(0))
        await tell({ kind: 'problem', message: describeProblem(problem), leftOut: problem.leftOut });
    };
    const leaveOut = (source: string, message: string, hint: string) =>
      problems.push({ source, message, hint, leftOut: true });
    try {
      for await (const read of readUpload(name, bytes, (problem) => problems.push(problem), record)) {
        if (isAborted()) return;
        await tellProblems();
        if (graph.unkept >= MOST_DOCUMENTS) {
          leaveOut(name, `${MOST_DOCUMENTS} documents have been added`, 'Keep them in the graph file first');
          break;
        }
        if (read.text.length > LONGEST_TEXT) {
          leaveOut(read.id, `its text has more than ${LONGEST_TEXT.toLocaleString('en')} characters`, 'Split it');
          continue;
        }
        const document = await graph.named(read);
        if (!document) {
          problems.push({ source: read.id, message: 'the graph holds this document already', leftOut: true });
          continue;
        }
        try {
          const extraction = await extractor.extract(document);
          graph.add(document, extraction, await extractor.knowledge());
          const { id, title } = document;
          await tell({ kind: 'document', id, title, statements: extraction.stances.length });
        } catch (error) {
          if (!(error instanceof UnprocessableDocument)) throw error;
          problems.push(error.problem);
        }
      }
    } finally {
      await tellProblems();
    }
  }
  return app;
}
