import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { packagePath } from '../documents/packagePath.ts';
import { mergeParty, type PartyEntry, readRegistry } from './registryReader.ts';
import { parseTurtle } from './turtleFile.ts';

interface CompiledRegistry {
  /** SHA-256 of the Turtle files it was made from. */
  hash: string;
  entries: PartyEntry[];
}

interface RegistryFile {
  path: string;
  text: string;
}

/**
 * What `ontology/parties/` says of each party, in the order of the files. Reading a megabyte of Turtle takes longer than a short
 * article; so the build keeps the result, which counts as long as the files are the same to the byte.
 *
 * @throws UserError with file and line if a file is not Turtle or breaks the rules of a registry
 */
export async function shippedRegistry(compiledPath = defaultPath()): Promise<PartyEntry[]> {
  const files = await readFiles();
  const compiled = await readCompiled(compiledPath);
  return compiled?.hash === hashOf(files) ? compiled.entries : readEntries(files);
}

/** Keeps what the files say beside the compiled program, for `shippedRegistry`; run by `npm run build`. */
export async function compileRegistry(compiledPath = defaultPath()): Promise<void> {
  const files = await readFiles();
  const compiled: CompiledRegistry = { hash: hashOf(files), entries: readEntries(files) };
  const draft = `${compiledPath}.${process.pid}.tmp`;
  await writeFile(draft, JSON.stringify(compiled));
  await rename(draft, compiledPath);
}

const defaultPath = (): string => packagePath('dist', 'registry.json');

/** Null if there is none, or it is damaged: the Turtle files are there in any case. */
async function readCompiled(path: string): Promise<CompiledRegistry | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as CompiledRegistry;
  } catch {
    return null;
  }
}

async function readFiles(): Promise<RegistryFile[]> {
  const names = (await readdir(packagePath('ontology', 'parties'))).filter((name) => name.endsWith('.ttl')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = packagePath('ontology', 'parties', name);
      return { path, text: await readFile(path, 'utf8') };
    }),
  );
}

function hashOf(files: readonly RegistryFile[]): string {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text).update('\0');
  return hash.digest('hex');
}

function readEntries(files: readonly RegistryFile[]): PartyEntry[] {
  const entries = new Map<string, PartyEntry>();
  for (const { path, text } of files)
    for (const { entry } of readRegistry(parseTurtle(path, text))) {
      const known = entries.get(entry.id);
      entries.set(entry.id, known ? mergeParty(known, entry) : entry);
    }
  return [...entries.values()];
}
