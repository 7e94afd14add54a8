import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRegistry, shippedRegistry } from '../../src/knowledge/shippedRegistry.ts';
import { temporaryFolder } from '../documents/folder.ts';

const folder = temporaryFolder();
const compiled = join(folder, 'registry.json');

test('what the build keeps is what the files say, and counts only as long as they are the same', async () => {
  const read = await shippedRegistry(join(folder, 'missing.json'));
  expect(read.length).toBeGreaterThan(500);
  await compileRegistry(compiled);
  expect(await shippedRegistry(compiled)).toEqual(read);

  const kept = JSON.parse(readFileSync(compiled, 'utf8'));
  writeFileSync(compiled, JSON.stringify({ ...kept, entries: [] }));
  expect(await shippedRegistry(compiled)).toEqual([]);
  writeFileSync(compiled, JSON.stringify({ hash: 'of other files', entries: [] }));
  expect(await shippedRegistry(compiled)).toEqual(read);
  writeFileSync(compiled, '{"hash":');
  expect(await shippedRegistry(compiled)).toEqual(read);
});
