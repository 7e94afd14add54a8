import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../documents/document.ts';
import type { DocumentProblem } from '../documents/documentProblem.ts';
import { MANIFEST_NAME } from '../documents/manifest.ts';
import { readDocuments } from '../documents/readDocuments.ts';

const LONGEST_NAME = 120;

/** The name of a file without folders and without what a file system refuses; its ending stays. */
export function safeFileName(name: string): string {
  const last = name
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .trim();
  return /^\.*$/.test(last) ? 'document.txt' : last.slice(-LONGEST_NAME);
}

/**
 * The documents of a file that a page sent, read as if the user had named it. It lies in a folder of its own that only this user can
 * read, and is removed when it has been read.
 *
 * @param record what a manifest says of it, a JSON object with its `id`
 */
export async function* readUpload(
  name: string,
  bytes: Uint8Array,
  onError: (problem: DocumentProblem) => void,
  record?: string,
): AsyncGenerator<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-'));
  const shown = safeFileName(name);
  const path = join(folder, shown);
  const manifest = join(folder, MANIFEST_NAME);
  try {
    if (record !== undefined) await writeFile(manifest, `[${record}]`, { mode: 0o600 });
    await writeFile(path, bytes, { mode: 0o600 });
    const named = (words: string) => words.replaceAll(path, shown).replaceAll(manifest, MANIFEST_NAME);
    const report = (problem: DocumentProblem) =>
      onError({ ...problem, source: named(problem.source), message: named(problem.message) });
    yield* readDocuments([path], { onError: report });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
