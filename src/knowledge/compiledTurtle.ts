import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { packagePath } from '../documents/packagePath.ts';

export interface TurtleText {
  path: string;
  text: string;
}

interface Compiled<T> {
  /** SHA-256 of the Turtle files it was made from. */
  hash: string;
  entries: T[];
}

/**
 * What a folder of Turtle files says. Reading a megabyte of Turtle takes longer than a short article; so the build keeps the
 * result as JSON, which counts as long as the files are the same to the byte.
 */
export class CompiledTurtle<T> {
  private readonly folder: string;
  private readonly name: string;
  private readonly read: (files: readonly TurtleText[]) => Promise<T[]>;

  /**
   * @param folder name of the folder below `ontology/`
   * @param name name of the JSON file in `dist/`
   * @param read what the files say; what it stands on (the reader of Turtle) should load only when it is called
   */
  constructor(folder: string, name: string, read: (files: readonly TurtleText[]) => Promise<T[]>) {
    this.folder = folder;
    this.name = name;
    this.read = read;
  }

  /** @throws UserError with file and line if a file is not Turtle or breaks the rules of its kind */
  async load(compiledPath = this.defaultPath()): Promise<T[]> {
    const files = await this.files();
    const compiled = await readCompiled<T>(compiledPath);
    return compiled?.hash === hashOf(files) ? compiled.entries : this.read(files);
  }

  /** Keeps what the files say beside the compiled program, for `load`; run by `npm run build`. */
  async compile(compiledPath = this.defaultPath()): Promise<void> {
    const files = await this.files();
    const compiled: Compiled<T> = { hash: hashOf(files), entries: await this.read(files) };
    const draft = `${compiledPath}.${process.pid}.tmp`;
    await writeFile(draft, JSON.stringify(compiled));
    await rename(draft, compiledPath);
  }

  private defaultPath(): string {
    return packagePath('dist', this.name);
  }

  private async files(): Promise<TurtleText[]> {
    const names = (await readdir(packagePath('ontology', this.folder))).filter((name) => name.endsWith('.ttl')).sort();
    return Promise.all(
      names.map(async (name) => {
        const path = packagePath('ontology', this.folder, name);
        return { path, text: await readFile(path, 'utf8') };
      }),
    );
  }
}

/** Null if there is none, or it is damaged: the Turtle files are there in any case. */
async function readCompiled<T>(path: string): Promise<Compiled<T> | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Compiled<T>;
  } catch {
    return null;
  }
}

function hashOf(files: readonly TurtleText[]): string {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text).update('\0');
  return hash.digest('hex');
}
