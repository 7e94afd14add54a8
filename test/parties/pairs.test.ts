import { beforeAll, expect, test } from '@jest/globals';
import { mentionOf, partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

const TALKS =
  'Talks between Chad and Niger resumed. Chad and Niger had broken them off in May. Chad wants the wells; Niger refuses. ';

test.each<[string, string, string[]]>([
  // mediators that are named together do not displace those who face each other
  [`${TALKS}Norway and Qatar host the talks. Both sides agreed to a truce.`, 'sides', ['Chad', 'Niger']],
  [`${TALKS}Norway and Qatar host the talks. The warring parties agreed to a truce.`, 'parties', ['Chad', 'Niger']],
  [`${TALKS}Norway and Qatar urged both sides to sign.`, 'sides', ['Chad', 'Niger']],
  [`${TALKS}Both capitals want the pipeline.`, 'capitals', ['Chad', 'Niger']],
  [`${TALKS}The two foreign ministers agreed to meet in Oslo.`, 'ministers', ['Chad', 'Niger']],
  [
    'The Harbour Party and the Meadow Party met the king of Sweden. The Harbour Party asked the Meadow Party for more. Sweden waits. Both parties want lower taxes.',
    'Both parties',
    ['Harbour Party', 'Meadow Party'],
  ],
])('%s «%s»', (text, words, expected) => {
  expect(partiesOf(mentionOf(read(text), words)).sort()).toEqual(expected);
});
