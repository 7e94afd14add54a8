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
    return await ExtractionCache.open(path, await extractionFingerprint(knowledge), (error) =>
      messages.info(
        `${path} takes no more (${codeOf(error)}): what is found from here on is not kept for the next build`,
      ),
    );
  } catch (error) {
    messages.info(`${path} cannot be used (${codeOf(error)}): everything is read anew`);
    return null;
  }
}

/**
 * Ends the use of a cache; with `keys`, those of the documents that are still there, it drops the other results. Where it cannot, for want of
 * room, say, it stays as it was: the next build does without them all the same.
 */
export async function closeCache(
  cache: ExtractionCache,
  keys: readonly string[] | null,
  messages: Messages,
): Promise<void> {
  if (!keys) return cache.close();
  try {
    await cache.keepOnly(keys);
  } catch (error) {
    messages.info(`results of documents that are gone stay in the cache: ${(error as Error).message}`);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
