import { hostname } from 'node:os';
import type { JsMsg } from '@nats-io/jetstream';
import type { ExtractionPool } from '../corpus/extractionPool.ts';
import { contentKey } from '../corpus/fingerprint.ts';
import { UnprocessableDocument } from '../corpus/unprocessableDocument.ts';
import type { Extraction } from '../stances/extractor.ts';
import { type DeadLetter, hasResult, type Job, type Result } from './messages.ts';
import { discard, open, send } from './parcel.ts';
import { QueueUnavailable } from './patience.ts';
import type { Queue } from './queue.ts';
import { deadSubject, keyOf, resultSubject } from './subjects.ts';
import type { KnowledgeVersion } from './version.ts';

/** Between two tries of a document. */
const RETRY_MS = 1_000;
const ACK_TIMEOUT = 5_000;
const IS_LIVE_EVERY = 1 / 3;

export interface DeliveryOptions {
  queue: Queue;
  version: KnowledgeVersion;
  pool: ExtractionPool;
  tries: number;
  redeliveryMs: number;
  giveUp?: AbortSignal;
}

/** What became of a document that was taken from the queue. */
export type DeliveryOutcome =
  | { kind: 'done'; id: string; statements: number }
  /** Its result was there already: an earlier worker died between sending it and saying so. */
  | { kind: 'known'; key: string }
  /** It will be tried again. */
  | { kind: 'failed'; id: string; reason: string; tries: number }
  | { kind: 'dead'; id: string; reason: string; tries: number }
  /** The servers were out of reach when the worker was stopped: another worker gets it. */
  | { kind: 'left'; key: string };

/** One document taken from the queue, until it is settled. */
export class Delivery {
  private readonly message: JsMsg;
  private readonly options: DeliveryOptions;
  private readonly key: string;

  constructor(message: JsMsg, options: DeliveryOptions) {
    this.message = message;
    this.options = options;
    this.key = keyOf(message.subject);
  }

  /** Which try this is, counting those whose worker never reported back. */
  private get tries(): number {
    return this.message.info.deliveryCount;
  }

  /**
   * Sends what is found in the document, or lets it be tried again, or, after the last try, sends why it cannot be done; only then does the
   * document leave the queue. Meanwhile the server hears that somebody is at it.
   *
   * @throws UserError if the server does not take the result; the document stays in the queue
   */
  async settle(): Promise<DeliveryOutcome> {
    const alive = setInterval(() => this.message.working(), this.options.redeliveryMs * IS_LIVE_EVERY);
    try {
      return await this.attempt();
    } catch (error) {
      if (error instanceof QueueUnavailable && this.options.giveUp?.aborted) return { kind: 'left', key: this.key };
      throw error;
    } finally {
      clearInterval(alive);
    }
  }

  private async attempt(): Promise<DeliveryOutcome> {
    const { queue, version, pool, tries } = this.options;
    if (await hasResult(queue, version.id, this.key)) {
      await this.remove();
      return { kind: 'known', key: this.key };
    }
    let id = this.key;
    // Whoever worked on it did not live to tell why.
    if (this.tries > tries) return this.bury(id, `its worker ended or fell silent ${tries} times while working on it`);
    let result: Result;
    try {
      const { document } = await open<Job>(queue, this.message);
      id = document.id;
      if (contentKey(document) !== this.key) throw new Error('it is not the document that was submitted');
      result = { document, extraction: await pool.extract(document) };
    } catch (error) {
      if (error instanceof QueueUnavailable) throw error;
      return this.fail(id, reasonOf(error));
    }
    await this.send(resultSubject(version.id, this.key), result, '');
    await this.remove();
    return { kind: 'done', id, statements: statementsOf(result.extraction) };
  }

  private async fail(id: string, reason: string): Promise<DeliveryOutcome> {
    if (this.tries >= this.options.tries) return this.bury(id, reason);
    this.message.nak(RETRY_MS);
    return { kind: 'failed', id, reason, tries: this.tries };
  }

  private async bury(id: string, reason: string): Promise<DeliveryOutcome> {
    const tries = Math.min(this.tries, this.options.tries);
    const letter: DeadLetter = { id, reason, tries, host: hostname() };
    await this.send(deadSubject(this.options.version.id, this.key), letter, `.${this.message.seq}`);
    await this.remove();
    return { kind: 'dead', id, reason, tries };
  }

  private async send(subject: string, value: Result | DeadLetter, suffix: string): Promise<void> {
    const { queue, giveUp } = this.options;
    await send(queue, subject, value, { id: `${subject}${suffix}`, signal: giveUp, forMs: Number.POSITIVE_INFINITY });
  }

  private async remove(): Promise<void> {
    await discard(this.options.queue, this.message);
    // Unheard, the document comes again, and its result is found.
    await this.message.ackAck({ timeout: ACK_TIMEOUT }).catch(() => {});
  }
}

const statementsOf = ({ stances }: Extraction): number => stances.length;

/** Without the name of the document, which stands beside it. */
const reasonOf = (error: unknown): string => {
  if (error instanceof UnprocessableDocument) return error.problem.message;
  return error instanceof Error ? error.message : String(error);
};
