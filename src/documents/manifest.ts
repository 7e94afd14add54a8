import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeText } from './decodeText.ts';
import type { DocumentProblem } from './documentProblem.ts';
import { type Metadata, parseMetadata } from './metadata.ts';

export const MANIFEST_NAME = 'manifest.json';

/** Metadata by document id, as the `manifest.json` of one folder states it. */
export type Manifest = ReadonlyMap<string, Metadata>;

/**
 * Reads the manifest beside a document file: a JSON array of records with `id` (the file name without its ending)
 * and any of title, date, publisher, url, language. A folder without one gives an empty map; what is wrong with one
 * is reported, and the rest of it used.
 */
export async function readManifest(folder: string, report: (problem: DocumentProblem) => void): Promise<Manifest> {
  const path = join(folder, MANIFEST_NAME);
  const complain = (message: string) => report({ source: path, message, leftOut: false });
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') complain(`the manifest cannot be read (${error.code ?? error.message})`);
    return null;
  });
  const manifest = new Map<string, Metadata>();
  if (!bytes) return manifest;
  const decoded = decodeText(bytes);
  const records = 'text' in decoded ? parseRecords(decoded.text) : null;
  if (!records) {
    complain('the manifest is not a JSON array of records with an "id" each, so titles and dates are missing');
    return manifest;
  }
  for (const [index, record] of records.entries()) {
    if (!isRecord(record) || typeof record.id !== 'string') {
      complain(`record ${index + 1} of the manifest has no "id"`);
      continue;
    }
    const { metadata, complaints } = parseMetadata(record);
    for (const complaint of complaints) complain(`${record.id}: ${complaint}`);
    manifest.set(record.id, metadata);
  }
  return manifest;
}

/** Remembers the manifest of each folder, so that it is read, and complained about, once. */
export function createManifestCache(report: (problem: DocumentProblem) => void): (file: string) => Promise<Manifest> {
  const known = new Map<string, Promise<Manifest>>();
  return (file) => {
    const folder = dirname(file);
    const manifest = known.get(folder) ?? readManifest(folder, report);
    known.set(folder, manifest);
    return manifest;
  };
}

function parseRecords(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
