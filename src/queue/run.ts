import { createHash } from 'node:crypto';
import { UserError } from '../documents/userError.ts';
import { open, send } from './parcel.ts';
import { patiently } from './patience.ts';
import type { Queue } from './queue.ts';
import { runSubject, STREAMS, versionSubject } from './subjects.ts';
import type { KnowledgeVersion } from './version.ts';

/** One document of a run. */
export interface RunEntry {
  /** See `contentKey`. */
  key: string;
  id: string;
}

/** What was submitted together, for one version of rules and knowledge: the same documents make the same run. */
export interface Run {
  id: string;
  version: KnowledgeVersion;
  /** In the order in which they were read. */
  documents: RunEntry[];
}

export function runId(version: KnowledgeVersion, documents: readonly RunEntry[]): string {
  const hash = createHash('sha256').update(version.fingerprint);
  for (const { key } of documents) hash.update(`\n${key}`);
  return hash.digest('hex').slice(0, 16);
}

/** Keeps what a version is made of, so that machines with another one can tell what differs. */
export async function keepVersion(queue: Queue, version: KnowledgeVersion): Promise<void> {
  await send(queue, versionSubject(version.id), version, { id: `version.${version.id}.${Date.now()}` });
}

/** The version behind an id; null if the server has forgotten it. */
export async function findVersion(queue: Queue, id: string): Promise<KnowledgeVersion | null> {
  return last<KnowledgeVersion>(queue, versionSubject(id));
}

/** A run that is submitted again becomes the latest one. */
export async function keepRun(queue: Queue, run: Run): Promise<void> {
  await send(queue, runSubject(run.id), run, { id: `run.${run.id}.${Date.now()}` });
}

/**
 * @param id of the run; the latest one if absent
 * @throws UserError if there is no such run
 */
export async function findRun(queue: Queue, id?: string): Promise<Run> {
  const run = await last<Run>(queue, runSubject(id ?? '*'));
  if (run) return run;
  throw new UserError(id === undefined ? 'no run has been submitted' : `there is no run ${id}`, {
    hint: 'submit one: parley submit PATH… --nats URL (it is kept for 30 days)',
    exitCode: 1,
  });
}

async function last<T>(queue: Queue, subject: string): Promise<T | null> {
  // By the leader, since a copy may lag behind a run that was submitted a moment ago.
  const message = await patiently(() => queue.manager.streams.getMessage(STREAMS.runs, { last_by_subj: subject }));
  return message && open<T>(queue, { data: message.data, headers: message.header });
}
