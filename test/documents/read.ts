import type { Document } from '../../src/documents/document.ts';
import type { DocumentProblem } from '../../src/documents/documentProblem.ts';
import { type ReadOptions, readDocuments } from '../../src/documents/readDocuments.ts';

export interface Read {
  documents: Document[];
  problems: DocumentProblem[];
}

/** Reads paths as a user would, and gathers what is told. */
export async function readPaths(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<Read> {
  const documents: Document[] = [];
  const problems: DocumentProblem[] = [];
  const onError = (problem: DocumentProblem) => problems.push(problem);
  for await (const document of readDocuments(paths, { onError, ...options })) documents.push(document);
  return { documents, problems };
}

/** Reads bytes as if they came through a pipe. */
export const readBytes = (bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<Read> =>
  readPaths(['-'], { input: pipe(bytes), ...options });

async function* pipe(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
