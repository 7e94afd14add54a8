import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Extractor } from '../../src/stances/extractor.ts';
import { ANNOUNCEMENTS } from '../../src/stances/lexicon/announcements.ts';
import { ATTITUDES_TAKEN } from '../../src/stances/lexicon/attitudesTaken.ts';
import { BOUNDS } from '../../src/stances/lexicon/bounds.ts';
import { CIRCUMSTANCES } from '../../src/stances/lexicon/circumstances.ts';
import { EXPERIENCERS } from '../../src/stances/lexicon/experiencers.ts';
import { HEADLINE_SIDES } from '../../src/stances/lexicon/headlineSides.ts';
import { LIMITS } from '../../src/stances/lexicon/limits.ts';
import { DEALINGS_WITH_TWO, SET_ATTITUDES } from '../../src/stances/lexicon/setAttitudes.ts';
import { flip } from '../../src/stances/polarity.ts';
import type { StanceType } from '../../src/stances/stance.ts';
import { document, unsureExtractor } from './engine.ts';

/** The example beside each entry shows what the entry is for; here it is put to the extractor. */
let engine: Extractor;
beforeAll(async () => {
  engine = await unsureExtractor();
});

const stancesOf = (text: string, party: string): StanceType[] =>
  engine
    .extract(document(text))
    .stances.filter((one) => one.party === party)
    .map(({ stance }) => stance);

const DENIED = /\b(?:not|no|never)\b/;

describe('what a demand is to somebody', () => {
  test.each(EXPERIENCERS.map(({ example, stance, negated }) => [example, stance, negated] as const))(
    '%s',
    (example, stance, negated) => {
      const expected = /\bnot\b/.test(example) ? negated : stance;
      // the ruling, the plan: what it is comes before
      const party = example.includes('Poles') ? 'Poland' : 'Peru';
      expect(stancesOf(`Chile proposed a levy. ${example}`, party)).toContain(expected);
    },
  );
});

describe('attitudes taken to what was said', () => {
  test.each(ATTITUDES_TAKEN.map(({ example, stance }) => [example, stance] as const))('%s', (example, stance) => {
    const base: StanceType = stance === 'same' ? 'demands' : stance === 'other' ? 'opposes' : stance;
    const denied = DENIED.test(example) && !/^have no/.test(example);
    const found = stancesOf(`Chile wants a toll. ${example}`, 'Peru');
    expect(found.length).toBeGreaterThan(0);
    expect([base, denied ? flip(base) : base]).toContain(found[0]);
  });

  test.each(SET_ATTITUDES.map(({ example, stance }) => [example, stance] as const))('%s', (example, stance) => {
    expect(stancesOf(`Chile wants a toll. ${example}`, 'Peru')).toContain(stance === 'same' ? 'demands' : stance);
  });
});

describe('dealings with two demands', () => {
  test.each(DEALINGS_WITH_TWO.map(({ example, stance }) => [example, stance] as const))('%s', (example, stance) => {
    expect(stancesOf(`Chile wants a toll and a quota. ${example}`, 'Peru')).toEqual([stance, stance]);
  });
});

describe('circumstances that tell how others take it', () => {
  test.each(CIRCUMSTANCES.map(({ example, stance }) => [example, stance] as const))('%s', (example, stance) => {
    expect(stancesOf(example, 'Peru')).toContain(stance);
  });
});

describe('words before a colon that say whose the words behind it are', () => {
  test.each(ANNOUNCEMENTS.map(({ example }) => [example]))('%s', (example) => {
    expect(engine.extract(document(example)).stances.map(({ stance }) => stance)).toContain('demands');
  });
});

describe('how far somebody goes', () => {
  test.each(LIMITS.map(({ example }) => [example]))('%s', (example) => {
    expect(stancesOf(example, 'Peru')).toEqual(['supports']);
  });
});

describe('the most that is given and the least that is taken', () => {
  test.each(BOUNDS.map(({ example, stance }) => [example, stance] as const))('%s', (example, stance) => {
    expect(stancesOf(example, 'Peru')).toEqual([stance]);
  });
});

describe('where one stands in a headline without a verb', () => {
  test.each(HEADLINE_SIDES.map(({ example, stance }) => [example, stance] as const))('%s', (example, stance) => {
    expect(stancesOf(example, 'Peru')).toEqual([stance]);
  });
});
