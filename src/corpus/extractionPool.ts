import { Worker } from 'node:worker_threads';
import type { Document } from '../documents/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Extraction } from '../stances/extractor.ts';
import type { WorkerAnswer } from './extractionWorker.ts';
import { UnprocessableDocument } from './unprocessableDocument.ts';

/** A document may take this long, and this much more per character: some thirty times what an ordinary one takes. */
const BASE_MS = 60_000;
const MS_PER_CHARACTER = 1;

/** What a thread may take before it is ended in place of the whole run. */
const MOST_MEMORY_MB = 2048;

interface Job {
  document: Document;
  done(extraction: Extraction): void;
  failed(error: Error): void;
}

/** Compiled code and, in development, sources lie side by side under the same name. */
const BODY = new URL(`./extractionWorker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url);

/**
 * Worker threads that extract documents, each with a language model of its own (about 150 MB). A document that takes too
 * long, or brings its thread down, fails alone: the thread is replaced.
 */
export class ExtractionPool {
  private readonly knowledge: Knowledge;
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly waiting: Job[] = [];
  private readonly most: number;

  /** @param most number of threads; each is started when the first document finds no other idle */
  constructor(knowledge: Knowledge, most: number) {
    this.knowledge = knowledge;
    this.most = most;
  }

  /** @throws UnprocessableDocument if the document takes too long or cannot be processed */
  extract(document: Document): Promise<Extraction> {
    return new Promise((done, failed) => {
      this.waiting.push({ document, done, failed });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private next(): void {
    while (this.waiting.length) {
      const worker = this.idle.pop() ?? (this.all.size < this.most ? this.start() : undefined);
      if (!worker) return;
      this.run(worker, this.waiting.shift()!);
    }
  }

  private start(): Worker {
    const worker = new Worker(BODY, {
      workerData: { knowledge: this.knowledge },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    this.all.add(worker);
    return worker;
  }

  private run(worker: Worker, { document, done, failed }: Job): void {
    let timer: NodeJS.Timeout;
    const end = (lost: boolean, settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (lost) {
        this.all.delete(worker);
        // What a dying thread still reports has been told already.
        worker.on('error', () => {});
        void worker.terminate();
      } else this.idle.push(worker);
      settle();
      this.next();
    };
    const fail = (lost: boolean, reason: string, hint?: string) =>
      end(lost, () => failed(new UnprocessableDocument(document, reason, hint)));
    const onMessage = (answer: WorkerAnswer) =>
      'extraction' in answer ? end(false, () => done(answer.extraction)) : fail(false, answer.error);
    const onError = (error: Error) => fail(true, error.message);
    const onExit = () => fail(true, 'its thread ended');
    timer = setTimeout(
      () => fail(true, 'it takes too long', 'Split it, or leave it out'),
      BASE_MS + MS_PER_CHARACTER * document.text.length,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(document);
  }
}
