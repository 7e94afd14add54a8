import { setTimeout as wait } from 'node:timers/promises';
import { contentKey } from '../corpus/fingerprint.ts';
import type { Document } from '../documents/document.ts';
import type { Job } from './messages.ts';
import { send } from './parcel.ts';
import { patiently } from './patience.ts';
import type { Queue } from './queue.ts';
import { keepRun, keepVersion, type Run, type RunEntry, runId } from './run.ts';
import { ensureConsumer } from './streams.ts';
import { deadSubject, jobSubject, keyOf, resultSubject, STREAMS } from './subjects.ts';
import type { KnowledgeVersion } from './version.ts';

/** Documents on their way to the server at once. */
const AHEAD = 32;
/** After so many documents it is looked how many wait. */
const LOOK_EVERY = 100;
const LOOK_AGAIN_MS = 500;
/** Bytes that may wait, compressed. */
const MOST_BYTES = 1024 * 1024 * 1024;

export interface SubmitOptions {
  queue: Queue;
  version: KnowledgeVersion;
  /** Documents that may wait for workers at once. */
  backlog: number;
  onProgress?(count: SubmitCount & { waiting: number | null }): void;
}

export interface SubmitCount {
  /** Put into the queue. */
  sent: number;
  /** Done by an earlier run of the same version. */
  done: number;
  /** Of those sent, such as had been given up before. */
  again: number;
}

/**
 * Puts documents into the queue and the run they make beside it. Never more than `backlog` documents wait: the source is read no faster
 * than the workers work. What the servers hold a result for is not sent again; what is sent twice is kept once. So a submission that
 * was interrupted is simply repeated.
 *
 * @throws QueueUnavailable if the servers do not answer for a minute
 */
export async function submit(
  documents: AsyncIterable<Document>,
  { queue, version, backlog, onProgress = () => {} }: SubmitOptions,
): Promise<Run & SubmitCount> {
  await keepVersion(queue, version);
  await ensureConsumer(queue.manager, version.id);
  const done = await keysIn(queue, STREAMS.results, resultSubject(version.id, '*'));
  const dead = await keysIn(queue, STREAMS.dead, deadSubject(version.id, '*'));
  const entries: RunEntry[] = [];
  const count: SubmitCount = { sent: 0, done: 0, again: 0 };
  const underWay = new Set<Promise<void>>();
  let failure: unknown;

  const put = async (document: Document, key: string) => {
    const letter = dead.has(key) ? await deadLetterNumber(queue, version, key) : null;
    const job: Job = { document };
    // A document given up before must get past what the server remembers of it.
    const id = `${version.id}.${key}${letter === null ? '' : `.${Date.now()}`}`;
    await send(queue, jobSubject(version.id, key), job, { id });
    count.sent++;
    if (letter === null) return;
    // Only now, so that an interruption in between does not hide from the next submission that it was given up; and no later letter.
    const filter = deadSubject(version.id, key);
    await patiently(() => queue.manager.streams.purge(STREAMS.dead, { filter, seq: letter + 1 }));
    count.again++;
  };

  for await (const document of documents) {
    const key = contentKey(document);
    entries.push({ key, id: document.id });
    if (done.has(key)) {
      count.done++;
      continue;
    }
    const sending = put(document, key).catch((error) => {
      failure ??= error;
    });
    underWay.add(sending);
    void sending.then(() => underWay.delete(sending));
    if (underWay.size >= AHEAD) await Promise.race(underWay);
    if (failure) throw failure;
    onProgress({ ...count, waiting: null });
    if (entries.length % LOOK_EVERY === 0)
      await untilRoom(queue, backlog, (waiting) => onProgress({ ...count, waiting }));
  }
  await Promise.all(underWay);
  if (failure) throw failure;
  const run: Run = { id: runId(version, entries), version, documents: entries };
  if (entries.length) await keepRun(queue, run);
  return { ...run, ...count };
}

/** The number of the message that says why a document was given up; null if it is gone. */
async function deadLetterNumber(queue: Queue, version: KnowledgeVersion, key: string): Promise<number | null> {
  const subject = deadSubject(version.id, key);
  const letter = await patiently(() => queue.manager.streams.getMessage(STREAMS.dead, { last_by_subj: subject }));
  return letter?.seq ?? null;
}

async function untilRoom(queue: Queue, backlog: number, onWait: (waiting: number) => void): Promise<void> {
  for (;;) {
    const { state } = await patiently(() => queue.manager.streams.info(STREAMS.jobs));
    if (state.messages < backlog && state.bytes < MOST_BYTES) return;
    onWait(state.messages);
    await wait(LOOK_AGAIN_MS);
  }
}

async function keysIn(queue: Queue, stream: string, subject: string): Promise<Set<string>> {
  const { state } = await patiently(() => queue.manager.streams.info(stream, { subjects_filter: subject }));
  return new Set(Object.keys(state.subjects ?? {}).map(keyOf));
}
