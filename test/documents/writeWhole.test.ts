import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openDraft } from '../../src/documents/drafts.ts';
import { type Content, writeWhole } from '../../src/documents/writeWhole.ts';
import { temporaryFolder } from './folder.ts';

const folder = temporaryFolder({ 'old.txt': 'old', 'real.txt': 'old', 'below/real.txt': 'old' });
const at = (name: string) => join(folder, name);
const portions: Content = async (stream) => {
  for (const portion of ['n', 'e', 'w']) stream.write(portion);
};

test.each([
  ['a text', 'new' as Content],
  ['portions', portions],
])('%s: a file that is replaced keeps its rights, and nothing is left beside it', async (_, content) => {
  writeFileSync(at('old.txt'), 'old');
  chmodSync(at('old.txt'), 0o600);
  await writeWhole(at('old.txt'), content);
  expect(readFileSync(at('old.txt'), 'utf8')).toBe('new');
  expect(statSync(at('old.txt')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a link stays one; the file that it leads to is written', async () => {
  symlinkSync('below/real.txt', at('link.txt'));
  await writeWhole(at('link.txt'), portions);
  expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('below/real.txt'), 'utf8')).toBe('new');
});

test('a named pipe is written to, not replaced', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  const reader = new Promise<string>((done) =>
    import('node:fs').then(({ readFile }) => readFile(at('pipe'), 'utf8', (_, text) => done(text))),
  );
  await writeWhole(at('pipe'), portions);
  expect(await reader).toBe('new');
  expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
});

test('a content that fails leaves the old file, and nothing beside it', async () => {
  const failing: Content = async (stream) => {
    stream.write('half');
    throw new Error('no more');
  };
  await expect(writeWhole(at('real.txt'), failing)).rejects.toThrow('no more');
  expect(readFileSync(at('real.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('what a killed process left is removed by the next one; what another one writes just now stays', async () => {
  const [dead, alive, others] = ['.real.txt.1.tmp', '.real.txt.2.tmp', '.real.txt.more.1.tmp'];
  for (const name of [dead, alive, others]) writeFileSync(at(name), 'half');
  const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of [dead, others]) utimesSync(at(name), before, before);
  await writeWhole(at('real.txt'), 'new');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([alive, others]);
});

test('a link in the place of the draft is not followed', async () => {
  writeFileSync(at('victim.txt'), 'mine');
  symlinkSync('victim.txt', at(`.new.txt.${process.pid}.tmp`));
  await writeWhole(at('new.txt'), 'new');
  expect(readFileSync(at('victim.txt'), 'utf8')).toBe('mine');
  expect(readFileSync(at('new.txt'), 'utf8')).toBe('new');
});

test('signals are left to others when no file is under way', async () => {
  const before = process.listenerCount('SIGINT');
  await writeWhole(at('new.txt'), async () => {
    expect(process.listenerCount('SIGINT')).toBe(before + 1);
  });
  expect(process.listenerCount('SIGINT')).toBe(before);
  await expect(openDraft(at('none/new.txt'))).rejects.toThrow('ENOENT');
  expect(process.listenerCount('SIGINT')).toBe(before);
});
