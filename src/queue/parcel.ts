import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { UserError } from '../documents/userError.ts';
import { patiently } from './patience.ts';
import type { Queue } from './queue.ts';

/** Names the object that holds what the message was too small for. */
const OBJECT = 'Parley-Object';
/** Subject, headers and the reply's address count as well. */
const ROOM_FOR_HEADERS = 4_096;
/** No document of Parley is longer than 256 MB; with what was found in it, four times that. */
const LONGEST = 1024 * 1024 * 1024;
const OBJECT_TIMEOUT = 30_000;
/** Bytes of an object that go into one message. */
const CHUNK = 128 * 1024;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export interface ParcelOptions {
  /** By which the server knows a message that is sent again. */
  id: string;
  /** Ends the trying. */
  signal?: AbortSignal;
  forMs?: number;
}

/**
 * Sends a value as compressed JSON, and returns when the servers have it on as many disks as the stream asks for. One that is longer
 * than a message may be goes into the object store, under the name of the subject.
 *
 * @throws UserError if the servers have no room for it
 */
export async function send(queue: Queue, subject: string, value: unknown, options: ParcelOptions): Promise<void> {
  const bytes = await pack(JSON.stringify(value));
  const most = (queue.connection.info?.max_payload ?? 1024 * 1024) - ROOM_FOR_HEADERS;
  const own = headers();
  try {
    if (bytes.length > most) {
      own.set(OBJECT, subject);
      const meta = { name: subject, options: { max_chunk_size: Math.min(CHUNK, most) } };
      await patiently(() => queue.objects.putBlob(meta, bytes, { timeout: OBJECT_TIMEOUT }), options);
    }
    const payload = bytes.length > most ? new Uint8Array() : bytes;
    await patiently(() => queue.stream.publish(subject, payload, { msgID: options.id, headers: own }), options);
  } catch (error) {
    if (error instanceof UserError || (error as Error).name === 'ClosedConnectionError') throw error;
    throw new UserError(`the NATS server does not take ${subject} (${(error as Error).message})`, {
      hint: 'look at the limits of its streams and its disk',
      exitCode: 1,
      cause: error,
    });
  }
}

/** What of a message is needed to read it. */
export interface Parcel {
  data: Uint8Array;
  /** Absent, or without entries, where a message has none. */
  headers?: MsgHdrs;
}

/**
 * @throws Error if the object it refers to is gone, or it is no JSON
 */
export async function open<T>(queue: Queue, { data, headers: own }: Parcel): Promise<T> {
  const name = own?.get(OBJECT);
  let bytes: Uint8Array | null = data;
  if (name) {
    bytes = await patiently(() => queue.objects.getBlob(name));
    if (bytes === null) throw new Error(`its text is gone from the object store (${name})`);
  }
  return JSON.parse((await unpack(bytes, { maxOutputLength: LONGEST })).toString('utf8')) as T;
}

/** Frees the room of a long message that nobody will read any more. */
export async function discard(queue: Queue, { headers: own }: Parcel): Promise<void> {
  const name = own?.get(OBJECT);
  if (name) await patiently(() => queue.objects.delete(name)).catch(() => {});
}
