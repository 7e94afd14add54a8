import { createReadStream } from 'node:fs';
import { inMegabytes } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes to read documents from: a file, standard input, an entry of an archive, an attachment. */
export interface Source {
  /** How a problem names it: the path as the user gave it, `news.zip/a.html` within an archive. */
  label: string;
  /** File name, which gives the id of a document and a first guess of its format; null for standard input. */
  name: string | null;
  /** Where it lies, if it is a file of its own: archives are read in place. */
  path?: string;
  /** The bytes in portions; can be asked for once. */
  bytes(): AsyncIterable<Uint8Array>;
}

export function fileSource(path: string): Source {
  return { label: path, name: path, path, bytes: () => createReadStream(path, { highWaterMark: PORTION }) };
}

export function inputSource(input: AsyncIterable<Uint8Array | string>): Source {
  return {
    label: 'standard input',
    name: null,
    async *bytes() {
      for await (const chunk of input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    },
  };
}

export function bufferSource(label: string, name: string, bytes: Uint8Array): Source {
  return {
    label,
    name,
    async *bytes() {
      yield bytes;
    },
  };
}

const PORTION = 256 * 1024;

/** The first bytes of a source, at least `length` if it has them, and all of it again; to be closed, even if it is not read on. */
export async function peek(
  source: Source,
  length: number,
): Promise<{ head: Uint8Array; bytes: () => AsyncIterable<Uint8Array>; close: () => Promise<void> }> {
  const iterator = source.bytes()[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let gathered = 0;
  while (gathered < length) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    gathered += next.value.length;
  }
  const head = first.length === 1 ? first[0] : Buffer.concat(first);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    if (head.length) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  const close = async () => void (await iterator.return?.());
  return { head, bytes, close };
}

/**
 * All bytes of a source that has to be read as one.
 *
 * @param hint how to mend it where there are more than `most`
 * @throws Unreadable if there are more than `most`
 */
export async function gather(
  source: Source,
  most: number,
  hint = 'Split it into smaller files, one per document',
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.bytes()) {
    length += chunk.length;
    if (length > most) throw new Unreadable(`this is larger than ${inMegabytes(most)}`, hint);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
