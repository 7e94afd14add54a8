import { rmSync } from 'node:fs';
import { basename } from 'node:path';

/** Jest's global teardown: removes what `buildDist` compiled for this run. */
export default function removeDist(): void {
  const folder = process.env.PARLEY_TEST_DIST;
  if (folder && basename(folder).startsWith('.test-')) rmSync(folder, { recursive: true, force: true });
}
