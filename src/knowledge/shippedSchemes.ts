import { CompiledTurtle } from './compiledTurtle.ts';
import type { Scheme } from './knowledge.ts';

/** A scheme, and the file that states it. */
export interface SchemeOfFile {
  /** Name of the file, or the path that the user gave. */
  path: string;
  scheme: Scheme;
}

/** The schemes of `ontology/schemes/`, in the order of the files. */
export const shippedSchemes = new CompiledTurtle<SchemeOfFile>('schemes', 'schemes.json', async (files) => {
  const [{ parseTurtle }, { readScheme }] = await Promise.all([import('./turtleFile.ts'), import('./schemeReader.ts')]);
  // Not the whole path: the build's folder need not be the one where the package lies later.
  return files.map(({ path, text }) => ({
    path: path.slice(path.lastIndexOf('ontology')),
    scheme: readScheme(parseTurtle(path, text)),
  }));
});
