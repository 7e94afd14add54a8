import { availableParallelism } from 'node:os';
import type { Columns } from '../documents/fields.ts';
import { readDocuments } from '../documents/readDocuments.ts';
import type { Stance } from '../stances/stance.ts';
import type { CommonOptions } from './commonOptions.ts';
import { closeCache, openCache } from './extractionCacheFile.ts';
import { type ExtractionRun, RunGatherer } from './extractionRun.ts';
import type { Messages } from './messages.ts';

export interface RunOptions extends CommonOptions {
  /** Threads at most; one per core if it is left out. */
  workers?: number;
  /** Names of columns in tables, where they are not the usual ones. */
  columns?: Columns;
  /** The graph beside which results are kept for the next run; none are kept if it is left out. */
  keepBeside?: string;
}

/**
 * Reads documents and extracts their stances. Documents that cannot be read or processed are told and left out.
 *
 * @param onStances takes the stances of each document as soon as they are found, in place of the result: with it, neither
 * documents nor stances stay in memory
 */
export async function runExtraction(
  paths: readonly string[],
  options: RunOptions,
  messages: Messages,
  onStances?: (stances: readonly Stance[]) => void | Promise<void>,
): Promise<ExtractionRun> {
  messages.progress('loading the language model and the codebooks …');
  const [{ loadKnowledge }, { extractCorpus }] = await Promise.all([
    import('../knowledge/loadKnowledge.ts'),
    import('../corpus/extractCorpus.ts'),
  ]);
  const knowledge = await loadKnowledge({ schemes: options.scheme, parties: options.parties });
  const cache = options.keepBeside === undefined ? null : await openCache(options.keepBeside, knowledge, messages);
  const run = new RunGatherer();
  const keys: string[] = [];
  const workers = options.workers ?? availableParallelism();
  const began = Date.now();
  let share: number | null = null;
  let finished = false;
  try {
    const documents = readDocuments(paths, {
      columns: options.columns,
      onShare: (read) => {
        share = read;
      },
      onError: (problem) => messages.problem(problem),
    });
    for await (const { document, extraction, key, kept } of extractCorpus(documents, {
      knowledge,
      workers,
      cache: cache ?? undefined,
      onError: (problem) => messages.problem(problem),
    })) {
      if (onStances) run.count(extraction, kept);
      else run.add(document, extraction, kept);
      messages.advance({ documents: run.tally.documents, share, elapsed: Date.now() - began });
      if (cache) keys.push(key);
      await onStances?.(extraction.stances);
    }
    finished = true;
  } finally {
    // After a run that broke off, what other documents had is still wanted.
    if (cache) await closeCache(cache, finished ? keys : null, messages);
  }
  messages.clearProgress();
  return run.end(knowledge);
}
