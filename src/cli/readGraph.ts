import { readFile } from 'node:fs/promises';
import { decodeText } from '../documents/decodeText.ts';
import { UserError } from '../documents/userError.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/**
 * The text of a stored graph.
 *
 * @throws UserError if the file is missing, unreadable or not text
 */
export async function readGraphText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new UserError(`there is no graph at ${path}`, { hint: `Make one first: parley build -o ${path}` });
    throw new UserError(`the graph ${path} cannot be read (${code ?? message})`, { hint: 'Name a file with -g FILE' });
  }
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  throw new UserError(`the graph ${path} cannot be read: ${decoded.reason}`, { hint: 'Build it again: parley build' });
}

/**
 * Reads a stored graph, in the format its ending stands for.
 *
 * @throws UserError if there is none, or it is not a graph of Parley
 */
export async function readGraph(path: string, base?: string): Promise<KnowledgeGraph> {
  const [{ formatOfPath }, { readRdf }] = await Promise.all([import('../rdf/formats.ts'), import('../rdf/readRdf.ts')]);
  const format = formatOfPath(path);
  const text = await readGraphText(path);
  return readRdf(text, format, { base, source: path });
}
