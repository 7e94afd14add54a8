import { UserError } from '../documents/userError.ts';
import { checkWritable, writeWhole } from '../documents/writeWhole.ts';
import type { RdfFormat } from '../rdf/formats.ts';
import { type ExtractionRun, summarise } from './extractionRun.ts';
import { endingAtOnce } from './interruption.ts';
import { count, type Messages } from './messages.ts';

/**
 * Checks where a graph is to go before the long work begins.
 *
 * @returns the format that the file's ending stands for
 * @throws UserError for an ending that stands for none, a base that cannot be one, or a place that cannot be written to
 */
export async function checkGraphOutput(output: string, base: string | undefined): Promise<RdfFormat> {
  const [{ formatOfPath }, { checkBase }] = await Promise.all([import('../rdf/formats.ts'), import('../rdf/iris.ts')]);
  const format = formatOfPath(output);
  if (base !== undefined) checkBase(base);
  await checkWritable(output);
  return format;
}

/**
 * Makes the graph of what was found and writes it to a file, the same bytes for the same documents wherever they were read.
 *
 * @throws UserError if no document could be read, or the file cannot be written; an existing file then stays
 */
export async function writeGraphFile(
  run: ExtractionRun,
  output: string,
  { format, base, keepDuplicates }: { format: RdfFormat; base?: string; keepDuplicates?: boolean },
  messages: Messages,
): Promise<void> {
  if (!run.documents.length) throw new UserError('no document could be read, so no graph was written', { exitCode: 1 });
  messages.progress('placing the nodes and writing …');
  const [{ buildGraph }, { writeRdfTo }] = await Promise.all([
    import('../graph/buildGraph.ts'),
    import('../rdf/writeRdf.ts'),
  ]);
  const graph = await endingAtOnce(() => buildGraph({ ...run, keepDuplicates }));
  await writeWhole(output, (stream) => writeRdfTo(stream, graph, format, { base }));
  const copies = graph.documents.filter(({ copyOf }) => copyOf !== undefined).length;
  const folded = copies ? `${count(copies, 'near-duplicate')} of an earlier document: what both say counts once\n` : '';
  messages.info(`${summarise(run.tally)}\n${folded}${output} written`);
}
