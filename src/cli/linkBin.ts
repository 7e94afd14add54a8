import { chmod, lstat, mkdir, symlink, unlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { packagePath } from '../documents/packagePath.ts';

/**
 * Makes `npx parley` work in a checkout: npm links the commands of dependencies, but not those of the package itself,
 * and npx would ask the registry for another package of that name. Run by `npm run prepare`, after the build.
 */
async function linkBin(): Promise<void> {
  const command = packagePath('dist', 'cli', 'main.js');
  const folder = packagePath('node_modules', '.bin');
  const link = join(folder, 'parley');
  await chmod(command, 0o755);
  await mkdir(folder, { recursive: true });
  const target = relative(folder, command);
  // Windows does not let everyone make links, and looks for a .cmd anyway.
  if (process.platform === 'win32') return writeFile(`${link}.cmd`, `@node "%~dp0\\${target}" %*\r\n`);
  if (await lstat(link).catch(() => null)) await unlink(link);
  await symlink(target, link);
}

await linkBin();
