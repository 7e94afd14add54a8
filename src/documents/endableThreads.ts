import type { TransferListItem, Worker } from 'node:worker_threads';
import { Unreadable } from './unreadable.ts';

const LOOK_EVERY_MS = 100;

interface Asking {
  /** Milliseconds after which the thread is ended. */
  limitMs: number;
  /** Bytes that the memory of the process may grow by meanwhile; only the thread's own limit counts if left out. */
  mostMemory?: number;
  /** What of the order is handed over instead of copied. */
  transfer?: readonly TransferListItem[];
  /** What to throw if the thread fails: its error, or null if it ended without one. */
  failed(error: NodeJS.ErrnoException | null): Error;
}

/**
 * Threads of one kind, for work that may never end or take all memory: one order at a time, an answer to each. A thread that has answered is
 * kept for the next order, one that fails or takes too much is ended.
 */
export class EndableThreads<Order, Answer> {
  private readonly idle: Worker[] = [];
  private readonly start: () => Worker;

  constructor(start: () => Worker) {
    this.start = start;
  }

  /** @throws Unreadable if it takes too much time or memory; what `failed` gives if the thread fails */
  async ask(order: Order, { limitMs, mostMemory, transfer = [], failed }: Asking): Promise<Answer> {
    const worker = this.idle.pop() ?? this.start();
    worker.removeAllListeners();
    worker.ref();
    const before = process.memoryUsage.rss();
    let timer: NodeJS.Timeout | undefined;
    let watch: NodeJS.Timeout | undefined;
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', (error) => reject(failed(error)));
        worker.once('exit', () => reject(failed(null)));
        timer = setTimeout(
          () => reject(new Unreadable('it takes too long to read', 'Split it, or leave it out')),
          limitMs,
        );
        if (mostMemory !== undefined)
          watch = setInterval(() => {
            if (process.memoryUsage.rss() - before > mostMemory)
              reject(new Unreadable('it takes too much memory to read, as only a bomb does', 'Leave it out'));
          }, LOOK_EVERY_MS);
        worker.postMessage(order, transfer);
      });
      this.rest(worker);
      return answer;
    } catch (error) {
      worker.removeAllListeners();
      worker.on('error', () => {});
      await worker.terminate();
      throw error;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
    }
  }

  /** Keeps a thread for the next order; one that ends meanwhile is not used again, and does not end the process. */
  private rest(worker: Worker): void {
    worker.removeAllListeners();
    worker.on('error', () => {});
    worker.once('exit', () => {
      const at = this.idle.indexOf(worker);
      if (at >= 0) this.idle.splice(at, 1);
    });
    worker.unref();
    this.idle.push(worker);
  }
}
