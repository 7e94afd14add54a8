import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepCompiled, runBundled } from '../src/bundledCode.ts';
import { temporaryFolder } from './documents/folder.ts';

const folder = temporaryFolder();
let count = 0;

/** A module of its own, so that nothing is known of it from a case before. */
function moduleOf(source: string): { path: string; code: string } {
  const path = join(folder, `module${count++}.cjs`);
  writeFileSync(path, source);
  return { path, code: path.replace('.cjs', '.code') };
}

const answer = (path: string): number => runBundled<{ answer(): number }>(path).answer();
const saying = (number: number) =>
  `const { sep } = require('node:path'); exports.answer = () => sep.length * ${number}; exports.answer();`;

test('a bundled module runs without bytecode, and from it', async () => {
  const { path, code } = moduleOf(saying(41));
  expect(answer(path)).toBe(41);
  await keepCompiled(path);
  expect(readFileSync(code).length).toBeGreaterThan(100);
  expect(answer(path)).toBe(41);
});

test('bytecode of a source of the same length is not taken for this one', async () => {
  const { path } = moduleOf(saying(41));
  answer(path);
  await keepCompiled(path);
  writeFileSync(path, saying(42));
  expect(answer(path)).toBe(42);
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (kept: Buffer) => kept.subarray(0, kept.length / 2)],
  ['of another version of the engine', (kept: Buffer) => Buffer.from(kept).fill(7, 32, 48)],
])('bytecode that is %s is left aside', async (_, damaged) => {
  const { path, code } = moduleOf(saying(43));
  answer(path);
  await keepCompiled(path);
  writeFileSync(code, damaged(readFileSync(code)));
  expect(answer(path)).toBe(43);
});

test('of a module that did not run nothing can be kept', async () => {
  await expect(keepCompiled(moduleOf(saying(1)).path)).rejects.toThrow('was not run');
});
