import { UserError } from '../documents/userError.ts';
import type { CommonOptions } from './commonOptions.ts';
import type { Messages } from './messages.ts';
import { runExtraction, summarise } from './runExtraction.ts';
import { checkWritable, writeWhole } from './writeWhole.ts';

/**
 * Reads documents and writes their graph to `output`, in the format its ending stands for. What is found in each document is
 * kept beside the graph, so that the next build reads only what changed, and one that was stopped goes on.
 *
 * @throws UserError if no document could be read, or the file cannot be written; an existing file then stays
 */
export async function buildFile(
  paths: readonly string[],
  output: string,
  options: CommonOptions & { workers?: number; cache?: boolean },
  messages: Messages,
): Promise<void> {
  const [{ formatOfPath }, { checkBase }] = await Promise.all([import('../rdf/formats.ts'), import('../rdf/iris.ts')]);
  const format = formatOfPath(output);
  if (options.base !== undefined) checkBase(options.base);
  await checkWritable(output);
  const keepBeside = options.cache === false ? undefined : output;
  const run = await runExtraction(paths, { ...options, keepBeside }, messages);
  if (!run.documents.length) throw new UserError('no document could be read, so no graph was written', { exitCode: 1 });
  messages.progress('placing the nodes and writing …');
  const [{ buildGraph }, { writeRdfTo }] = await Promise.all([
    import('../graph/buildGraph.ts'),
    import('../rdf/writeRdf.ts'),
  ]);
  const graph = buildGraph(run);
  await writeWhole(output, (stream) => writeRdfTo(stream, graph, format, { base: options.base }));
  messages.info(`${summarise(run.tally)}\n${output} written`);
}
