import type { Columns } from '../documents/fields.ts';
import { forgetKept, keptDocuments } from '../server/keptDocuments.ts';
import type { CommonOptions } from './commonOptions.ts';
import type { ExtractionRun } from './extractionRun.ts';
import { checkGraphOutput, writeGraphFile } from './graphOutput.ts';
import { sayingHowToGoOn } from './interruption.ts';
import type { Messages } from './messages.ts';
import { runExtraction } from './runExtraction.ts';

/**
 * Reads documents and writes their graph to `output`, in the format its ending stands for. What is found in each document is
 * kept beside the graph, so that the next build reads only what changed, and one that was stopped goes on.
 *
 * @throws UserError if no document could be read, or the file cannot be written; an existing file then stays
 */
export async function buildFile(
  paths: readonly string[],
  output: string,
  options: CommonOptions & { workers?: number; cache?: boolean; keepDuplicates?: boolean; columns?: Columns },
  messages: Messages,
): Promise<void> {
  const { base, cache, keepDuplicates } = options;
  const format = await checkGraphOutput(output, base);
  const hint =
    cache === false
      ? `${output} was not touched. The same command begins anew; without --no-cache it goes on where it was stopped`
      : `${output} was not touched. The same command goes on where this one was stopped`;
  await sayingHowToGoOn(hint, messages, async () => {
    const run = await runExtraction(paths, { ...options, keepBeside: cache === false ? undefined : output }, messages);
    await writeGraphFile(run, output, { format, base, keepDuplicates }, messages);
    await tellDropped(run, output, messages);
  });
}

/** Documents that were kept in the graph from its page are not in the folders, so a build leaves them out: that must not go unseen. */
async function tellDropped({ documents }: ExtractionRun, output: string, messages: Messages): Promise<void> {
  const kept = await keptDocuments(output);
  const built = new Set(documents.map(({ id }) => id));
  for (const id of kept.filter((one) => !built.has(one)))
    messages.problem({
      source: output,
      message: `the document "${id}", which was kept from the page, is no longer in it`,
      hint: 'Build with its file, too, or add it on the page again',
      leftOut: false,
    });
  await forgetKept(output);
}
