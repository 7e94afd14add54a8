import { LEXICON } from '../../src/stances/lexicon/index.ts';
import type { Stance } from '../../src/stances/stance.ts';
import { document, extractor } from './engine.ts';

/** Of the examples that stand beside the entries, so many yield their stance; the rest need a better parse or a known party. */
const FLOOR = 0.89;

test('the examples of the lexicon yield the stance of their entry', async () => {
  const engine = await extractor();
  const rows = LEXICON.flatMap(({ pos, rows: entries }) =>
    entries.map(([lemma, stance, , , example]) => ({ pos, lemma, stance, example })),
  );
  const missed = rows.filter(
    ({ stance, example }) =>
      !engine.extract(document(example)).stances.some((found: Stance) => found.stance === stance),
  );
  expect(rows.length).toBeGreaterThan(1000);
  expect(missed.length / rows.length).toBeLessThanOrEqual(1 - FLOOR);
});
