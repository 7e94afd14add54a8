import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packagePath } from '../documents/packagePath.ts';

/** What the graph of the seed articles is made from: the articles, the knowledge, the program. */
const INPUTS = ['seeds', 'ontology', 'dist', 'src/language/model'];

/** True if the graph is missing, or older than anything it was made from. */
export async function isOutdated(graph: string, files: readonly string[] = []): Promise<boolean> {
  const built = await modified(graph);
  if (built === null) return true;
  const inputs = (await Promise.all(INPUTS.map((folder) => filesBelow(packagePath(folder))))).flat();
  const times = await Promise.all([...inputs, ...files].map(modified));
  return times.some((time) => time !== null && time > built);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function modified(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? null;
}
