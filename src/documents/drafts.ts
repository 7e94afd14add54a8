import { rmSync } from 'node:fs';
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Signals by which a user (Ctrl+C, a closed terminal) or the system ends a process. */
export const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
export type EndingSignal = (typeof ENDING_SIGNALS)[number];

/** Who writes touches its draft all the time; one left alone for so long belongs to a process that was killed. */
const STALE_MS = 60 * 60 * 1000;

/** Files under way, which must not outlive this process. */
const drafts = new Set<string>();

/** A file beside its place, to be renamed over it when it is whole. A signal that ends the process removes it. */
export async function openDraft(path: string): Promise<{ draft: string; file: FileHandle }> {
  await removeStale(path);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  // A killed process may have had this number; and what lies there may be a link, which must not be followed.
  await rm(draft, { force: true });
  const file = await open(draft, 'wx');
  if (!drafts.size) for (const signal of ENDING_SIGNALS) process.on(signal, endUnlessOthersListen);
  drafts.add(draft);
  return { draft, file };
}

/** To be called when a draft has been renamed; one that has not is removed. */
export async function closeDraft(draft: string): Promise<void> {
  await rm(draft, { force: true });
  drafts.delete(draft);
  if (!drafts.size) for (const signal of ENDING_SIGNALS) process.off(signal, endUnlessOthersListen);
}

/**
 * Ends this process as the signal would have ended it, so that a shell sees 130 (SIGINT) or 143 (SIGTERM) and leaves its loop, but without
 * the files under way.
 */
export function endBy(signal: EndingSignal): void {
  for (const draft of drafts) rmSync(draft, { force: true });
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Others, such as a server that closes its connections first, end the process by themselves when all is written. */
function endUnlessOthersListen(signal: EndingSignal): void {
  if (process.listenerCount(signal) === 1) endBy(signal);
}

async function removeStale(path: string): Promise<void> {
  const folder = dirname(path);
  const start = `.${basename(path)}.`;
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(start) && /^\d+\.tmp$/.test(one.slice(start.length)))) {
    const touched = (await stat(join(folder, name)).catch(() => null))?.mtimeMs;
    if (touched !== undefined && Date.now() - touched > STALE_MS) await rm(join(folder, name), { force: true });
  }
}
