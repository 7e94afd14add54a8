import { duration, progressLine } from '../../src/cli/progressLine.ts';

test.each([
  [{ documents: 0, share: null, elapsed: 0 }, '0 documents'],
  [{ documents: 1, share: null, elapsed: 200 }, '1 document'],
  [{ documents: 90, share: null, elapsed: 60_000 }, '90 documents, 1.5 a second'],
  [{ documents: 3, share: 0.01, elapsed: 500 }, '░░░░░░░░░░░░░░░░░░░░   1 %  3 documents'],
  [
    { documents: 1200, share: 0.42, elapsed: 30_000 },
    '████████░░░░░░░░░░░░  42 %  1,200 documents, 40 a second, 42 s left',
  ],
  [{ documents: 5, share: 1, elapsed: 4000 }, '████████████████████ 100 %  5 documents, 1.3 a second'],
])('%j', (progress, line) => {
  expect(progressLine(progress)).toBe(line);
});

test.each([
  [1, '1 s'],
  [59_400, '1 min 0 s'],
  [100_000, '1 min 40 s'],
  [11_100_000, '3 h 5 min'],
])('%d ms are %s', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});
