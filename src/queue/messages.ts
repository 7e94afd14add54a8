import type { Document } from '../documents/document.ts';
import type { Extraction } from '../stances/extractor.ts';
import { open } from './parcel.ts';
import { patiently } from './patience.ts';
import type { Queue } from './queue.ts';
import { deadSubject, resultSubject, STREAMS } from './subjects.ts';

/** One document for a worker. */
export interface Job {
  document: Document;
}

/** What a worker found. The document stands with it, so that results are collected where the documents are not. */
export interface Result {
  document: Document;
  extraction: Extraction;
}

/** A document that no worker could do. */
export interface DeadLetter {
  id: string;
  reason: string;
  tries: number;
  /** Name of the machine of the last try. */
  host: string;
}

/** What was found in a document; null if it has not been done. */
export function findResult(queue: Queue, version: string, key: string): Promise<Result | null> {
  return find<Result>(queue, STREAMS.results, resultSubject(version, key));
}

/** Whether a document has been done, without reading what was found. */
export async function hasResult(queue: Queue, version: string, key: string): Promise<boolean> {
  return (await message(queue, STREAMS.results, resultSubject(version, key))) !== null;
}

export function findDeadLetter(queue: Queue, version: string, key: string): Promise<DeadLetter | null> {
  return find<DeadLetter>(queue, STREAMS.dead, deadSubject(version, key));
}

async function find<T>(queue: Queue, stream: string, subject: string): Promise<T | null> {
  const found = await message(queue, stream, subject);
  return found && open<T>(queue, { data: found.data, headers: found.header });
}

/** From any copy of the stream: one that lags behind answers null, which is then asked again. */
function message(queue: Queue, stream: string, subject: string) {
  return patiently(() => queue.manager.direct.getMessage(stream, { last_by_subj: subject }));
}
