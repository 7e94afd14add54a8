import { basename, dirname, join } from 'node:path';
import type { ExtractionCache } from '../corpus/extractionCache.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Messages } from './messages.ts';

/** `.talks.trig.cache` beside `talks.trig`: it belongs to that graph, and holds no more of the texts than the graph does. */
export function cachePathOf(graphPath: string): string {
  return join(dirname(graphPath), `.${basename(graphPath)}.cache`);
}

/** The cache of a graph; null, with a word on it, where no file can be kept: the work can be done without. */
export async function openCache(
  graphPath: string,
  knowledge: Knowledge,
  messages: Messages,
): Promise<ExtractionCache | null> {
  const [{ ExtractionCache }, { extractionFingerprint }] = await Promise.all([
    import('../corpus/extractionCache.ts'),
    import('../corpus/fingerprint.ts'),
  ]);
  const path = cachePathOf(graphPath);
  try {
    return await ExtractionCache.open(path, await extractionFingerprint(knowledge));
  } catch (error) {
    messages.info(
      `${path} cannot be used (${(error as NodeJS.ErrnoException).code ?? error}): everything is read anew`,
    );
    return null;
  }
}

/** Ends the use of a cache; with `keys`, those of the documents that are still there, it drops the other results. */
export async function closeCache(cache: ExtractionCache, keys: readonly string[] | null): Promise<void> {
  if (keys) await cache.keepOnly(keys);
  else await cache.close();
}
