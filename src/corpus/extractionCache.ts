import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeWhole } from '../documents/writeWhole.ts';
import type { Extraction } from '../stances/extractor.ts';

const NEWLINE = 0x0a;
const PORTION = 1 << 20;
/** Longer than `{"key":"` with a key. */
const HEAD = 64;

interface Place {
  offset: number;
  length: number;
}

/**
 * What was found in documents that have been read before, in one file to which every result is added as soon as it is
 * there: a run that was stopped at any moment, by SIGKILL too, goes on where it was. The first line names the
 * fingerprint that the results hold for, each further one is `{"key","extraction"}`. Only places are held in memory.
 *
 * It cannot grow without bounds: `keepOnly` leaves the results of the documents that are still there. It may be deleted at
 * any time.
 */
export class ExtractionCache {
  private readonly path: string;
  private readonly file: FileHandle;
  private readonly places: Map<string, Place>;
  private readonly onFull: (error: Error) => void;
  private end: number;
  private full = false;

  private constructor(
    path: string,
    file: FileHandle,
    { places, end, onFull }: { places: Map<string, Place>; end: number; onFull: (error: Error) => void },
  ) {
    this.path = path;
    this.file = file;
    this.places = places;
    this.end = end;
    this.onFull = onFull;
  }

  /**
   * Opens the file, or begins it. Results for another fingerprint are dropped; a line that was being written when an earlier run ended is cut off.
   *
   * @param onFull told once if nothing can be added any more, because the disk is full, say; what is there goes on to be used
   * @throws Error of the file system if the file cannot be read or written
   */
  static async open(
    path: string,
    fingerprint: string,
    onFull: (error: Error) => void = () => {},
  ): Promise<ExtractionCache> {
    const header = `${JSON.stringify({ parleyCache: 1, fingerprint })}\n`;
    const file = await openToAppend(path);
    try {
      const { lines, end } = await scan(file);
      const [first, ...results] = lines;
      if (first !== undefined && (await read(file, first)) === header.trimEnd()) {
        await file.truncate(end);
        const places = new Map<string, Place>();
        for (const place of results) {
          const key = /^\{"key":"([\w-]+)"/.exec(place.head)?.[1];
          if (key !== undefined) places.set(key, { offset: place.offset, length: place.length });
        }
        return new ExtractionCache(path, file, { places, end, onFull });
      }
      await file.truncate(0);
      await writeAt(file, Buffer.from(header), 0);
      return new ExtractionCache(path, file, { places: new Map(), end: Buffer.byteLength(header), onFull });
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Results held. */
  get size(): number {
    return this.places.size;
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** The result kept for a document, see `contentKey`; null if there is none, or the disk has lost it. */
  async get(key: string): Promise<Extraction | null> {
    const place = this.places.get(key);
    if (place === undefined) return null;
    try {
      const line = JSON.parse(await read(this.file, place)) as { key: string; extraction: Extraction };
      return line.key === key ? line.extraction : null;
    } catch {
      return null;
    }
  }

  /** Keeps a result, if there is room for it. */
  async put(key: string, extraction: Extraction): Promise<void> {
    if (this.full) return;
    const line = Buffer.from(`${JSON.stringify({ key, extraction })}\n`);
    const place = { offset: this.end, length: line.length - 1 };
    this.end += line.length;
    try {
      await writeAt(this.file, line, place.offset);
      this.places.set(key, place);
    } catch (error) {
      if (!this.full) this.onFull(error as Error);
      this.full = true;
    }
  }

  /**
   * Drops the results of all other documents, writing the rest in the order of `keys` beside the file and renaming it over; then closes.
   * Does nothing but close if nothing is to be dropped.
   *
   * @throws UserError if the file cannot be written; it then stays as it was
   */
  async keepOnly(keys: readonly string[]): Promise<void> {
    const kept = [...new Set(keys)].filter((key) => this.places.has(key));
    try {
      if (kept.length === this.places.size) return;
      const [header] = (await scan(this.file, 1)).lines;
      const places = [header, ...kept.map((key) => this.places.get(key)!)];
      await writeWhole(this.path, (stream) => pipeline(Readable.from(this.lines(places)), stream, { end: false }));
    } finally {
      await this.close();
    }
  }

  private async *lines(places: readonly Place[]): AsyncGenerator<string> {
    for (const place of places) yield `${await read(this.file, place)}\n`;
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

async function openToAppend(path: string): Promise<FileHandle> {
  return open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return open(path, 'w+');
  });
}

interface Line extends Place {
  /** Its first characters. */
  head: string;
}

/** Where the whole lines of a file lie, and where the last of them ends. */
async function scan(file: FileHandle, most = Number.POSITIVE_INFINITY): Promise<{ lines: Line[]; end: number }> {
  const lines: Line[] = [];
  const portion = Buffer.alloc(PORTION);
  let start = 0;
  let head = '';
  for (let offset = 0; lines.length < most; ) {
    const { bytesRead } = await file.read(portion, 0, PORTION, offset);
    if (!bytesRead) break;
    let from = 0;
    while (lines.length < most) {
      const found = portion.indexOf(NEWLINE, from);
      const to = found < 0 || found >= bytesRead ? bytesRead : found;
      if (head.length < HEAD) head += portion.toString('latin1', from, Math.min(to, from + HEAD - head.length));
      if (to === bytesRead) break;
      lines.push({ offset: start, length: offset + to - start, head });
      head = '';
      start = offset + to + 1;
      from = to + 1;
    }
    offset += bytesRead;
  }
  return { lines, end: start };
}

async function read(file: FileHandle, { offset, length }: Place): Promise<string> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, offset);
  return bytes.toString('utf8', 0, bytesRead);
}

/** All of the bytes: where room runs out, a write may take only some of them and report no error. */
async function writeAt(file: FileHandle, bytes: Buffer, offset: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, offset + done);
    if (!bytesWritten) throw Object.assign(new Error('nothing could be written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}
