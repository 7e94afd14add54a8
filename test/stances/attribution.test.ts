import { beforeAll, expect, test } from '@jest/globals';
import type { Extractor } from '../../src/stances/extractor.ts';
import { document, unsureExtractor } from './engine.ts';

let engine: Extractor;
beforeAll(async () => {
  engine = await unsureExtractor();
});

/** A sentence, and for each of its statements in the order of the text the party and who says so. */
const SENTENCES: [string, string[]][] = [
  [
    'Kenya is pushing for a customs union, while Tanzania has proposed a free trade zone.',
    ['Kenya: self', 'Tanzania: self'],
  ],
  ['Norway wants a five-year quota, whereas Iceland insists on annual talks.', ['Norway: author', 'Iceland: self']],
  ['Kenya wants a customs union, as Tanzania has said.', ['Kenya: Tanzania']],
  ['Kenya wants a customs union, Tanzania said.', ['Kenya: Tanzania']],
  ['Tanzania said that Kenya wants a customs union.', ['Kenya: Tanzania']],
];

test.each(SENTENCES)('who says so in "%s"', (text, expected) => {
  const { stances } = engine.extract(document(text));
  expect(stances.map(({ party, attribution }) => `${party}: ${attribution}`)).toEqual(expected);
});
