import { constants } from 'node:buffer';
import { dirname, join } from 'node:path';
import { decodeText } from './decodeText.ts';
import type { DocumentProblem } from './documentProblem.ts';
import { countOf, MOST_MANIFEST_RECORDS } from './limits.ts';
import { type Metadata, parseMetadata } from './metadata.ts';
import { jsonError } from './readers/record.ts';
import { fileSource, gather, type Source } from './source.ts';
import { Unreadable } from './unreadable.ts';

export const MANIFEST_NAME = 'manifest.json';

/** Metadata by document id, as the `manifest.json` of one folder states it. */
export type Manifest = ReadonlyMap<string, Metadata>;

type Report = (problem: DocumentProblem) => void;
type Complain = (message: string, hint?: string) => void;

/** So many complaints of one manifest are told one by one. */
const MOST_COMPLAINTS = 100;
const WRITE_SO = 'Write [{"id": "name of the file without its ending", "title": "…", "date": "2025-03-18"}]';
const SPREAD = 'Spread the documents over folders with a manifest each';

/**
 * Reads the manifest of a folder, on disk or in an archive: a JSON array of records with `id` (the file name without its ending)
 * and any of title, date, publisher, url, language. What is wrong with it is reported, and the rest of it used; a file that is not
 * there gives an empty map.
 *
 * @param most bytes that it may have
 */
export async function readManifest(
  source: Source,
  report: Report,
  most = constants.MAX_STRING_LENGTH,
): Promise<Manifest> {
  const complain: Complain = (message, hint) => report({ source: source.label, message, hint, leftOut: false });
  try {
    return parseManifest(await gather(source, most, SPREAD), complain);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (error instanceof Unreadable)
      complain(`the manifest cannot be used, so titles and dates are missing: ${error.message}`, error.hint);
    else if (!code || !syscall) throw error;
    else if (code !== 'ENOENT')
      complain(
        `the manifest cannot be read (${code}), so titles and dates are missing`,
        code === 'EACCES' ? 'Allow reading it: chmod +r FILE' : 'Check the file',
      );
    return new Map();
  }
}

/** Remembers the manifest of each folder, so that it is read, and complained about, once. */
export function createManifestCache(report: Report): (file: string) => Promise<Manifest> {
  const known = new Map<string, Promise<Manifest>>();
  return (file) => {
    const folder = dirname(file);
    const manifest = known.get(folder) ?? readManifest(fileSource(join(folder, MANIFEST_NAME)), report);
    known.set(folder, manifest);
    return manifest;
  };
}

/** @throws Unreadable for bytes that are no array of records */
function parseManifest(bytes: Uint8Array, complain: Complain): Manifest {
  const manifest = new Map<string, Metadata>();
  let complaints = 0;
  const note: Complain = (message, hint) => {
    if (++complaints <= MOST_COMPLAINTS) complain(message, hint);
  };
  for (const [index, record] of parseRecords(bytes).entries()) {
    if (!isRecord(record) || typeof record.id !== 'string') {
      note(`record ${index + 1} of the manifest has no "id"`, WRITE_SO);
      continue;
    }
    const { metadata, complaints } = parseMetadata(record);
    for (const complaint of complaints) note(`${record.id}: ${complaint}`);
    manifest.set(record.id, metadata);
  }
  if (complaints > MOST_COMPLAINTS)
    complain(`the manifest has ${complaints - MOST_COMPLAINTS} more records or fields that cannot be used`);
  return manifest;
}

function parseRecords(bytes: Uint8Array): unknown[] {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw new Unreadable(decoded.reason, decoded.hint);
  // Empty records, millions of them, would take twenty times the room of their text.
  if (
    countOf('{', decoded.text, MOST_MANIFEST_RECORDS) + countOf('[', decoded.text, MOST_MANIFEST_RECORDS) >
    MOST_MANIFEST_RECORDS
  )
    throw new Unreadable(`it has more than ${MOST_MANIFEST_RECORDS.toLocaleString('en')} records`, SPREAD);
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    throw new Unreadable(`it is not JSON (${jsonError(error)})`, WRITE_SO);
  }
  if (!Array.isArray(value)) throw new Unreadable('it is not a JSON array of records with an "id" each', WRITE_SO);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
