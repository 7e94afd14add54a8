import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createExtractor, type Extractor } from '../../src/stances/extractor.ts';
import { VIEWPOINT_FRAMES } from '../../src/stances/lexicon/viewpoints.ts';
import type { Stance } from '../../src/stances/stance.ts';
import { document } from './engine.ts';

let engine: Extractor;
let read: Stance[] = [];
beforeAll(async () => {
  // What is read is asked, not whether the gate trusts it.
  engine = await createExtractor({ knowledge: await loadKnowledge({}), observe: ({ stance }) => read.push(stance) });
});

/** Frames whose example names its party by a pronoun begin with somebody to stand for. */
const BEFORE = 'The mayor of Turin, Ana Rossi, spoke. ';

test.each(VIEWPOINT_FRAMES.map(({ pattern, example }) => [example, pattern]))(
  '"%s" is the view of a party',
  (example) => {
    read = [];
    engine.extract(document(/\b(?:his|her)\b/i.test(example) ? BEFORE + example : example));
    expect(read.map(({ stance }) => stance)).not.toEqual([]);
  },
);
