import { readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { DocumentProblem } from './documentProblem.ts';
import { FORMAT_BY_ENDING } from './formats.ts';

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/**
 * Turns what the user named (files, folders, globs, `-`) into files, each once, in the order given; within a folder
 * or glob by name. A folder is searched with all that lies below it for the endings Parley reads.
 */
export async function findFiles(
  paths: readonly string[],
  report: (problem: DocumentProblem) => void,
): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const files = await expand(path, report);
    for (const file of files) {
      const key = file === STANDARD_INPUT ? file : resolve(file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function expand(path: string, report: (problem: DocumentProblem) => void): Promise<string[]> {
  if (path === STANDARD_INPUT) return [path];
  const refuse = (message: string, hint: string): string[] => {
    report({ source: path || '""', message, hint, leftOut: true });
    return [];
  };
  const entry = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if ('isDirectory' in entry && !entry.isDirectory()) return [path];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!('isDirectory' in entry)) {
    if (entry.code !== 'ENOENT' && entry.code !== 'ENOTDIR')
      return refuse(`this path cannot be read (${entry.code ?? entry.message})`, 'Check its permissions');
    if (!isDynamicPattern(path)) return refuse('no such file or folder', 'Check the spelling; paths start from here');
    const matches = await glob(path, { onlyFiles: true, expandDirectories: false });
    const files = matches.filter((file) => !file.endsWith('manifest.json')).sort(byName);
    return files.length ? files : refuse('no file matches this pattern', 'Check the spelling; paths start from here');
  }
  // Folders below that may not be entered must not go unseen: the documents in them are missing.
  const closed: [folder: string, reason: string][] = [];
  const files = await glob(`**/*.{${Object.keys(FORMAT_BY_ENDING).join(',')}}`, {
    cwd: path,
    onlyFiles: true,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**'],
    fs: {
      readdir: ((folder: string, options: { withFileTypes: true }, done: (...result: unknown[]) => void) =>
        readdir(folder, options, (error, entries) => {
          if (error) closed.push([folder, error.code ?? error.message]);
          done(error, entries);
        })) as typeof readdir,
    },
  });
  for (const [folder, reason] of closed.sort(([a], [b]) => byName(a, b))) {
    const source = join(path, relative(path, folder));
    report({
      source,
      message: `this folder cannot be read (${reason})`,
      hint: 'Allow it: chmod +rx FOLDER',
      leftOut: true,
    });
  }
  if (!files.length && closed.length) return [];
  if (!files.length) {
    const endings = Object.keys(FORMAT_BY_ENDING).map((ending) => `.${ending}`);
    return refuse('this folder holds no document', `Parley looks for ${endings.join(' ')}`);
  }
  return files.sort(byName).map((file) => join(path, file));
}

/** By code unit, so that the order does not depend on the machine's locale. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
