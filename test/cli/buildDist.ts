import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

/**
 * Jest's global setup: the command line is tested as its users run it, from dist/, so dist/ must be what the sources
 * say. Type errors are the business of `npm run typecheck`; the compiler writes its output all the same.
 */
export default function buildDist(): void {
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  if (existsSync(main) && statSync(main).mtimeMs > Math.max(...sources)) return;
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    execFileSync(process.execPath, [compiler, '-p', join(ROOT, 'src')], { stdio: 'pipe' });
  } catch (error) {
    if (!existsSync(main)) throw error;
  }
}
