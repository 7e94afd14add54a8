import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedRegistry } from '../../src/knowledge/shippedRegistry.ts';
import { shippedSchemes } from '../../src/knowledge/shippedSchemes.ts';
import { temporaryFolder } from '../documents/folder.ts';

const folder = temporaryFolder();

test.each([
  { name: 'registry', shipped: shippedRegistry, least: 500 },
  { name: 'schemes', shipped: shippedSchemes, least: 1 },
])(
  'the $name that the build keeps is what the files say, and counts only as long as they are the same',
  async ({ name, shipped, least }) => {
    const compiled = join(folder, `${name}.json`);
    const read: unknown[] = await shipped.load(join(folder, 'missing.json'));
    expect(read.length).toBeGreaterThanOrEqual(least);
    await shipped.compile(compiled);
    expect(await shipped.load(compiled)).toEqual(read);

    const kept = JSON.parse(readFileSync(compiled, 'utf8'));
    writeFileSync(compiled, JSON.stringify({ ...kept, entries: [] }));
    expect(await shipped.load(compiled)).toEqual([]);
    writeFileSync(compiled, JSON.stringify({ hash: 'of other files', entries: [] }));
    expect(await shipped.load(compiled)).toEqual(read);
    writeFileSync(compiled, '{"hash":');
    expect(await shipped.load(compiled)).toEqual(read);
  },
);
