import type { Columns } from '../documents/fields.ts';
import type { CommonOptions } from './commonOptions.ts';
import { checkGraphOutput, writeGraphFile } from './graphOutput.ts';
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
  const run = await runExtraction(paths, { ...options, keepBeside: cache === false ? undefined : output }, messages);
  await writeGraphFile(run, output, { format, base, keepDuplicates }, messages);
}
