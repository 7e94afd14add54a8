import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
  private end: number;

  private constructor(path: string, file: FileHandle, places: Map<string, Place>, end: number) {
    this.path = path;
    this.file = file;
    this.places = places;
    this.end = end;
  }

  /**
   * Opens the file, or begins it. Results for another fingerprint are dropped; a line that was being written when an earlier run ended is cut off.
   *
   * @throws Error of the file system if the file cannot be read or written
   */
  static async open(path: string, fingerprint: string): Promise<ExtractionCache> {
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
        return new ExtractionCache(path, file, places, end);
      }
      await file.truncate(0);
      await file.write(header, 0);
      return new ExtractionCache(path, file, new Map(), Buffer.byteLength(header));
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

  async put(key: string, extraction: Extraction): Promise<void> {
    const line = Buffer.from(`${JSON.stringify({ key, extraction })}\n`);
    const place = { offset: this.end, length: line.length - 1 };
    this.end += line.length;
    await this.file.write(line, 0, line.length, place.offset);
    this.places.set(key, place);
  }

  /**
   * Drops the results of all other documents, writing the rest in the order of `keys` beside the file and renaming it over; then closes.
   * Does nothing but close if nothing is to be dropped.
   */
  async keepOnly(keys: readonly string[]): Promise<void> {
    const kept = [...new Set(keys)].filter((key) => this.places.has(key));
    try {
      if (kept.length === this.places.size) return;
      const draft = join(dirname(this.path), `.${basename(this.path)}.${process.pid}.tmp`);
      const copy = await open(draft, 'w');
      try {
        const [header] = (await scan(this.file, 1)).lines;
        await copy.write(`${await read(this.file, header)}\n`);
        for (const key of kept) await copy.write(`${await read(this.file, this.places.get(key)!)}\n`);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      } finally {
        await copy.close();
      }
      await rename(draft, this.path);
    } finally {
      await this.close();
    }
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
