import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createExtractor, type Extractor } from '../../src/stances/extractor.ts';
import { STANCE_TYPES } from '../../src/stances/stance.ts';
import { mutated } from './mutation.ts';
import { AT_LENGTH, RUNS, TIME_LIMIT } from './runs.ts';

let extractor: Extractor;
beforeAll(async () => {
  extractor = await createExtractor({ knowledge: await loadKnowledge() });
});

const document = (text: string) => ({
  id: 'fuzz',
  text,
  title: null,
  date: null,
  publisher: null,
  url: null,
  language: 'en',
});

/** What must hold of a result, whatever the text. */
function expectGrounded(text: string): void {
  const { stances } = extractor.extract(document(text));
  let last = 0;
  for (const stance of stances) {
    expect(stance.start).toBeGreaterThanOrEqual(last);
    last = stance.start;
    expect(stance.end).toBeGreaterThan(stance.start);
    expect(text.slice(stance.start, stance.end)).toBe(stance.quote);
    expect(STANCE_TYPES).toContain(stance.stance);
    expect(stance.confidence).toBeGreaterThan(0);
    expect(stance.confidence).toBeLessThanOrEqual(1);
    for (const { start, end, text: words } of stance.resolutions) expect(text.slice(start, end)).toBe(words);
  }
}

const seeds = resolve(__dirname, '..', '..', 'seeds');
/** Paragraphs, not articles: a mutation then meets a sentence, and 10,000 cases fit in an hour. */
const paragraphs = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(seeds, name), 'utf8').split(/\n\s*\n/))
  .filter((text) => text.length > 80);

const SIGNS =
  '“ ” " ’ \' ( ) [ ] , . ; : ! ? … — – - • * # \n \n\n \t \u00a0 \u200b \u202e \ufeff \ud800 $ % not never unless said he it they we that which Russia'
    .split(' ')
    .concat([' ', '. . . ', ' and and ', ' said said ', ', , ']);

test(
  'mutated articles',
  () => {
    fc.assert(fc.property(mutated(paragraphs, SIGNS), expectGrounded), { numRuns: RUNS });
  },
  TIME_LIMIT,
);

const WORDS =
  'Norway Jordan Chad Turkey Georgia The the union it they he she we who which that both Mr. president said says told demanded rejects supports will must should not no never unless if but and or nor so than before until to of by with for a an talks ceasefire tariff withdrawal of-the 30-day “ ” , . ; : — ( ) \n \n\n • ? !'.split(
    ' ',
  );

test(
  'words in any order',
  () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => expectGrounded(words.join(' '))),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);

const SCALE = AT_LENGTH ? 100 : 1;

/** Each is linear work (a hundred times as much at length): none may hang, or take memory out of proportion. */
test.each([
  ['one-word sentences', () => 'No. '.repeat(5_000 * SCALE)],
  ['one line without a space', () => 'x'.repeat(100_000 * SCALE)],
  ['one line without a full stop', () => 'Norway and Chad said that it rejects the talks and '.repeat(200 * SCALE)],
  ['one sentence of commas', () => `${'Norway, '.repeat(2_000 * SCALE)}rejects it.`],
  ['quotation marks that never close', () => '“Norway said “Chad '.repeat(500 * SCALE)],
  ['brackets that never close', () => `Norway ${'('.repeat(3_000 * SCALE)} rejects the quota.`],
  ['brackets that close only', () => `Norway ${') ('.repeat(2_000 * SCALE)} rejects the quota.`],
  ['bullets', () => '• a ceasefire\n'.repeat(1_000 * SCALE)],
  ['lines', () => '\n'.repeat(500_000 * SCALE)],
  ['capitals', () => 'NORWAY REJECTS THE QUOTA. '.repeat(300 * SCALE)],
  ['combining marks', () => `Norway rejects it${'\u0301'.repeat(100_000 * SCALE)}.`],
  ['halves of characters', () => '\ud83d '.repeat(5_000 * SCALE)],
  ['directions', () => 'Norway \u202e rejects \u202c the quota. '.repeat(300 * SCALE)],
  ['acronyms in brackets', () => 'The Fishing Union of Norway (FUN) and '.repeat(500 * SCALE)],
  ['statements of one party', () => 'Norway rejects the quota on herring. '.repeat(500 * SCALE)],
])('long: %s', (_name, text) => expectGrounded(text()), TIME_LIMIT);
