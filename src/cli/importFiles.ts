import type { Quad } from 'n3';
import { UserError } from '../documents/userError.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { formatOfPath, type RdfFormat } from '../rdf/formats.ts';
import { parseRdf } from '../rdf/parseRdf.ts';
import { readQuads } from '../rdf/readRdf.ts';
import { readGraphText } from './readGraph.ts';

/**
 * The graph that RDF files hold together; blank nodes of different files stay apart.
 *
 * @param format of all files; by the ending of each if it is left out
 * @throws UserError if a file is missing, is not of its format, or they hold no graph of Parley
 */
export async function importFiles(
  paths: readonly string[],
  { base, format }: { base?: string; format?: RdfFormat },
): Promise<KnowledgeGraph> {
  const quads: Quad[] = [];
  for (const path of paths) {
    const text = await readGraphText(path);
    const found = await parseRdf(text, format ?? formatOfPath(path), { base, source: path });
    if (!found.length)
      throw new UserError(`${path}: there is not one statement in it`, { hint: 'is it RDF, and is the file whole?' });
    for (const quad of found) quads.push(quad);
  }
  return readQuads(quads, paths.join(', '));
}
