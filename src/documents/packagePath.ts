import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/** Nearest folder above this file whose package.json is Parley's own: the same from src/, dist/ and an installed copy. */
function findRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'parley-graph') return folder;
    if (folder === dirname(folder)) throw new Error('the package.json of parley-graph was not found above the code');
  }
}

/**
 * Absolute path of a data file that ships with Parley, whatever the working directory.
 *
 * @param parts path below the package root, `packagePath('ontology', 'parley.ttl')`
 */
export function packagePath(...parts: string[]): string {
  root ??= findRoot();
  return join(root, ...parts);
}
