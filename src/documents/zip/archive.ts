import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { HARMLESS_SIZE, HIGHEST_RATIO, MOST_ENTRIES } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** A ZIP archive that is open for reading. */
export interface Archive {
  /** Files in it, by name. */
  names: readonly string[];
  has(name: string): boolean;
  /** Bytes of its files, as they are stated. */
  unpacked: number;
  /** True if its files are together so much larger than the archive that it can only be a bomb: parts of it are used many times. */
  isBomb: boolean;
  /**
   * The bytes of a file, of which no more come than the archive has stated.
   *
   * @throws Unreadable if the file is encrypted, damaged or a bomb
   */
  read(name: string): AsyncGenerator<Uint8Array>;
  close(): void;
}

/**
 * Opens an archive by its directory.
 *
 * @param from where it lies, or its bytes
 * @throws Error with the reason, if it is damaged or has an entry whose path leaves the archive
 */
export async function openArchive(from: string | Buffer): Promise<Archive> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    const done = (error: Error | null, file: ZipFile) => (error ? reject(error) : resolve(file));
    if (typeof from === 'string') open(from, options, done);
    else fromBuffer(from, options, done);
  });
  const entries = await listEntries(zip).catch((error) => {
    zip.close();
    throw error;
  });
  let unpacked = 0;
  for (const { uncompressedSize } of entries.values()) unpacked += uncompressedSize;
  return {
    names: [...entries.keys()].sort((a, b) => (a < b ? -1 : 1)),
    has: (name) => entries.has(name),
    unpacked,
    isBomb: unpacked > HARMLESS_SIZE && unpacked > zip.fileSize * HIGHEST_RATIO,
    read: (name) => readEntry(zip, entries.get(name)!),
    close: () => zip.close(),
  };
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let count = 0;
    zip.on('entry', (entry: Entry) => {
      if (++count > MOST_ENTRIES) {
        reject(new Unreadable(`it holds more than ${MOST_ENTRIES.toLocaleString('en')} files`, 'Split it'));
        return;
      }
      // As `tar -a -cf FILE.zip .` writes them.
      const name = entry.fileName.replace(/^(?:\.\/+)+/, '');
      if (!entry.fileName.endsWith('/') && !entries.has(name)) entries.set(name, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

async function* readEntry(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new Unreadable('it is encrypted', 'Unpack the archive first');
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > HARMLESS_SIZE && uncompressedSize > compressedSize * HIGHEST_RATIO)
    throw new Unreadable(
      `it unpacks to more than ${HIGHEST_RATIO} times its size, as only a bomb does`,
      'Leave it out',
    );
  let stream: NodeJS.ReadableStream | null = null;
  try {
    stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`it cannot be unpacked (${(error as Error).message})`, 'Pack or fetch the archive anew');
  } finally {
    (stream as unknown as { destroy?(): void } | null)?.destroy?.();
  }
}
