import { createWriteStream } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { UserError } from './userError.ts';

/** What a command writes: a text, or a function that hands it to a stream portion by portion and leaves the stream open. */
export type Content = string | ((stream: Writable) => Promise<void>);

/**
 * Writes a file so that it appears whole or not at all: beside its place first, then renamed over it.
 *
 * @throws UserError if the folder is missing or cannot be written to; what the content itself throws goes through
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, 'w');
    try {
      if (typeof content === 'string') await file.writeFile(content);
      else await writePortions(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw (error as NodeJS.ErrnoException).syscall ? unwritable(path, error) : error;
  }
}

async function writePortions(file: FileHandle, content: Exclude<Content, string>): Promise<void> {
  // Over the descriptor: a stream of the handle itself would keep the handle from ever closing.
  const stream = createWriteStream('', { fd: file.fd, autoClose: false });
  // The error is thrown by whoever waits for the stream; without a listener it would end the process.
  stream.on('error', () => {});
  await content(stream);
  stream.end();
  await finished(stream);
}

/** Checks a target before the long work begins. */
export async function checkWritable(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw unwritable(path, { code: 'ENOENT' });
  if ((await stat(path).catch(() => null))?.isDirectory()) throw unwritable(path, { code: 'EISDIR' });
}

const HINTS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder: make it first, or give another -o FILE',
  ENOTDIR: 'There is no such folder: make it first, or give another -o FILE',
  EISDIR: 'That is a folder: give the name of a file in it',
  EACCES: 'You may not write there: give another -o FILE',
  EROFS: 'You may not write there: give another -o FILE',
  ENOSPC: 'The disk is full',
};

function unwritable(path: string, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new UserError(`cannot write ${path} (${code ?? message})`, {
    hint: HINTS[code ?? ''] ?? 'Give another -o FILE',
    cause: error,
  });
}
