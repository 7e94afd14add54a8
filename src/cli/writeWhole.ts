import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../documents/userError.ts';

/**
 * Writes a file so that it appears whole or not at all: beside its place first, then renamed over it.
 *
 * @throws UserError if the folder is missing or cannot be written to
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw unwritable(path, error);
  }
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
