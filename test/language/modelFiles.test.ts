import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelFolder, readModelFiles } from '../../src/language/modelFiles.ts';

describe('model files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-model-'));
    for (const file of ['model.json', 'model.bin', 'lemma.json', 'kernel.wasm'])
      copyFileSync(join(modelFolder(), file), join(folder, file));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('are read whole, the kernel only where it is wanted', async () => {
    const files = await readModelFiles(folder, false);
    expect(files.weights.byteLength).toBe(5_424_720);
    expect(files.kernel).toBeNull();
  });

  test('one changed byte of the weights is noticed', async () => {
    const weights = readFileSync(join(folder, 'model.bin'));
    weights[1_000_000] ^= 1;
    writeFileSync(join(folder, 'model.bin'), weights);
    await expect(readModelFiles(folder, true)).rejects.toThrow(/SHA-256/);
  });
});
