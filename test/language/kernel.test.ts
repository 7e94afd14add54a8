import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

test('the shipped kernel is what its source compiles to', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [command, ...options] = scripts['build:kernel'].split(' ');
  expect(command).toBe('asc');
  const folder = mkdtempSync(join(tmpdir(), 'parley-kernel-'));
  try {
    const shipped = options[options.indexOf('-o') + 1];
    const built = join(folder, 'kernel.wasm');
    const asc = join(root, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
    execFileSync(process.execPath, [asc, ...options.map((option) => (option === shipped ? built : option))], {
      cwd: root,
    });
    expect(readFileSync(built).equals(readFileSync(join(root, shipped)))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
