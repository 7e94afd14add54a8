import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { ENDING_SIGNALS, type EndingSignal, endBy } from '../documents/drafts.ts';
import { UserError } from '../documents/userError.ts';
import type { DeliveryOutcome } from '../queue/delivery.ts';
import type { Waiting } from '../queue/otherVersions.ts';
import { count, type Messages } from './messages.ts';
import { knowledgeOf, openQueueOf, type QueueCommandOptions } from './queueOptions.ts';

export interface WorkerOptions {
  concurrency?: number;
  tries: number;
  /** Seconds. */
  redeliverAfter?: number;
  untilEmpty?: boolean;
}

/** After a signal, servers that are out of reach are waited for so long. */
const GRACE_MS = 20_000;
const LOOK_EVERY_MS = 10_000;

/**
 * Works until a signal comes, or until the queue is empty.
 *
 * @throws UserError if documents wait for another version of Parley only, or the servers do not take a result
 */
export async function runWorker(options: QueueCommandOptions & WorkerOptions, messages: Messages): Promise<void> {
  const queue = await openQueueOf(options, 'worker', messages);
  try {
    const [{ work }, { waitingByVersion }, { knowledge, version }] = await Promise.all([
      import('../queue/work.ts'),
      import('../queue/otherVersions.ts'),
      knowledgeOf(options),
    ]);
    const concurrency = options.concurrency ?? availableParallelism();
    const { own, others } = await waitingByVersion(queue, version);
    if (others.length && !own)
      throw new UserError(`this worker does not fit the documents that wait: ${words(others)}`, {
        hint: 'start it with the version of Parley, the --scheme and the --parties of the one that submitted',
      });
    messages.info(`${count(own, 'document')} wait; working with ${count(concurrency, 'thread')}`);
    const told = new Set<string>();
    const tell = (foreign: readonly Waiting[]) => {
      for (const one of foreign) {
        const line = `this worker leaves documents to others: ${words([one])}`;
        if (!told.has(line.replace(/\d+/, ''))) messages.info(line);
        told.add(line.replace(/\d+/, ''));
      }
    };
    tell(others);
    const report = new WorkReport(messages);
    const signals = onSignals(messages);
    let looked = performance.now();
    try {
      await work({
        queue,
        version,
        knowledge,
        concurrency,
        tries: options.tries,
        redeliveryMs: options.redeliverAfter === undefined ? undefined : options.redeliverAfter * 1000,
        untilEmpty: options.untilEmpty,
        stop: signals.stop,
        giveUp: signals.giveUp,
        onOutcome: (outcome) => report.add(outcome),
        onIdle: async () => {
          if (performance.now() - looked < LOOK_EVERY_MS) return;
          looked = performance.now();
          tell((await waitingByVersion(queue, version)).others);
        },
      });
    } finally {
      signals.end();
    }
    report.end();
  } finally {
    await queue.close();
  }
}

const words = (waiting: readonly Waiting[]): string =>
  waiting
    .map(({ documents, differences }) => `${count(documents, 'document')} of ${differences.join(' and ')}`)
    .join('; ');

/** Counts what became of the documents, and tells what a person must know. */
class WorkReport {
  private done = 0;
  private statements = 0;
  private dead = 0;
  private readonly start = performance.now();
  private readonly messages: Messages;

  constructor(messages: Messages) {
    this.messages = messages;
  }

  add(outcome: DeliveryOutcome): void {
    if (outcome.kind === 'done') {
      this.done++;
      this.statements += outcome.statements;
      this.messages.progress(`${this.done}: ${outcome.id}`);
    } else if (outcome.kind === 'failed') {
      this.messages.info(`${outcome.id}: ${outcome.reason} (try ${outcome.tries}); it will be tried again`);
    } else if (outcome.kind === 'dead') {
      this.dead++;
      this.messages.info(`${outcome.id}: ${outcome.reason}; given up after ${count(outcome.tries, 'try', 'tries')}`);
    }
  }

  end(): void {
    this.messages.clearProgress();
    const seconds = (performance.now() - this.start) / 1000;
    const rate = `${(this.done / seconds).toFixed(1)} a second`;
    const dead = this.dead ? `; ${count(this.dead, 'document')} given up` : '';
    this.messages.info(`${count(this.done, 'document')} done (${rate}), ${count(this.statements, 'statement')}${dead}`);
  }
}

/** The first signal asks to stop, the second one ends the process. */
function onSignals(messages: Messages): { stop: AbortSignal; giveUp: AbortSignal; end(): void } {
  const stop = new AbortController();
  const giveUp = new AbortController();
  const ended = new AbortController();
  const listener = (signal: EndingSignal) => {
    if (stop.signal.aborted) return endBy(signal);
    messages.info('finishing the documents in hand …');
    stop.abort();
    wait(GRACE_MS, undefined, { signal: ended.signal }).then(
      () => giveUp.abort(),
      () => {},
    );
  };
  for (const signal of ENDING_SIGNALS) process.on(signal, listener);
  return {
    stop: stop.signal,
    giveUp: giveUp.signal,
    end: () => {
      ended.abort();
      for (const signal of ENDING_SIGNALS) process.off(signal, listener);
    },
  };
}
