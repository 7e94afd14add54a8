import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { agreement } from '../../src/evaluation/agreement.ts';
import { evaluate, type Prediction } from '../../src/evaluation/evaluate.ts';
import { type GoldDocument, readGold } from '../../src/evaluation/gold.ts';
import { largestMatching } from '../../src/evaluation/matching.ts';
import { readPredictions } from '../../src/evaluation/predictions.ts';
import { foldingOf, scoreRows } from '../../src/evaluation/scoredRow.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { STANCE_TYPES } from '../../src/stances/stance.ts';
import { temporaryFolder } from '../documents/folder.ts';

const GOLD = resolve(__dirname, '..', 'gold');
const FOLDERS = ['seeds', 'train'].map((name) => join(GOLD, name));
const folder = temporaryFolder();

let gold: GoldDocument[];
let folding: ReturnType<typeof foldingOf>;

beforeAll(async () => {
  gold = await readGold(FOLDERS);
  folding = foldingOf((await loadKnowledge()).schemes);
});

/** The annotations as if a program had found them, some left out, some changed; the same for the same seed. */
function spoiled(seed: number): Prediction[] {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const demands = gold.flatMap(({ statements }) => statements.map(({ demand }) => demand)).filter((demand) => demand);
  return gold.flatMap(({ doc, text, statements }) =>
    scoreRows(statements, text, folding).flatMap(({ row, start, end }): Prediction[] => {
      const prediction = { ...row, doc, start, end, demandLabel: row.demandText };
      switch (random(8)) {
        case 0:
          return [];
        case 1:
          return [prediction, prediction];
        case 2:
          return [{ ...prediction, stance: STANCE_TYPES[random(STANCE_TYPES.length)] }];
        case 3:
          return [{ ...prediction, demand: demands[random(demands.length)] }];
        case 4:
          return [{ ...prediction, start: start + 3, party: random(2) ? 'The Norway' : prediction.party }];
        case 5:
          return [{ ...prediction, demand: 'open:something', demandText: 'something else' }];
        default:
          return [prediction];
      }
    }),
  );
}

test.each([1, 2, 3])('gives the figures of score.mjs on the same predictions (seed %i)', (seed) => {
  const file = join(folder, `predictions-${seed}.jsonl`);
  const predictions = spoiled(seed);
  writeFileSync(file, predictions.map((row) => JSON.stringify(row)).join('\n'));
  const script = [
    join(GOLD, 'score.mjs'),
    ...FOLDERS.flatMap((name) => ['--gold', name]),
    '--predictions',
    file,
    '--json',
  ];
  const expected = JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' }));
  const found = evaluate(gold, predictions, folding);
  for (const figure of ['position', 'statement'] as const)
    for (const part of ['precision', 'recall', 'f1', 'gold'] as const)
      expect(found[figure][part]).toBeCloseTo(expected[figure][part], 10);
  expect(found.grounding).toBeCloseTo(expected.grounding, 10);
  expect(found.statements).toBe(expected.statements);
  expect(found.domains).toEqual(expected.domains);
  expect(found.statement.f1).toBeLessThan(1);
});

test('the annotations themselves score 1, and nothing scores 0', () => {
  const perfect = gold.flatMap(({ doc, text, statements }) =>
    scoreRows(statements, text, folding)
      .filter(({ row }) => row.status !== 'may')
      .map(({ row, start, end }) => ({ ...row, doc, start, end })),
  );
  const found = evaluate(gold, perfect, folding);
  expect(found.position.f1).toBe(1);
  expect(found.statement.f1).toBe(1);
  expect(found.grounding).toBe(1);
  expect(found.errors.flatMap(({ missed, wrong }) => [...missed, ...wrong])).toEqual([]);
  for (const { gold: count, f1 } of Object.values(found.stances)) expect(count ? f1 : 1).toBe(1);
  expect(evaluate(gold, [], folding).statement).toMatchObject({ precision: 0, recall: 0, f1: 0 });
});

test('figures by stance add up to those over all', () => {
  const found = evaluate(gold, spoiled(4), folding);
  const total = Object.values(found.stances).reduce((sum, { gold: count }) => sum + count, 0);
  expect(total).toBe(found.statement.gold);
  const recalled = Object.values(found.stances).reduce((sum, { gold: count, recall }) => sum + count * recall, 0);
  expect(recalled).toBeCloseTo(found.statement.gold * found.statement.recall, 6);
});

test('two annotators agree wholly with themselves and less with one who left rows out', () => {
  const seeds = gold.slice(0, 5);
  const whole = seeds.map((document) => ({
    ...document,
    statements: document.statements.filter(({ status }) => status !== 'may'),
  }));
  expect(agreement(whole, whole, folding)).toMatchObject({ documents: 5, unshared: [], statement: { f1: 1 } });
  const half = whole.map((document) => ({ ...document, statements: document.statements.filter((_, at) => at % 2) }));
  const found = agreement(whole, half.slice(1), folding);
  expect(found.unshared).toEqual([whole[0].doc]);
  expect(found.statement.f1).toBeGreaterThan(0.4);
  expect(found.statement.f1).toBeLessThan(0.9);
});

test('a matching is one to one and cannot be enlarged by hand', () => {
  const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 });
  fc.assert(
    fc.property(pairs, (edges) => {
      const fits = (left: number, right: number) => edges.some(([a, b]) => a === left && b === right);
      const items = [0, 1, 2, 3, 4, 5];
      const owner = largestMatching(items, items, fits);
      expect(new Set(owner.values()).size).toBe(owner.size);
      for (const [right, left] of owner) expect(fits(left, right)).toBe(true);
      expect(owner.size).toBe(largestBySearch(items, items, fits));
    }),
  );
});

function largestBySearch(lefts: number[], rights: number[], fits: (a: number, b: number) => boolean): number {
  const [left, ...others] = lefts;
  if (left === undefined) return 0;
  const with_ = rights
    .filter((right) => fits(left, right))
    .map(
      (right) =>
        1 +
        largestBySearch(
          others,
          rights.filter((other) => other !== right),
          fits,
        ),
    );
  return Math.max(largestBySearch(others, rights, fits), ...with_);
}

test('says which line of the predictions is none', async () => {
  const file = join(folder, 'broken.jsonl');
  writeFileSync(file, '{"doc":"a","party":"B","stance":"opposes","quote":"q","demand":null}\n{"doc":1}\n');
  await expect(readPredictions(file)).rejects.toThrow(`${file}:2`);
  await expect(readPredictions(join(folder, 'none'))).rejects.toThrow('cannot be read');
  await expect(readGold([folder])).rejects.toThrow('holds no annotated document');
});
