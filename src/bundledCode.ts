import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/** Bytes of SHA-256 before the bytecode: the engine itself compares its version, its flags and no more than the length of the source. */
const HASH_BYTES = 32;

const hashOf = (source: string): Buffer => createHash('sha256').update(source).digest();
const cachePath = (path: string): string => path.replace(/\.cjs$/, '.code');

const scripts = new Map<string, { script: Script; source: string }>();

/**
 * Runs a CommonJS module that the build put together, from its bytecode where the build kept that (`keepCompiled`): compiling the two
 * thousand functions that an article needs, each when it is first called, takes a tenth of a short run. Bytecode of another source or
 * another version of Node does not count, and the module is compiled as ever.
 *
 * @param path of the module, a `.cjs`
 * @returns its exports
 */
export function runBundled<Exports>(path: string): Exports {
  const source = readFileSync(path, 'utf8');
  const script = new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
    filename: path,
    cachedData: keptFor(path, source),
  });
  scripts.set(path, { script, source });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path);
  return module.exports as Exports;
}

/** Keeps, beside a module that `runBundled` ran, all of it that was compiled by now. */
export async function keepCompiled(path: string): Promise<void> {
  const known = scripts.get(path);
  if (!known) throw new Error(`${path} was not run: nothing of it is compiled`);
  const draft = `${cachePath(path)}.${process.pid}.tmp`;
  await writeFile(draft, Buffer.concat([hashOf(known.source), known.script.createCachedData()]));
  await rename(draft, cachePath(path));
}

function keptFor(path: string, source: string): Buffer | undefined {
  try {
    const kept = readFileSync(cachePath(path));
    return kept.subarray(0, HASH_BYTES).equals(hashOf(source)) ? kept.subarray(HASH_BYTES) : undefined;
  } catch {
    return undefined;
  }
}
