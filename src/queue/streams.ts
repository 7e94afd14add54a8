import {
  AckPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { type ObjectStore, Objm } from '@nats-io/obj';
import { type NatsConnection, nanos } from '@nats-io/transport-node';
import { UserError } from '../documents/userError.ts';
import { patiently } from './patience.ts';
import { BUCKET, consumerName, jobSubject, STREAMS, type StreamKind, SUBJECTS } from './subjects.ts';

const DAY = 24 * 3_600_000;
/** What nobody has collected by then is thrown away, so that the servers' disks do not fill up for ever. */
const KEPT_MS = 30 * DAY;
/** In which the server itself takes a message sent twice for one. */
const DUPLICATE_WINDOW_MS = 10 * 60_000;
/** Milliseconds after which a document whose worker has fallen silent goes to another. */
export const DEFAULT_REDELIVERY_MS = 30_000;
/** Requests for documents that may wait at once: one or two a thread. */
const MOST_WAITING = 8_192;
const MOST_IN_WORK = 20_000;

const IN_USE = 10058;
const TOO_FEW_SERVERS = 10074;
const NOT_FOUND = { consumer: 10014, stream: 10059 } as const;

/**
 * Makes the streams and the object store where they are missing. A subject keeps only its last message: a document that is submitted, or a
 * result that is sent, once more takes the place of the earlier one, however long ago that was.
 *
 * @throws UserError if the servers are too few for so many copies, or have no room
 */
export async function ensureStreams(
  connection: NatsConnection,
  manager: JetStreamManager,
  stream: JetStreamClient,
  copies?: number,
): Promise<ObjectStore> {
  const replicas = copies ?? (connection.info?.cluster ? 3 : 1);
  for (const kind of Object.keys(STREAMS) as StreamKind[])
    await patiently(() => ensure(manager, streamConfig(kind, replicas))).catch((error) => {
      throw unmakeable(error, replicas);
    });
  return patiently(() =>
    new Objm(stream).create(BUCKET, { replicas, storage: StorageType.File, ttl: nanos(KEPT_MS) }),
  ).catch((error) => {
    throw unmakeable(error, replicas);
  });
}

function streamConfig(kind: StreamKind, replicas: number): Partial<StreamConfig> & { name: string } {
  return {
    name: STREAMS[kind],
    subjects: SUBJECTS[kind].map((subject) => `${subject}.>`),
    retention: kind === 'jobs' ? RetentionPolicy.Workqueue : RetentionPolicy.Limits,
    storage: StorageType.File,
    num_replicas: replicas,
    max_msgs_per_subject: 1,
    max_age: nanos(KEPT_MS),
    duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    allow_direct: true,
  };
}

async function ensure(manager: JetStreamManager, config: Partial<StreamConfig> & { name: string }): Promise<void> {
  try {
    await manager.streams.info(config.name);
  } catch (error) {
    if (!isCode(error, NOT_FOUND.stream)) throw error;
    // Another worker may make it at the same moment, and have been told another number of copies.
    await manager.streams.add(config).catch((failure) => {
      if (!isCode(failure, IN_USE)) throw failure;
    });
  }
}

/**
 * Makes the consumer from which the workers of one version take documents, unless it is there.
 *
 * @param redeliveryMs changes it in one that is there; left alone if absent
 * @returns after how many milliseconds a silent worker's document goes to another
 */
export async function ensureConsumer(
  manager: JetStreamManager,
  version: string,
  redeliveryMs?: number,
): Promise<number> {
  const name = consumerName(version);
  return patiently(async () => {
    try {
      const { config } = await manager.consumers.info(STREAMS.jobs, name);
      if (redeliveryMs === undefined || config.ack_wait === nanos(redeliveryMs)) return (config.ack_wait ?? 0) / 1e6;
      await manager.consumers.update(STREAMS.jobs, name, { ack_wait: nanos(redeliveryMs) });
    } catch (error) {
      if (!isCode(error, NOT_FOUND.consumer)) throw error;
      await manager.consumers.add(STREAMS.jobs, {
        durable_name: name,
        ack_policy: AckPolicy.Explicit,
        ack_wait: nanos(redeliveryMs ?? DEFAULT_REDELIVERY_MS),
        filter_subject: jobSubject(version, '*'),
        // The workers count themselves, so that a document given up leaves a reason behind.
        max_deliver: -1,
        max_ack_pending: MOST_IN_WORK,
        max_waiting: MOST_WAITING,
        inactive_threshold: nanos(KEPT_MS),
      });
    }
    return redeliveryMs ?? DEFAULT_REDELIVERY_MS;
  });
}

const isCode = (error: unknown, code: number): boolean => error instanceof JetStreamApiError && error.code === code;

function unmakeable(error: unknown, replicas: number): unknown {
  if (!(error instanceof JetStreamApiError)) return error;
  if (error.code === TOO_FEW_SERVERS || /no suitable peers|replicas > 1 not supported/i.test(error.message))
    return new UserError(`the servers cannot keep ${replicas} copies of each message (${error.message})`, {
      hint: 'start more servers of the cluster, or ask for fewer copies: --replicas 1',
      exitCode: 1,
      cause: error,
    });
  return new UserError(`the server does not let the streams be made (${error.message})`, {
    hint: 'ask the one who runs it for JetStream with room for files, and the right to make the streams PARLEY_*',
    exitCode: 1,
    cause: error,
  });
}
