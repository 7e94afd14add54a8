import fc from 'fast-check';
import { nearDuplicates } from '../../src/graph/nearDuplicates.ts';

const REPORT = `The harbour talks broke off on Tuesday night when the delegation of the dockers left the hall without a word to the cameras.
Their chairwoman, Ingrid Holm, said from the steps that the union would not sign a paper which leaves night shifts to the terminals alone.
The terminal operators answered an hour later that they had offered nine per cent over two years and saw no room for more.
A mediator named by the ministry has asked both sides to come back on Friday, and to bring figures on overtime with them.
Ships bound for the inner basin are being sent to the outer roads, where eleven of them lay at anchor by midnight.`;

const text = (id: string, words: string, date: string | null = null) => ({ id, text: words, date });
const sentences = REPORT.split('\n');

test.each([
  ['the same text', REPORT],
  ['another headline, and a line on the source', `Dockers walk out\n\n${REPORT}\n\nReporting by our correspondent`],
  ['the last paragraphs cut', sentences.slice(0, 3).join('\n')],
  ['the first paragraph cut', sentences.slice(1).join('\n')],
  [
    'words changed here and there',
    REPORT.replace('Tuesday night', 'Tuesday').replace('eleven of them', 'a dozen ships'),
  ],
  ['other quotation marks, spaces and capitals', REPORT.toUpperCase().replaceAll(' ', '  ')],
  ['paragraphs in another order', [...sentences].reverse().join('\n')],
])('a copy: %s', (_what, copy) => {
  expect([...nearDuplicates([text('b', copy, '2025-03-02'), text('a', REPORT, '2025-03-01')])]).toEqual([['b', 'a']]);
});

test.each([
  [
    'another report on the same matter',
    `Dockers and terminal operators failed to agree in the small hours of Wednesday. Ingrid Holm, who chairs the union, spoke of night
     shifts as the last open point; the operators pointed to their offer of nine per cent. The ministry wants a new round on Friday.
     By midnight eleven ships were waiting outside, the harbour master said, and more were on their way from the north.`,
  ],
  [
    'one sentence quoted in another report',
    `Weeks of quarrel in the port came to a head. ${sentences[1]} Few in the town believe that the quarrel is about money: they talk of
     the new crane, of the two men hurt in autumn, of a director whom nobody has seen since. The mayor, asked for a comment, closed
     her window. In the canteen the cook has put up a list on which people bet on the day when work begins again.`,
  ],
  ['a text too short to tell', 'The harbour talks broke off on Tuesday night.'],
])('no copy: %s', (_what, other) => {
  expect(nearDuplicates([text('a', REPORT), text('b', other)]).size).toBe(0);
});

test('five mastheads are copies of the earliest, whatever the order they come in', () => {
  const papers = ['e', 'd', 'c', 'b', 'a'].map((id, at) =>
    text(id, `Paper ${id}: ${sentences.slice(at % 2).join('\n')}`, `2025-03-0${at + 1}`),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
      expect(nearDuplicates(shuffled)).toEqual(
        new Map([
          ['d', 'e'],
          ['c', 'e'],
          ['b', 'e'],
          ['a', 'e'],
        ]),
      );
    }),
    { numRuns: 20 },
  );
});

test('documents without a date come after those with one', () => {
  const copies = nearDuplicates([text('a', REPORT), text('z', REPORT, '2025-03-01')]);
  expect([...copies]).toEqual([['a', 'z']]);
});
