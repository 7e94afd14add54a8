import { setTimeout as wait } from 'node:timers/promises';
import { JetStreamApiError, JetStreamError } from '@nats-io/jetstream';
import { errors } from '@nats-io/transport-node';
import { UserError } from '../documents/userError.ts';

/** Milliseconds: a cluster elects a new leader within a few seconds of losing one. */
const DEFAULT_PATIENCE = 60_000;
const LONGEST_PAUSE = 1_000;
/** JetStream's own codes for "not now": no leader, stream or consumer offline, too little known of the peers yet. */
const BUSY_CODES = new Set([10008, 10009, 10118, 10119]);

/** The servers were asked for long enough. */
export class QueueUnavailable extends UserError {
  constructor(cause: unknown) {
    super(`the NATS servers do not do what is asked of them (${(cause as Error).message})`, {
      hint: 'check that most of the cluster’s servers are running and have room; then run the command again, which is safe',
      exitCode: 1,
      cause,
    });
  }
}

/** True if the same request may well succeed in a moment: a leader is being elected, or the connection comes back. */
export function isTransient(error: unknown): boolean {
  if (error instanceof JetStreamApiError) return error.status === 503 || BUSY_CODES.has(error.code);
  if (error instanceof JetStreamError) return 'code' in error && (error.code === 503 || error.code === 408);
  return (
    error instanceof errors.TimeoutError ||
    error instanceof errors.NoRespondersError ||
    error instanceof errors.RequestError ||
    // Nobody listens on the subject of a stream: it has no leader.
    (error instanceof Error && error.name === 'JetStreamNotEnabled') ||
    error instanceof errors.ConnectionError
  );
}

/**
 * Does what may be repeated without harm until the server takes it.
 *
 * @param options.forMs how long it is tried; a minute if absent
 * @param options.signal ends the trying; the last error is thrown then
 * @throws QueueUnavailable if it has not passed in that time, and what the work throws that does not pass by waiting
 */
export async function patiently<T>(
  work: () => Promise<T>,
  options: { forMs?: number; signal?: AbortSignal } = {},
): Promise<T> {
  const end = performance.now() + (options.forMs ?? DEFAULT_PATIENCE);
  for (let pause = 50; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (options.signal?.aborted || performance.now() + pause > end) throw new QueueUnavailable(error);
    }
    await wait(pause);
  }
}
