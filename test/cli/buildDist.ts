import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

/**
 * Jest's global setup: the command line is tested as its users run it, compiled. If dist/ is older than the sources,
 * they are compiled into a folder of this run's own, so that two runs at a time do not write under each other's feet.
 * Type errors are the business of `npm run typecheck`; the compiler writes its output all the same.
 */
export default function buildDist(): void {
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  const fresh = existsSync(main) && statSync(main).mtimeMs > Math.max(...sources);
  const folder = fresh ? join(ROOT, 'dist') : join(ROOT, 'dist', `.test-${process.pid}`);
  process.env.PARLEY_TEST_DIST = folder;
  if (fresh) return;
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    execFileSync(process.execPath, [compiler, '-p', join(ROOT, 'src'), '--outDir', folder], { stdio: 'pipe' });
  } catch (error) {
    if (!existsSync(join(folder, 'cli', 'main.js'))) throw error;
  }
}
