import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeWhole } from '../documents/writeWhole.ts';

/** Beside the graph, hidden: ids of the documents that were kept in it from the page, which its folders do not hold. */
const notePath = (graph: string): string => join(dirname(graph), `.${basename(graph)}.kept.json`);

/** Ids of the documents that were kept in a graph file from the page since it was built; none where there is no readable note. */
export async function keptDocuments(graph: string): Promise<string[]> {
  try {
    const ids: unknown = JSON.parse(await readFile(notePath(graph), 'utf8'));
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Notes documents as kept, besides those that were before. */
export async function noteKept(graph: string, ids: readonly string[]): Promise<void> {
  const all = [...new Set([...(await keptDocuments(graph)), ...ids])].sort();
  await writeWhole(notePath(graph), `${JSON.stringify(all)}\n`);
}

/** To be called when the graph file has been built anew. */
export async function forgetKept(graph: string): Promise<void> {
  await rm(notePath(graph), { force: true });
}
