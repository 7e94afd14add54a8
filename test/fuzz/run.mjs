// npm run fuzz -- [JEST ARGUMENTS]    the properties of this folder with 10,000 cases each (PARLEY_FUZZ_RUNS for another number)
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
const args = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [jest, ...(args.length ? args : ['test/fuzz'])], {
  stdio: 'inherit',
  env: { PARLEY_FUZZ_RUNS: '10000', ...process.env },
});
process.exitCode = status ?? 1;
