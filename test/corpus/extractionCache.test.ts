import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ExtractionCache } from '../../src/corpus/extractionCache.ts';
import { contentKey } from '../../src/corpus/fingerprint.ts';
import type { Extraction } from '../../src/stances/extractor.ts';
import { temporaryFolder } from '../documents/folder.ts';

const folder = temporaryFolder();
let files = 0;
const newPath = () => join(folder, `${++files}.cache`);

const document = (text: string) => ({
  id: 'a',
  text,
  title: null,
  date: null,
  publisher: null,
  url: null,
  language: null,
});
const key = (text: string) => contentKey(document(text));
const result = (label: string): Extraction => ({
  stances: [],
  dropped: [],
  parties: [{ id: 'norway', label, kind: 'state' }],
});

async function filled(path: string, labels: readonly string[], fingerprint = 'f'): Promise<void> {
  const cache = await ExtractionCache.open(path, fingerprint);
  for (const label of labels) await cache.put(key(label), result(label));
  await cache.close();
}

test('any results come back after reopening, whatever is in them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), async (labels) => {
      const path = newPath();
      await filled(path, labels);
      const cache = await ExtractionCache.open(path, 'f');
      expect(cache.size).toBe(labels.length);
      for (const label of labels) expect(await cache.get(key(label))).toEqual(result(label));
      expect(await cache.get(key(`${labels.join('')}?`))).toBeNull();
      await cache.close();
    }),
    { numRuns: 40 },
  );
});

test('results longer than a portion of the disk are found, and those behind them', async () => {
  const path = newPath();
  const long = 'x'.repeat(3_000_000);
  await filled(path, ['first', long, 'last']);
  const cache = await ExtractionCache.open(path, 'f');
  expect((await cache.get(key(long)))?.parties[0].label.length).toBe(long.length);
  expect(await cache.get(key('last'))).toEqual(result('last'));
  await cache.close();
});

test('wherever a run was killed, the whole results are kept and the next ones follow', async () => {
  const path = newPath();
  await filled(path, ['one', 'two', 'three']);
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length; length += 7) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    const cache = await ExtractionCache.open(path, 'f');
    const lines = whole.subarray(0, length).filter((byte) => byte === 10).length;
    expect(cache.size).toBe(Math.max(0, lines - 1));
    await cache.put(key('four'), result('four'));
    await cache.close();
    const again = await ExtractionCache.open(path, 'f');
    expect(await again.get(key('four'))).toEqual(result('four'));
    expect(again.size).toBe(Math.max(0, lines - 1) + 1);
    await again.close();
  }
});

test('a line that the disk has spoilt is as good as none', async () => {
  const path = newPath();
  await filled(path, ['one']);
  appendFileSync(path, `{"key":"${key('two')}","extraction":{"sta\0\0\0\n\0\0\0\n`);
  await filled(path, ['three']);
  const cache = await ExtractionCache.open(path, 'f');
  expect(await cache.get(key('one'))).toEqual(result('one'));
  expect(await cache.get(key('two'))).toBeNull();
  expect(await cache.get(key('three'))).toEqual(result('three'));
  await cache.close();
});

test('results of other rules, models or codebooks are dropped', async () => {
  const path = newPath();
  await filled(path, ['one'], 'earlier');
  const cache = await ExtractionCache.open(path, 'later');
  expect(cache.size).toBe(0);
  await cache.close();
  expect(readFileSync(path, 'utf8')).toBe('{"parleyCache":1,"fingerprint":"later"}\n');
});

test('only the documents that are still there are kept', async () => {
  const path = newPath();
  await filled(path, ['one', 'two', 'three']);
  const cache = await ExtractionCache.open(path, 'f');
  await cache.keepOnly([key('three'), key('one'), key('never')]);
  const again = await ExtractionCache.open(path, 'f');
  expect([again.has(key('one')), again.has(key('two')), again.has(key('three'))]).toEqual([true, false, true]);
  expect(await again.get(key('three'))).toEqual(result('three'));
  await again.close();
});

test('the key tells apart what the result depends on', () => {
  const keys = ['text', 'id', 'date', 'title', 'publisher', 'url', 'language'].map((field) =>
    contentKey({ ...document('t'), [field]: 'other' }),
  );
  expect(new Set([...keys, key('t')]).size).toBe(keys.length + 1);
});
