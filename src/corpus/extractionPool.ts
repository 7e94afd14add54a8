import { Worker } from 'node:worker_threads';
import type { Document } from '../documents/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Extraction } from '../stances/extractor.ts';
import type { WorkerAnswer } from './extractionWorker.ts';
import { UnprocessableDocument } from './unprocessableDocument.ts';

/** A document may take this long if nothing else is said, and this much more per character: some thirty times what an ordinary one takes. */
const BASE_MS = 60_000;
const MS_PER_CHARACTER = 1;

/** What a thread may take before it is ended in place of the whole run. */
const MOST_MEMORY_MB = 2048;

const CLOSED = 'the run has ended';

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
  private readonly timeoutMs: number;
  private loading: Promise<void> | null = null;
  private loaded = false;
  private closed = false;

  /**
   * @param most number of threads; `warmUp` starts them, or else a document that finds none idle
   * @param timeoutMs milliseconds that any document may take, whatever its length
   */
  constructor(knowledge: Knowledge, most: number, timeoutMs = BASE_MS) {
    this.knowledge = knowledge;
    this.most = most;
    this.timeoutMs = timeoutMs;
  }

  /** Lets all threads load what they need, which takes each about a second, and documents need not wait for. */
  warmUp(): void {
    this.loading ??= Promise.all(Array.from({ length: this.most - this.all.size }, () => this.load(this.start()))).then(
      () => {},
    );
  }

  /** Whether a thread has loaded what it needs, so that documents are better given to the pool. */
  get isReady(): boolean {
    return this.loaded;
  }

  /** @throws UnprocessableDocument if the document takes too long or cannot be processed */
  extract(document: Document): Promise<Extraction> {
    return new Promise((done, failed) => {
      if (this.closed) return failed(new UnprocessableDocument(document, CLOSED));
      this.waiting.push({ document, done, failed });
      this.next();
    });
  }

  /** Ends all threads. Documents that wait or are in work then fail: whoever closes the pool wants nothing of them any more. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { document, failed } of this.waiting.splice(0)) failed(new UnprocessableDocument(document, CLOSED));
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
      // Flags of the process, such as those for a script on the command line, are none of a thread's.
      execArgv: [],
      workerData: { knowledge: this.knowledge },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    this.all.add(worker);
    return worker;
  }

  /** Ends when the thread is idle; one that cannot load is given up, and whoever needs it starts another. */
  private load(worker: Worker): Promise<void> {
    return new Promise((done) => {
      const end = (idle: boolean) => {
        worker.off('message', onReady).off('error', onLoss).off('exit', onLoss);
        if (idle) this.idle.push(worker);
        else {
          this.all.delete(worker);
          worker.on('error', () => {});
        }
        this.loaded = true;
        done();
        this.next();
      };
      const onReady = () => end(true);
      const onLoss = () => end(false);
      worker.on('message', onReady).on('error', onLoss).on('exit', onLoss);
    });
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
    const onMessage = (answer: WorkerAnswer) => {
      if ('ready' in answer) return;
      if ('extraction' in answer) end(false, () => done(answer.extraction));
      else fail(false, answer.error);
    };
    const onError = (error: Error) => fail(true, error.message);
    const onExit = () => fail(true, 'its thread ended');
    timer = setTimeout(
      () => fail(true, 'it takes too long', 'Split it, or leave it out'),
      this.timeoutMs + MS_PER_CHARACTER * document.text.length,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(document);
  }
}
