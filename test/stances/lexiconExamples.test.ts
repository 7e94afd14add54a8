import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createExtractor } from '../../src/stances/extractor.ts';
import { LEXICON } from '../../src/stances/lexicon/index.ts';
import type { Stance } from '../../src/stances/stance.ts';
import { document } from './engine.ts';

/**
 * Of the examples that stand beside the entries, so many yield their stance. The rest need a better parse or a known party: a nameless
 * mayor or premier counts as a party only where it says something, since annotators rarely take it for one.
 */
const FLOOR = 0.86;

test('the examples of the lexicon yield the stance of their entry', async () => {
  let read: Stance[] = [];
  // What the entry reads is asked, not whether the gate trusts it: weak entries of unknown holders may fall below its floor.
  const engine = await createExtractor({
    knowledge: await loadKnowledge({}),
    observe: ({ stance }) => read.push(stance),
  });
  const rows = LEXICON.flatMap(({ pos, rows: entries }) =>
    entries.map(([lemma, stance, , , example]) => ({ pos, lemma, stance, example })),
  );
  const missed = rows.filter(({ stance, example }) => {
    read = [];
    engine.extract(document(example));
    return !read.some((found) => found.stance === stance);
  });
  expect(rows.length).toBeGreaterThan(1000);
  expect(missed.length / rows.length).toBeLessThanOrEqual(1 - FLOOR);
});
