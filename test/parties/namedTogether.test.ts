import { beforeAll, expect, test } from '@jest/globals';
import { mentionOf, partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

test.each<[string, string, string[]]>([
  ['Chile, Peru and Bolivia met in Quito. The three agreed to a truce.', 'three', ['Bolivia', 'Chile', 'Peru']],
  ['Chile, Peru and Bolivia met in Quito. All three agreed to a truce.', 'three', ['Bolivia', 'Chile', 'Peru']],
  ['Chile, Peru and Bolivia met in Quito. The countries want a levy.', 'countries', ['Bolivia', 'Chile', 'Peru']],
  ['Chile, Peru and Bolivia met in Quito. All three of them want it.', 'three', ['Bolivia', 'Chile', 'Peru']],
  [
    'Leaders of Chile, Peru and Bolivia met in Quito. It rained. The three leaders want a levy.',
    'leaders',
    ['Bolivia', 'Chile', 'Peru'],
  ],
  [
    'The foreign ministers of Chile, Peru and Bolivia met in Quito. The ministers want a levy.',
    'The ministers',
    ['Bolivia', 'Chile', 'Peru'],
  ],
  ['Macron, Merz and Tusk went to Oslo. The leaders want a truce.', 'leaders', ['France', 'Germany', 'Poland']],
  [
    'The Greens, the Liberals and the Harbour Party met. The parties agreed on rents.',
    'parties',
    ['Greens', 'Harbour Party', 'Liberals'],
  ],
  // as many as it says, and of a sort that fits
  ['Chile, Peru and Bolivia met in Quito. The four agreed to a truce.', 'four', []],
  ['Chile and Peru met the Harbour Party and the Greens. The countries want a levy.', 'countries', ['Chile', 'Peru']],
  // not those who were listed
  ['Chile, Peru and Bolivia met in Quito. Three more agreed to a truce.', 'Three', []],
  ['Chile, Peru and Bolivia met in Quito. The ministers who had refused want a levy.', 'ministers', []],
])('%s «%s»', (text, words, expected) => {
  expect(partiesOf(mentionOf(read(text), words)).sort()).toEqual(expected);
});
