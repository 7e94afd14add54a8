import { setTimeout as wait } from 'node:timers/promises';
import type { Consumer, JsMsg } from '@nats-io/jetstream';
import { ExtractionPool } from '../corpus/extractionPool.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Delivery, type DeliveryOutcome } from './delivery.ts';
import { patiently } from './patience.ts';
import type { Queue } from './queue.ts';
import { ensureConsumer } from './streams.ts';
import { consumerName, STREAMS } from './subjects.ts';
import type { KnowledgeVersion } from './version.ts';

/** How long one request for a document waits; the server takes no shorter one. A worker that is stopped ends within this time. */
const REQUEST_MS = 1_000;
const PAUSE_MS = 250;
/** Documents under way beyond one a thread, so that no thread waits for the network. */
const SPARE = 1;

export interface WorkOptions {
  queue: Queue;
  version: KnowledgeVersion;
  knowledge: Knowledge;
  /** Threads that extract. */
  concurrency: number;
  /** How often a document is tried before it becomes a dead letter. */
  tries: number;
  /** After how many milliseconds a document whose worker has fallen silent goes to another; left as it is if absent. */
  redeliveryMs?: number;
  /** Ends when no document of this version waits, rather than waiting for more. */
  untilEmpty?: boolean;
  /** Takes no more documents, and ends when those in hand are done. */
  stop: AbortSignal;
  /** Given that documents are in hand after `stop`: leaves them to other workers. */
  giveUp?: AbortSignal;
  onOutcome?(outcome: DeliveryOutcome): void;
  /** The queue has been empty for a moment. */
  onIdle?(): Promise<void> | void;
}

/**
 * Takes documents from the queue until it is stopped, and sends what is found in them. A document leaves the queue only when its result
 * is on the servers' disks; so a worker that dies loses nothing, and one that does a document twice sends what is there already.
 *
 * @throws UserError if the servers do not take a result
 */
export async function work(options: WorkOptions): Promise<void> {
  const { queue, version, knowledge, concurrency, stop } = options;
  const redeliveryMs = await ensureConsumer(queue.manager, version.id, options.redeliveryMs);
  const name = consumerName(version.id);
  const consumer = await patiently(() => queue.stream.consumers.get(STREAMS.jobs, name));
  const pool = new ExtractionPool(knowledge, concurrency);
  let failure: unknown;
  let ended = false;

  const isEmpty = async () => {
    const { num_pending, num_ack_pending } = await patiently(() => queue.manager.consumers.info(STREAMS.jobs, name));
    return num_pending + num_ack_pending === 0;
  };
  const takeInTurn = async () => {
    while (!stop.aborted && !failure && !ended) {
      const message = await next(consumer, options);
      if (message) {
        const delivery = new Delivery(message, { ...options, pool, redeliveryMs });
        options.onOutcome?.(await delivery.settle());
      } else if (!stop.aborted) {
        if (options.untilEmpty && (await isEmpty())) ended = true;
        else await options.onIdle?.();
      }
    }
  };
  try {
    const slots = Array.from({ length: concurrency + SPARE }, () =>
      takeInTurn().catch((error) => {
        failure ??= error;
      }),
    );
    await Promise.all(slots);
  } finally {
    await pool.close();
  }
  if (failure) throw failure;
}

/** The next document; null if none came, be it that none waits or that the servers are choosing a leader. */
async function next(consumer: Consumer, { queue, version, stop }: WorkOptions): Promise<JsMsg | null> {
  try {
    return await consumer.next({ expires: REQUEST_MS, bind: true });
  } catch {
    if (stop.aborted) return null;
    await wait(PAUSE_MS);
    // It may have been removed, by an operator or because nobody used it for a month.
    await ensureConsumer(queue.manager, version.id).catch(() => {});
    return null;
  }
}
