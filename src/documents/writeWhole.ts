import { createWriteStream, constants as fileSystem } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { closeDraft, openDraft } from './drafts.ts';
import { UserError } from './userError.ts';

/** What a command writes: a text, or a function that hands it to a stream portion by portion and leaves the stream open. */
export type Content = string | ((stream: Writable) => Promise<void>);

/**
 * Writes a file so that it appears whole or not at all: beside its place first, then renamed over it. A link stays one, the file that it leads
 * to is written; a file that is replaced keeps its rights and its owner. What is no file, such as `/dev/null` or a named pipe, is written to.
 *
 * @throws UserError if the folder is missing or cannot be written to; what the content itself throws goes through
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  try {
    const before = await stat(path).catch(() => null);
    if (before && !before.isFile()) return await writeTo(await open(path, 'w'), content);
    const place = before ? await realpath(path) : path;
    const { draft, file } = await openDraft(place);
    try {
      await writeTo(file, content, async () => {
        if (before) await file.chmod(before.mode & 0o7777);
        // Only a privileged user can give a file away; everybody else replaces files of their own.
        if (before) await file.chown(before.uid, before.gid).catch(() => {});
        await file.sync();
      });
      await rename(draft, place);
    } finally {
      await closeDraft(draft);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? unwritable(path, error) : error;
  }
}

async function writeTo(file: FileHandle, content: Content, atEnd = async () => {}): Promise<void> {
  try {
    if (typeof content === 'string') await file.writeFile(content);
    else await writePortions(file, content);
    await atEnd();
  } finally {
    await file.close();
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

/**
 * Checks a target before the long work begins.
 *
 * @throws UserError if the folder is missing, or folder or file may not be written to
 */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(path);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw unwritable(path, { code: 'ENOENT' });
  const before = await stat(path).catch(() => null);
  if (before?.isDirectory()) throw unwritable(path, { code: 'EISDIR' });
  try {
    // A file that is protected must not be replaced by way of its folder.
    if (before) await access(path, fileSystem.W_OK);
    if (!before || before.isFile()) await access(before ? dirname(await realpath(path)) : folder, fileSystem.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

const HINTS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder: make it first, or give another -o FILE',
  ENOTDIR: 'There is no such folder: make it first, or give another -o FILE',
  EISDIR: 'That is a folder: give the name of a file in it',
  EACCES: 'You may not write there: give another -o FILE',
  EPERM: 'You may not write there: give another -o FILE',
  EROFS: 'You may not write there: give another -o FILE',
  ENOSPC: 'The disk is full: make room and try again, or give another -o FILE',
  EDQUOT: 'Your share of the disk is used up: make room and try again, or give another -o FILE',
  EFBIG: 'No file may become so large there (see "ulimit -f"): give another -o FILE',
};

function unwritable(path: string, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new UserError(`cannot write ${path} (${code ?? message})`, {
    hint: HINTS[code ?? ''] ?? 'Give another -o FILE',
    cause: error,
  });
}
